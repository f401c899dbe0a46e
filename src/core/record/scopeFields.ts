import type { AppendixScope } from './content';

/** A scope as fields of a line of text. */
export function scopeFields({ kind, plan, unit, year }: AppendixScope): [name: string, value: string][] {
  return [
    ...(kind === undefined ? [] : ([['kind', kind]] as [string, string][])),
    ['plan', plan],
    ...(unit === undefined ? [] : ([['unit', unit]] as [string, string][])),
    ...(year === undefined ? [] : ([['year', String(year)]] as [string, string][])),
  ];
}

/** The scope that fields state; undefined where they state none. */
export function scopeFromFields(fields: ReadonlyMap<string, string>): AppendixScope | undefined {
  const kind = fields.get('kind');
  const plan = fields.get('plan');
  const unit = fields.get('unit');
  const year = fields.get('year');
  if (plan === undefined || (kind !== undefined && kind !== 'tasks')) return undefined;
  if (year !== undefined && !/^\d{4}$/.test(year)) return undefined;
  return {
    plan,
    ...(unit !== undefined && { unit }),
    ...(year !== undefined && { year: Number(year) }),
    ...(kind && { kind }),
  };
}
