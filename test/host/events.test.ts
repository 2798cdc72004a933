import { Component } from '../workbench/page/base/component';
import { Events } from '../workbench/page/base/events';

// Events and Component of obsidian.d.ts (lines 1835-1912 and 2808-2838), and the rule that one bad listener stops no other.

let reported: jest.SpyInstance;
beforeEach(() => { reported = jest.spyOn(console, 'error').mockImplementation(() => undefined); });
afterEach(() => reported.mockRestore());

describe('Events', () => {
	test('calls listeners in the order they came, with the data and the context', () => {
		const events = new Events();
		const calls: unknown[] = [];
		const cup = {};
		events.on('poured', function (this: unknown, ...data: unknown[]) { calls.push([this, ...data]); }, cup);
		events.on('poured', () => calls.push('second'));
		events.trigger('poured', 1, 2);
		expect(calls).toEqual([[cup, 1, 2], 'second']);
	});

	test('a listener that throws is reported and does not stop the next', () => {
		const events = new Events();
		const next = jest.fn();
		events.on('poured', () => { throw new Error('spilled'); });
		events.on('poured', next);
		events.trigger('poured');
		expect(next).toHaveBeenCalledTimes(1);
		expect(reported).toHaveBeenCalledWith(new Error('spilled'));
	});

	test('offref takes a listener away', () => {
		const events = new Events();
		const listener = jest.fn();
		events.offref(events.on('poured', listener));
		events.trigger('poured');
		expect(listener).not.toHaveBeenCalled();
	});

	test('a listener that leaves while the event is on its way does not make the next one miss it', () => {
		const events = new Events();
		const next = jest.fn();
		const ref = events.on('poured', () => events.offref(ref));
		events.on('poured', next);
		events.trigger('poured');
		expect(next).toHaveBeenCalledTimes(1);
	});
});

describe('Component', () => {
	class Noted extends Component {
		constructor(private readonly name: string, private readonly notes: string[]) {
			super();
		}

		override onload(): void {
			this.notes.push(`load ${this.name}`);
		}

		override onunload(): void {
			this.notes.push(`unload ${this.name}`);
		}
	}

	test('loads and unloads its children with it', () => {
		const notes: string[] = [];
		const parent = new Noted('parent', notes);
		parent.addChild(new Noted('child', notes));
		parent.load();
		parent.unload();
		expect(notes).toEqual(['load parent', 'load child', 'unload child', 'unload parent']);
	});

	test('a child added while loaded loads at once, and unloads when it is removed', () => {
		const notes: string[] = [];
		const parent = new Noted('parent', []);
		parent.load();
		const child = parent.addChild(new Noted('child', notes));
		parent.removeChild(child);
		expect(notes).toEqual(['load child', 'unload child']);
	});

	test('what was registered is undone at unload, also when one undo throws', () => {
		const events = new Events();
		const component = new Noted('one', []);
		const undo = jest.fn();
		component.load();
		component.register(undo);
		component.register(() => { throw new Error('stuck'); });
		const listener = jest.fn();
		component.registerEvent(events.on('poured', listener));
		component.unload();
		events.trigger('poured');
		expect(undo).toHaveBeenCalledTimes(1);
		expect(listener).not.toHaveBeenCalled();
	});

	test('a second unload does nothing', () => {
		const notes: string[] = [];
		const component = new Noted('one', notes);
		component.load();
		component.unload();
		component.unload();
		expect(notes).toEqual(['load one', 'unload one']);
	});
});
