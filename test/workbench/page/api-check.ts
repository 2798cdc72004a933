import type * as api from 'obsidian';
import type { DataAdapter } from './vault/adapter';
import type * as exported from './obsidian';

type Own = typeof exported & { DataAdapter: { prototype: DataAdapter } };
type Documented = typeof api & { DataAdapter: { prototype: api.DataAdapter } };

/** A type as far as it can be compared between the app's classes and ours: what is an object here must be one there. */
type Outline<T> =
	unknown extends T ? unknown
	: T extends string | number | boolean | bigint | symbol | null | undefined | void ? T
	: T extends Promise<infer Value> ? Promise<Outline<Value>>
	: T extends readonly (infer Item)[] ? Outline<Item>[]
	: T extends (...args: infer Arguments) => infer Result ? (...args: { [Index in keyof Arguments]: Outline<Arguments[Index]> }) => Outline<Result>
	: T extends Node | Event ? T
	: object;

/** The names of the documented members ours has with another shape. */
type Differing<Ours, Theirs> = { [Name in keyof Ours & keyof Theirs & string]: Outline<Ours[Name]> extends Outline<Theirs[Name]> ? never : Name }[keyof Ours & keyof Theirs & string];

type Disagreement<Name extends string, Ours, Theirs> =
	Ours extends { prototype: infer OurInstance }
		? Theirs extends { prototype: infer TheirInstance } ? `${Name}.${Differing<OurInstance, TheirInstance> | Differing<Omit<Ours, 'prototype'>, Omit<Theirs, 'prototype'>>}` : Name
		: Outline<Ours> extends Outline<Theirs> ? never : Name;

type Disagreements = { [Name in keyof Own & string]: Name extends keyof Documented ? Disagreement<Name, Own[Name], Documented[Name]> : `${Name} is not documented` }[keyof Own & string];

type Nothing<T extends never> = T;

/** Fails to compile, naming the members, as soon as something implemented here has another signature than obsidian.d.ts says. */
export type EverythingAgrees = Nothing<Disagreements>;
