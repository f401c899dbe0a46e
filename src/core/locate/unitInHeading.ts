import type { Plan, ReportingUnit } from '../plan/schema';
import { existsOn } from '../plan/units';
import { foldSpelling } from '../text/fold';
import type { SheetIndex } from './sheetIndex';

/** "Đơn vị báo cáo: UBND xã Ân Hảo", or the name in the cell beside it. */
const LINE = new RegExp(
  `^(?:${['tên đơn vị báo cáo', 'đơn vị báo cáo', 'cơ quan báo cáo', 'tên đơn vị', 'đơn vị gửi báo cáo'].map(foldSpelling).join('|')})\\s*:\\s*(.*)$`,
);

const COMMITTEE = foldSpelling('ủy ban nhân dân');
const SHORT_COMMITTEE = foldSpelling('UBND');

/** A unit's name as people shorten it: "Ủy ban nhân dân xã Ân Hảo", "UBND xã Ân Hảo" and "xã Ân Hảo" are one. */
function nameKey(name: string): string {
  const folded = foldSpelling(name).replace(COMMITTEE, SHORT_COMMITTEE);
  const key = folded.startsWith(`${SHORT_COMMITTEE} `) ? folded.slice(SHORT_COMMITTEE.length + 1) : folded;
  return key.replace(/[.;,]+$/, '').trim();
}

/** What the line says: the rest of its cell, or the next text in its row. */
function namedUnit(index: SheetIndex, firstDataRow: number): string | undefined {
  for (const { row, column, value } of index.sheet.cells) {
    if (row >= firstDataRow) return undefined;
    if (typeof value !== 'string') continue;
    const rest = LINE.exec(foldSpelling(value))?.[1];
    if (rest === undefined) continue;
    if (rest !== '') return value.slice(value.indexOf(':') + 1).trim();
    const beside = index.sheet.cells.find(
      (cell) =>
        cell.row === row &&
        cell.column > column &&
        typeof cell.value === 'string' &&
        cell.value.trim() !== '',
    );
    return typeof beside?.value === 'string' ? beside.value.trim() : undefined;
  }
  return undefined;
}

/** A name that was left blank in a form: "……………". */
const isBlank = (name: string) => !/\p{L}/u.test(name);

/**
 * The unit that the line "Đơn vị báo cáo" above the table names: its id where the plan knows it, else the name as written;
 * undefined where there is no such line. Of units that had one name at different times, the one of that day.
 * @param day ISO 8601
 */
export function unitInHeading(
  index: SheetIndex,
  firstDataRow: number,
  plan: Plan,
  day: string | undefined,
): ReportingUnit['id'] | undefined {
  const name = namedUnit(index, firstDataRow);
  if (name === undefined || isBlank(name)) return undefined;
  const key = nameKey(name);
  const known = plan.units.filter((unit) => nameKey(unit.name) === key);
  const there = day === undefined ? known : known.filter((unit) => existsOn(unit, day));
  const [only, ...others] = there.length > 0 ? there : known;
  return only && others.length === 0 ? only.id : name;
}
