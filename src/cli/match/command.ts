import { checkRange } from '../../core/match/checkRange';
import type { RangeCheck } from '../../core/match/rangeCheck';
import type { Plan } from '../../core/plan/schema';
import { foldSpelling } from '../../core/text/fold';
import { columnNumber } from '../../core/workbook/address';
import { parseAreas } from '../../core/workbook/areas';
import type { CellRange, SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { Context } from '../context';
import { printJson, requirePlan } from '../context';
import { readWorkbookFile } from '../files';
import type { ExitCode } from '../io';
import { CommandError } from '../io';
import { FORMATS } from '../json';
import { printable } from '../printable';
import { rangeJson } from './json';
import { renderRange } from './report';

/** What is to be matched, as typed. */
export interface MatchOptions {
  readonly plan: string;
  readonly sheet?: string;
  readonly range?: string;
  readonly column?: string;
  readonly year?: string;
  readonly json?: boolean;
}

/** The sheets to look at: the one named, else every one a person sees. */
function sheetsFor(
  { sheets }: WorkbookSnapshot,
  { sheet, range }: MatchOptions,
  context: Context,
): readonly SheetSnapshot[] {
  const { cli } = context.locale.match;
  const visible = sheets.filter(({ visibility, cells }) => visibility === 'visible' && cells.length > 0);
  const names = visible.map(({ name }) => name);
  if (sheet === undefined) {
    if (range !== undefined && visible.length > 1) throw new CommandError(cli.sheetNeeded(names));
    return visible;
  }
  const key = foldSpelling(sheet);
  const named =
    sheets.find(({ name }) => name === sheet) ?? sheets.find(({ name }) => foldSpelling(name) === key);
  if (!named) throw new CommandError(cli.noSheet(sheet, names));
  return [named];
}

function areasOf({ range }: MatchOptions, { locale }: Context): readonly CellRange[] {
  if (range === undefined) return [];
  const areas = parseAreas(range);
  if (!areas) throw new CommandError(locale.match.cli.badRange(range));
  return areas;
}

function columnOf({ column }: MatchOptions, { locale }: Context): number | undefined {
  if (column === undefined) return undefined;
  // Of a table turned over the results stand in a row.
  if (/^\d{1,7}$/.test(column)) return Number(column);
  if (!/^[A-Z]{1,3}$/i.test(column)) throw new CommandError(locale.match.cli.badColumn(column));
  return columnNumber(column);
}

function yearOf({ year }: MatchOptions, { io, locale }: Context): number {
  if (year === undefined) return Number(io.today().slice(0, 4));
  if (!/^20\d\d$/.test(year)) throw new CommandError(locale.cli.errors.badYear(year));
  return Number(year);
}

/** `phuluc match`: the tables of any sheet against a plan. */
export async function matchCommand(file: string, options: MatchOptions, context: Context): Promise<ExitCode> {
  const { io, locale } = context;
  const areas = areasOf(options, context);
  const column = columnOf(options, context);
  const year = yearOf(options, context);
  const plan: Plan = await requirePlan(options.plan, context);
  const outcome = await readWorkbookFile(file, io);
  if ('problem' in outcome) throw new CommandError(locale.refusals[outcome.problem](printable(file)));
  const checks = sheetsFor(outcome.workbook, options, context).map((sheet): RangeCheck =>
    checkRange({ sheet, areas, plan, year, ...(column !== undefined && { resultColumn: column }) }),
  );
  if (context.json) {
    const sheets = checks.map((check) => rangeJson(check, locale));
    printJson(context, { format: FORMATS.match, file, plan: plan.id, version: plan.version, year, sheets });
  } else {
    io.out(`${printable(file)}\n${checks.map((check) => renderRange(check, locale)).join('')}`);
  }
  const findings = checks.flatMap(({ judged }) => judged.flatMap(({ assessment }) => assessment.findings));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
