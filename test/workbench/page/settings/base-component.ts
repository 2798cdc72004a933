import { notImplemented } from '../base/not-implemented';

/** A control on a page of settings. */
export abstract class BaseComponent {
	disabled = false;

	then(cb: (component: this) => unknown): this {
		cb(this);
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		return this;
	}
}

/** A control that holds a value. */
export abstract class ValueComponent<T> extends BaseComponent {
	registerOptionListener(_listeners: Record<string, (value?: T) => T>, _key: string): this {
		return notImplemented('ValueComponent.registerOptionListener');
	}

	abstract getValue(): T;
	abstract setValue(value: T): this;
}
