import type { FileFaultName } from '../../src/core/samples/returned/fileFaults';
import type { Truth, TruthFault } from '../../src/core/samples/returned/truth';
import type { AnsweredFile, MergeAnswer } from './mergeJson';

/**
 * How a merge answers a fault. `told`: by a finding at its cell or about its kind, by what became of the file, or by a
 * conflict. `readThrough`: nothing is said, because the file is read as if nothing had happened to it.
 */
export type Answer = 'told' | 'readThrough' | 'silent';

type Tells = (merge: MergeAnswer, file: AnsweredFile) => boolean;

const refused =
  (...reasons: readonly string[]): Tells =>
  (_, { status, reason = '' }) =>
    status === 'refused' && reasons.includes(reason);

const found =
  (...codes: readonly string[]): Tells =>
  (_, { findings }) =>
    findings.some(({ code }) => codes.includes(code));

const inConflict: Tells = ({ conflicts }, { unit }) => conflicts.some((conflict) => conflict.unit === unit);

/** A later file of the unit takes the place of an earlier one. */
const replaces =
  (status: string): Tells =>
  ({ files }, { file, unit }) =>
    files.some(
      (each) => each.unit === unit && each.status === status && (each.file === file || each.other === file),
    );

/** What says that a fault of a whole file was noticed. */
const tells: Readonly<Partial<Record<string, Tells>>> = {
  sentTwice: replaces('duplicate'),
  resentComplete: replaces('superseded'),
  correctedLater: inConflict,
  contradiction: inConflict,
  estimateBesideOfficial: inConflict,
  sentLate: ({ late }, file) => late.some(({ unit }) => unit === file.unit),
  truncated: refused('truncated'),
  encrypted: refused('encrypted'),
  htmlNamedXlsx: refused('html'),
  emptyFile: refused('empty'),
  tooLarge: refused('tooLarge'),
  notAWorkbook: refused('notAWorkbook'),
  noAppendix: refused('noAppendix'),
  otherPlan: refused('otherPlan'),
  otherYear: refused('otherYear'),
  unitUnknown: refused('unitUnknown'),
  hiddenPartsLost: found('identityRecovered'),
  valuesPasted: found('formulaOverwritten'),
  // Told once a sheet where it is in several rows.
  formulaOverwritten: found('formulaOverwritten'),
  versionWrong: found('planVersionDiffers'),
  rowDeleted: found('indicatorMissing'),
  columnMoved: found('columnsMoved', 'columnInserted'),
  rowInserted: found('rowInserted', 'rowNotRead'),
  indicatorTwice: found('indicatorDuplicate'),
  rowsHidden: found('rowsHidden'),
  sheetsReordered: found('sheetMoved', 'sheetRenamed'),
  labelsRespelt: found('labelsRespelt'),
  unitTwice: found('appendixDuplicate'),
  officialTooEarly: found('officialBeforeYearEnd'),
} satisfies Partial<Record<FileFaultName, Tells>> & Record<string, Tells>;

/** Kinds after which every figure reads as before: another format, labels in capitals or composed otherwise. */
const HARMLESS: ReadonlySet<string> = new Set<FileFaultName>([
  'legacyXls',
  'openDocument',
  'macroEnabled',
  'labelsRespelt',
]);

function answerTo({ kind, file: name, cell }: TruthFault, merge: MergeAnswer): Answer {
  const file = merge.files.find(({ file }) => file === name);
  if (!file) return 'silent';
  const isAtCell = cell !== undefined && file.findings.some((finding) => finding.cell === cell);
  if (isAtCell || tells[kind]?.(merge, file)) return 'told';
  return HARMLESS.has(kind) && file.status.startsWith('accepted') ? 'readThrough' : 'silent';
}

/** How a merge answers each fault that is known. */
export const answersToFaults = (
  merge: MergeAnswer,
  { faults }: Pick<Truth, 'faults'>,
): readonly (TruthFault & { readonly answer: Answer })[] =>
  faults.map((fault) => ({ ...fault, answer: answerTo(fault, merge) }));
