import type { CellCodec } from './codecs';
import {
  choice,
  choices,
  exactNumber,
  flag,
  idText,
  ids,
  isoDay,
  monthDay,
  oneOf,
  text,
  texts,
  wholeNumber,
} from './codecs';

/** The lists whose entries other parts of a plan refer to. */
export type ListId = 'indicators' | 'units' | 'tasks';

/** One column of a sheet (or one field of the plan): the same entry writes it and reads it. */
export interface ColumnSpec<Id extends string = string> {
  readonly id: Id;
  /** Where the value stands in the entry: ["target", "value"]. */
  readonly path: readonly string[];
  readonly codec: CellCodec;
  /** Width in characters. */
  readonly width: number;
  /** What a blank cell stands for: an error, nothing at all, or a value of its own. */
  readonly blank:
    | { readonly kind: 'refused' }
    | { readonly kind: 'absent' }
    | { readonly kind: 'value'; readonly value: unknown };
  /** The list whose ids the cell holds. */
  readonly refersTo?: ListId;
}

type Options = Partial<Pick<ColumnSpec, 'refersTo'>> & { readonly width?: number };

const make =
  (blank: ColumnSpec['blank']) =>
  <const Id extends string>(
    id: Id,
    path: string,
    codec: CellCodec,
    { width = 16, ...rest }: Options = {},
  ): ColumnSpec<Id> => ({
    id,
    path: path.split('.'),
    codec,
    width,
    blank,
    ...rest,
  });

const required = make({ kind: 'refused' });
const optional = make({ kind: 'absent' });
const blankIs = (value: unknown) => make({ kind: 'value', value });
const orNull = blankIs(null);
const orNone = blankIs([]);

const target = { decimalsAt: ['target', 'decimals'] } as const;

/** The fields of the plan itself, one a row. */
const plan = [
  required('id', 'id', idText),
  required('version', 'version', text),
  orNull('number', 'number', text),
  orNull('date', 'date', isoDay),
  required('issuer', 'issuer', text),
  required('title', 'title', text),
  required('citation', 'citation', text),
  required('targetYear', 'targetYear', wholeNumber),
  required('coordinator', 'coordinator', idText, { refersTo: 'units' }),
  optional('territory', 'territory', idText, { refersTo: 'units' }),
  optional('sourceAsked', 'checks.sourceAsked', flag),
  optional('explanationAsked', 'checks.explanationAsked', flag),
  optional('jumpFactor', 'checks.jumpFactor', exactNumber()),
  optional('outlierSpreads', 'checks.outlierSpreads', exactNumber()),
] as const;

const indicators = [
  required('code', 'code', text, { width: 8 }),
  required('group', 'group', text, { width: 24 }),
  required('label', 'label', text, { width: 48 }),
  required('id', 'id', idText, { width: 24 }),
  blankIs('')('unit', 'unit', text, { width: 12 }),
  required('comparator', 'target.comparator', choice('comparator'), { width: 14 }),
  optional('value', 'target.value', exactNumber(target), { width: 11 }),
  optional('upper', 'target.upper', exactNumber(target), { width: 11 }),
  optional('decimals', 'target.decimals', wholeNumber, { width: 9 }),
  required('year', 'target.year', wholeNumber, { width: 9 }),
  required('direction', 'direction', choice('direction'), { width: 18 }),
  required('measure', 'measure', choice('measure'), { width: 14 }),
  optional('exceedable', 'target.exceedable', flag, { width: 10 }),
  optional('wording', 'target.wording', text, { width: 24 }),
  required('quote', 'target.quote', text, { width: 48 }),
  optional('integer', 'integer', flag, { width: 10 }),
  optional('boundsLower', 'bounds.lower', exactNumber(), { width: 11 }),
  optional('boundsUpper', 'bounds.upper', exactNumber(), { width: 11 }),
  optional('plausibleLower', 'plausible.lower', exactNumber(), { width: 11 }),
  optional('plausibleUpper', 'plausible.upper', exactNumber(), { width: 11 }),
  optional('notApplicableAllowed', 'notApplicableAllowed', flag, { width: 12 }),
  optional('baselineValue', 'baseline.value', exactNumber(), { width: 11 }),
  optional('baselineYear', 'baseline.year', wholeNumber, { width: 9 }),
  optional('jumpFactor', 'jumpFactor', exactNumber(), { width: 11 }),
  required('aggregation', 'aggregation.kind', choice('aggregation'), { width: 22 }),
  optional('per', 'aggregation.per', oneOf([1, 100, 10000]), { width: 9 }),
  optional('numerator', 'aggregation.numerator', text, { width: 40 }),
  optional('denominator', 'aggregation.denominator', text, { width: 40 }),
] as const;

