import { describeAppendix } from '../../appendix/describe';
import { identityText, identityXml } from '../../appendix/identity';
import { addDays } from '../../calendar/day';
import { reportingDay } from '../../calendar/deadlines';
import type { Indicator, Plan } from '../../plan/schema';
import { candidates } from '../faults/scene';
import { sampleValues } from '../values';
import { SampleWorld } from '../world';
import { Desk } from './desk';
import { revisedStem, secondStem } from './names';
import { plainSheet } from './plainSheet';
import type { Container, SampleFile } from './sampleFile';
import { respelt } from './spellings';

/** What became of a unit's file, besides the file itself. */
export interface FileFaultOutcome {
  /** Other files of the unit that are prepared like the first. */
  readonly desks?: readonly Desk[];
  /** Files that say nothing of their own: a copy, another plan's appendix. */
  readonly files?: readonly SampleFile[];
  /** The file that the fault is told of, where it is not the first. */
  readonly file?: string;
}

/** What may be done to the file of a unit as a whole; undefined where it cannot be done. */
export type FileFault = (desk: Desk, others: { readonly otherPlan?: Plan }) => FileFaultOutcome | undefined;

const RESENT = 'gui-lai/';

/** Numeric rows whose figure may be changed. */
const revisable = ({ scene, said }: Desk): Indicator[] =>
  candidates(scene, ({ id, target }) => target.comparator !== 'qualitative' && said.get(id)?.value !== '0');

/** The unit's file once more, saved some hours later. */
function again(desk: Desk, days: number): Desk {
  const next = new Desk(desk.context, desk.unit, desk.edition + 1);
  next.folder = RESENT;
  next.savedAt = `${addDays(desk.savedAt.slice(0, 10), days)}T17:${desk.savedAt.slice(14)}`;
  next.stem = revisedStem(desk.stem, desk.random);
  return next;
}

/** The same bytes a second time. */
const sentTwice: FileFault = (desk) => {
  const copy = { ...desk.toFile(), path: `${RESENT}${secondStem(desk.stem, desk.random)}.xlsx` };
  return { files: [copy], file: copy.path };
};

/** First with blanks, then whole. */
const resentComplete: FileFault = (desk) => {
  const rows = revisable(desk).slice(0, 3);
  const later = again(desk, 1);
  for (const indicator of rows) desk.blank(indicator);
  return rows.length === 0 ? undefined : { desks: [later], file: later.path };
};

/** Sent again with other figures, days or hours later. */
const revised =
  (days: number, kind?: 'official'): FileFault =>
  (desk) => {
    const later = again(desk, days);
    const rows = revisable(desk).slice(0, 2);
    for (const indicator of rows) {
      later.revise(indicator);
      if (kind) later.restate(indicator, kind);
    }
    return rows.length === 0 ? undefined : { desks: [later], file: later.path };
  };

const sentLate: FileFault = (desk) => {
  const { world, year } = desk.context;
  const lastDay = reportingDay(world.plan, desk.unit, year);
  desk.savedAt = `${addDays(lastDay, 2 + desk.random.int(9))}T${desk.savedAt.slice(11)}`;
  return {};
};

const packed =
  (container: Container, isReadable: boolean): FileFault =>
  (desk) => {
    desk.container = container;
    desk.isReadable = isReadable;
    return {};
  };

/** A workbook without an appendix: the letter it was to go with. */
const noAppendix: FileFault = (desk) => {
  desk.isReadable = false;
  const letter = plainSheet('Công văn', [
    [desk.unit.name],
    [`V/v báo cáo kết quả thực hiện năm ${desk.context.year}`],
    ['Kính gửi: cơ quan tổng hợp', ''],
    ['Số liệu gửi kèm theo sau.'],
  ]);
  return { files: [{ ...desk.toFile(), sheets: [letter], errors: [], hiddenRows: [] }] };
};

/** The whole of another plan's appendix, under this unit's file name. */
const otherPlan: FileFault = (desk, { otherPlan: plan }) => {
  if (!plan) return undefined;
  const { year, strings, world } = desk.context;
  const day = desk.savedAt.slice(0, 10);
  const values = sampleValues(new SampleWorld(plan, world.seed), { year, day }, strings);
  desk.isReadable = false;
  const sheet = describeAppendix({ plan, year, values }, strings);
  return { files: [{ ...desk.toFile(), sheets: [sheet], errors: [], hiddenRows: [] }] };
};

