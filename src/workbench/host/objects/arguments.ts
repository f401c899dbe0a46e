import { invalidArgument } from '../model/refusal';

/** Readers of arguments as they come over the wire: unchecked JSON. */

/**
 *
 */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

/**
 *
 */
export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/**
 *
 */
export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

/**
 *
 */
export function whole(value: unknown): number {
  const found = number(value);
  if (!Number.isInteger(found)) throw invalidArgument();
  return found;
}

/** One of a list of words, as Office.js spells them; undefined takes the default. */
export function oneOf<T extends string>(words: readonly T[], value: unknown, otherwise?: T): T {
  if (value === undefined && otherwise !== undefined) return otherwise;
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument(`"${String(value)}" is none of ${words.join(', ')}.`);
  return found;
}

/** A plain object with members still to check. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}
