import { fileKey } from '../../../../core/merge/state';
import type { FileOutcome, FileStatus } from '../../../../core/merge/fileStatus';
import { findingsOf } from '../../../../core/merge/fileStatus';
import type { KeptFinding } from '../../../../core/merge/keptFinding';
import { shownNames } from '../../../../core/merge/namesApart';
import type { MergedFile, MergeState } from '../../../../core/merge/state';
import { unitName } from '../../../../core/mergeWorkbook/names';
import { keptMessage, refusalMessage } from '../../../../locale';
import type { Locale } from '../../../../locale';
import type { FileRow, Page, PageRequest } from '../../model';
import type { MergeSession } from '../session';
import { pageOf } from './page';

/** Findings of a file that are sent along. */
const FINDINGS = 12;

/** The gravest first: what a coordinator has to ask the unit about. */
const ORDER: Readonly<Record<FileStatus, number>> = {
  refused: 0,
  acceptedWithFindings: 1,
  superseded: 2,
  duplicate: 3,
  accepted: 4,
};

/** A message without the name of the file it begins with, where that stands above it. */
const withoutName = (message: string, file: string): string =>
  message.startsWith(`${file}: `) ? message.slice(file.length + 2) : message;

function whyOf(
  { file, other, status }: FileOutcome,
  state: MergeState,
  locale: Locale,
  nameOf: (file: MergedFile) => string,
): string | undefined {
  const why =
    refusalMessage(file, state, locale) ?? (other && locale.merge.replaced(file.file, status, nameOf(other)));
  return why && withoutName(why, file.file);
}

/** What of a session its files are told from. */
type FilesOf = Pick<MergeSession, 'locale' | 'merge' | 'notTaken' | 'rememberedFiles'>;

/** Files that were read and are no part of the merge, as if they had been refused. */
function notTaken({ notTaken: whys, locale }: FilesOf): FileOutcome[] {
  return Array.from(whys, ([file, why]) => ({
    status: 'refused',
    file: {
      file,
      sha256: '',
      units: [],
      reason: 'notTaken',
      message: why(locale),
      findings: [],
      mergedAt: '',
    },
    compared: [],
  }));
}

/** Every file with what became of it. */
export const outcomesOf = (session: FilesOf): readonly FileOutcome[] => [
  ...notTaken(session),
  ...session.merge.files,
];

/** A part of the list of files. */
export function filePage(session: FilesOf, request: PageRequest<FileStatus>): Page<FileRow> {
  const { locale, merge } = session;
  const { plan, files } = merge.state;
  const nameOf = shownNames(files);
  const known = new Set(session.rememberedFiles.map(fileKey));
  const unitsOf = ({ file }: FileOutcome) => file.units.map((unit) => unitName(plan, unit));
  const gravity = { error: 0, warning: 1, note: 2 } as const;
  const gravityOf = ({ severity, accepted }: KeptFinding) => (accepted ? 3 : gravity[severity]);
  const rowOf = (outcome: FileOutcome): FileRow => {
    const { file, status } = outcome;
    const why = whyOf(outcome, merge.state, locale, nameOf);
    const findings = [...findingsOf(outcome)].sort(
      // What was looked at and is right as it is stands below what is still to be looked at.
      (one, other) => gravityOf(one) - gravityOf(other),
    );
    return {
      key: fileKey(file),
      file: nameOf(file),
      sha256: file.sha256,
      status,
      units: unitsOf(outcome),
      ...(why !== undefined && { why }),
      ...(file.sent && { sent: file.sent }),
      findings: findings.slice(0, FINDINGS).map((finding) => {
        const { severity, sheet, cell, accepted } = finding;
        const message = keptMessage(finding, file.file, merge.state, locale);
        return {
          severity,
          place: [sheet, cell].filter((part) => part !== undefined).join('!'),
          message: accepted ? `${message} ${locale.record.because(accepted.reason, accepted.at)}` : message,
        };
      }),
      findingCount: findings.length,
      isNew: !known.has(fileKey(file)),
    };
  };
  const sorted = [...outcomesOf(session)].sort((one, other) => ORDER[one.status] - ORDER[other.status]);
  return pageOf(
    sorted,
    request,
    ({ status }, wanted) => status === wanted,
    (outcome) => [nameOf(outcome.file), ...unitsOf(outcome)],
    rowOf,
  );
}