const tasks = [
  required('code', 'code', text, { width: 10 }),
  required('section', 'section', text, { width: 30 }),
  required('title', 'title', text, { width: 40 }),
  required('text', 'text', text, { width: 70 }),
  orNone('leadAgencies', 'leadAgencies', texts, { width: 32 }),
  orNone('coordinatingAgencies', 'coordinatingAgencies', texts, { width: 32 }),
  orNull('timing', 'timing', text, { width: 22 }),
  required('id', 'id', idText, { width: 24 }),
  optional('leads', 'leads', ids, { width: 28, refersTo: 'units' }),
  optional('leadKinds', 'leadKinds', choices('unitKind'), { width: 18 }),
] as const;

const units = [
  required('name', 'name', text, { width: 44 }),
  required('id', 'id', idText, { width: 40 }),
  required('kind', 'kind', choice('unitKind'), { width: 16 }),
  optional('from', 'from', isoDay, { width: 12 }),
  optional('until', 'until', isoDay, { width: 12 }),
  optional('source', 'source', text, { width: 60 }),
] as const;

const assignments = [
  required('indicator', 'indicator', idText, { width: 40, refersTo: 'indicators' }),
  optional('units', 'units', ids, { width: 48, refersTo: 'units' }),
  optional('unitKinds', 'unitKinds', choices('unitKind'), { width: 22 }),
  required('source', 'source', choice('source'), { width: 14 }),
  optional('basis', 'basis', text, { width: 50 }),
] as const;

const reporting = [
  required('id', 'id', idText, { width: 24 }),
  required('from', 'from', text, { width: 40 }),
  optional('fromUnits', 'fromUnits', ids, { width: 36, refersTo: 'units' }),
  optional('fromKinds', 'fromKinds', choices('unitKind'), { width: 22 }),
  required('to', 'to', text, { width: 36 }),
  optional('via', 'via', idText, { width: 32, refersTo: 'units' }),
  required('due', 'due', monthDay, { width: 11 }),
  required('inclusive', 'inclusive', flag, { width: 11 }),
  required('recurrence', 'recurrence', choice('recurrence'), { width: 13 }),
  optional('year', 'year', wholeNumber, { width: 9 }),
  required('quote', 'quote', text, { width: 60 }),
] as const;

const crosswalk = [
  required('from', 'from', idText, { width: 36, refersTo: 'units' }),
  required('to', 'to', idText, { width: 36, refersTo: 'units' }),
  required('date', 'date', isoDay, { width: 13 }),
  optional('scope', 'scope', text, { width: 40 }),
  optional('indicators', 'indicators', ids, { width: 36, refersTo: 'indicators' }),
  optional('tasks', 'tasks', ids, { width: 28, refersTo: 'tasks' }),
  optional('coordinates', 'coordinates', flag, { width: 12 }),
  required('source', 'source', choice('source'), { width: 14 }),
  required('basis', 'basis', text, { width: 50 }),
] as const;

const relations = [
  required('kind', 'kind', choice('relation'), { width: 30 }),
  optional('smaller', 'smaller', idText, { width: 36, refersTo: 'indicators' }),
  optional('larger', 'larger', idText, { width: 36, refersTo: 'indicators' }),
  optional('parts', 'parts', ids, { width: 44, refersTo: 'indicators' }),
  optional('total', 'total', idText, { width: 36, refersTo: 'indicators' }),
  optional('basis', 'basis', text, { width: 44 }),
] as const;

const funding = [
  required('id', 'id', idText, { width: 30 }),
  required('text', 'text', text, { width: 110 }),
] as const;

/** The sheets of a plan workbook after the guide, each with its columns; "plan" holds fields, the others lists. */
export const sheets = {
  plan,
  indicators,
  vision: indicators,
  tasks,
  units,
  assignments,
  reporting,
  crosswalk,
  relations,
  funding,
} as const;

export type SheetId = keyof typeof sheets;

/** The ids of each sheet's columns. */
export type ColumnIds = { readonly [Sheet in SheetId]: (typeof sheets)[Sheet][number]['id'] };

/** Every sheet, in the order of the tabs. */
export const sheetIds = Object.keys(sheets) as readonly SheetId[];

/** The lists of a plan, each a sheet with an entry a row. */
export const listIds = sheetIds.filter((id) => id !== 'plan');

/** The columns of a sheet. */
export function columnsOf(sheet: SheetId): readonly ColumnSpec[] {
  return sheets[sheet];
}
