import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../../../src/core/plan/schema';
import { findPlan } from '../../../src/plans';

export function shipped(id: string): Plan {
  const found = findPlan(id);
  if (!found) throw new Error(`plan ${id} does not ship`);
  return found;
}

/** A passage of a plan's text, without emphasis and with single spaces. */
export function passage(file: string): string {
  return normalise(readFileSync(join(__dirname, '..', 'fixtures', file), 'utf8'));
}

export function normalise(text: string): string {
  return text.replace(/\*/g, '').replace(/\s+/g, ' ').trim();
}

/** "12900" → "12.900", "2.45" → "2,45". */
export function vietnamese(value: string): string {
  const [whole = '', fraction] = value.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

export function slug(text: string): string {
  const ascii = text.toLowerCase().replace(/đ/g, 'd').normalize('NFD').replace(/\p{M}/gu, '');
  return (ascii.match(/[a-z0-9]+/g) ?? []).join('-');
}

export function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

/** Start of the only occurrence of `part` in a passage. */
export function place(section: string, part: string): number {
  const start = section.indexOf(part);
  if (start < 0) throw new Error(`not in the plan's text: ${part}`);
  if (section.includes(part, start + 1)) throw new Error(`more than once in the plan's text: ${part}`);
  return start;
}

export function within(section: string, at: number, part: string): boolean {
  const start = place(section, part);
  return at >= start && at < start + part.length;
}

/** What is left of a passage where the parts are taken out, each of which it has exactly once. */
export function without(section: string, parts: readonly string[]): string {
  const covered = parts.map((part) => ({ from: place(section, part), length: part.length }));
  return [...section]
    .map((letter, at) =>
      covered.some(({ from, length }) => at >= from && at < from + length) ? '|' : letter,
    )
    .join('');
}

export function byId<T extends { readonly id: string }>(entries: readonly T[]): [string, T][] {
  return entries.map((entry) => [entry.id, entry]);
}
