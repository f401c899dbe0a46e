import type { Plan, ReportingUnit } from '../plan/schema';
import { isCoordinator } from '../plan/units';
import { foldSpelling } from '../text/fold';
import type { SheetIndex } from './sheetIndex';
import { oncePer } from '../memo/remember';

/** "Đơn vị báo cáo: UBND xã Ân Hảo", or the name in the cell beside it. */
const LINE = new RegExp(
  `^(?:${['tên đơn vị báo cáo', 'đơn vị báo cáo', 'cơ quan báo cáo', 'tên đơn vị', 'đơn vị gửi báo cáo'].map(foldSpelling).join('|')})\\s*:\\s*(.*)$`,
);

const COMMITTEE = foldSpelling('ủy ban nhân dân');
const SHORT_COMMITTEE = foldSpelling('UBND');

/** A unit's name as people shorten it: "Ủy ban nhân dân xã Ân Hảo", "UBND xã Ân Hảo" and "xã Ân Hảo" are one. */
export function nameKey(name: string): string {
  const folded = foldSpelling(name).replace(COMMITTEE, SHORT_COMMITTEE);
  const key = folded.startsWith(`${SHORT_COMMITTEE} `) ? folded.slice(SHORT_COMMITTEE.length + 1) : folded;
  return key.replace(/[.;,]+$/, '').trim();
}

/** Each of a country's thousands of units sends a file: their names are gone through once. */
const unitsByName = oncePer(({ units }: Plan): ReadonlyMap<string, readonly ReportingUnit[]> => {
  const byName = new Map<string, ReportingUnit[]>();
  for (const unit of units) {
    const key = nameKey(unit.name);
    const same = byName.get(key);
    if (same) same.push(unit);
    else byName.set(key, [unit]);
  }
  return byName;
});

/** The units of a plan that have a name. */
export function unitsNamed(plan: Plan, name: string): readonly ReportingUnit[] {
  return unitsByName(plan).get(nameKey(name)) ?? [];
}

/** A text and where it stands; rows and columns from 1. */
interface Written {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** What the line says: the rest of its cell, or the next text in its row. */
function writtenName(index: SheetIndex, firstDataRow: number): Written | undefined {
  for (const { row, column, value } of index.cells) {
    if (row >= firstDataRow) return undefined;
    if (typeof value !== 'string') continue;
    const rest = LINE.exec(foldSpelling(value))?.[1];
    if (rest === undefined) continue;
    if (rest !== '') return { text: value.slice(value.indexOf(':') + 1).trim(), row, column };
    const beside = index.cells.find(
      (cell) =>
        cell.row === row &&
        cell.column > column &&
        typeof cell.value === 'string' &&
        cell.value.trim() !== '',
    );
    return typeof beside?.value === 'string'
      ? { text: beside.value.trim(), row, column: beside.column }
      : undefined;
  }
  return undefined;
}

/** A name that was left blank in a form: "……………". */
const isBlank = (name: string) => !/\p{L}/u.test(name);

/** What the line "Đơn vị báo cáo" says: a name, and the units of the plan that have it. */
export interface StatedUnit {
  readonly name: string;
  /** None for a name that the plan does not know; several where units had one name at different times. */
  readonly units: readonly ReportingUnit[];
  readonly row: number;
  readonly column: number;
}

/** The line "Đơn vị báo cáo" above the table; undefined where there is none, or nobody filled it in. */
export function statedUnit(index: SheetIndex, firstDataRow: number, plan: Plan): StatedUnit | undefined {
  const written = writtenName(index, firstDataRow);
  if (!written || isBlank(written.text)) return undefined;
  const { text: name, row, column } = written;
  return { name, units: unitsNamed(plan, name), row, column };
}

/** Whether a unit stands above those that report, so that its name in an appendix need not be the sender's: the province and who coordinates. */
export const isAbove = (plan: Plan, unit: ReportingUnit): boolean =>
  unit.kind === 'province' || isCoordinator(plan, unit) || nameKey(unit.name) === nameKey(plan.issuer);