/** Last year's appendix of the unit, sent once more. */
const otherYear: FileFault = (desk) => {
  const { world, year, strings } = desk.context;
  const day = desk.savedAt.slice(0, 10);
  const request = { unit: desk.unit, year: year - 1, day };
  const values = sampleValues(world, request, strings);
  const sheet = describeAppendix({ plan: world.plan, values, unit: desk.unit, year: year - 1 }, strings);
  desk.isReadable = false;
  return { files: [{ ...desk.toFile(), sheets: [sheet], errors: [], hiddenRows: [] }] };
};

/** The identity of a unit that the plan does not know. */
const unitUnknown: FileFault = (desk) => {
  const { world, year } = desk.context;
  const { draft } = desk.scene;
  const identity = { plan: world.plan.id, planVersion: world.plan.version, unit: `${desk.unit.id}-cu`, year };
  const cell = draft.toDescription().cells.find(({ value }) => String(value).startsWith('phuluc:'));
  if (!cell) return undefined;
  draft.put(cell.row, cell.column, { value: identityText(identity) });
  draft.change({ identityXml: identityXml(identity) });
  desk.isReadable = false;
  return {};
};

/** The sheet renamed, behind others. */
const sheetsReordered: FileFault = (desk) => {
  desk.scene.draft.rename(desk.random.pick(['Sheet1', 'Biểu 01', 'PL kèm theo', 'Tong hop 2']));
  desk.putInFront([
    plainSheet('Bìa', [['BÁO CÁO'], [desk.unit.name]]),
    plainSheet('Số liệu gốc', [
      ['Thôn', 'Số hộ'],
      ['Thôn 1', 214],
      ['Thôn 2', 198],
    ]),
  ]);
  return {};
};

/** Rows hidden from view, and what they say all the same. */
const rowsHidden: FileFault = (desk) => {
  const ids = desk.random.shuffled(desk.scene.draft.indicators).slice(0, 3);
  desk.hiddenRows.push(...ids);
  return {};
};

/** Every label in another spelling of the same words. */
const labelsRespelt: FileFault = ({ scene: { draft, world } }) => {
  for (const { id, label } of world.plan.indicators) {
    if (!draft.indicators.includes(id)) continue;
    draft.putIn(id, 'label', { value: respelt(label, draft.rowOf(id)) });
  }
  return {};
};

/** Values pasted over every formula, as when a sheet goes through another program. */
const valuesPasted: FileFault = ({ scene: { draft } }) => {
  for (const { row, column, formula, formulaResult } of draft.toDescription().cells) {
    if (formula === undefined) continue;
    draft.put(
      row,
      column,
      formulaResult === undefined || formulaResult === '' ? {} : { value: formulaResult },
    );
  }
  return {};
};

/** The sheet without its hidden parts, so that only what is seen tells whose it is. */
const withoutIdentity: FileFault = ({ scene: { draft } }) => {
  draft.deleteColumn(draft.columnOf('code'));
  draft.change({ identityXml: '', names: [] });
  return {};
};

/** Everything that may befall a file as a whole, by its stable name. */
export const fileFaults = {
  sentTwice,
  resentComplete,
  correctedLater: revised(2),
  contradiction: revised(0),
  estimateBesideOfficial: revised(1, 'official'),
  sentLate,
  truncated: packed('truncated', false),
  encrypted: packed('encrypted', false),
  legacyXls: packed('xls', true),
  openDocument: packed('ods', true),
  macroEnabled: packed('xlsm', true),
  htmlNamedXlsx: packed('html', false),
  emptyFile: packed('empty', false),
  tooLarge: packed('bomb', false),
  notAWorkbook: packed('pdf', false),
  noAppendix,
  otherPlan,
  otherYear,
  unitUnknown,
  sheetsReordered,
  rowsHidden,
  labelsRespelt,
  valuesPasted,
  hiddenPartsLost: withoutIdentity,
} as const satisfies Readonly<Record<string, FileFault>>;

/** A file that a fault replaced keeps its path; the draft of the desk is then not sent. */
export const replacesFile = (desk: Desk, { files = [] }: FileFaultOutcome): boolean =>
  files.some(({ path }) => path === desk.path);

export type FileFaultName = keyof typeof fileFaults;
