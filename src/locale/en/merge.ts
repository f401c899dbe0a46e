import type { Choice } from '../../core/merge/chooseClaim';
import type { MergeStrings } from '../mergeStrings';
import { moment } from './moment';
import { some } from './some';
import { number } from './targets';

const about = (place: number, { unit, indicator }: Choice) =>
  `Decision ${place} (${unit ?? 'the sources'}, ${indicator})`;

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join('; ');

const bases = { stamp: 'by its check stamp', workbook: 'by its last saving', file: "by the file's time" };

export const merge: MergeStrings = {
  title: (plan, year) => `Merge of plan ${plan}, year ${year}`,
  statuses: {
    accepted: 'accepted',
    acceptedWithFindings: 'accepted with findings',
    duplicate: 'duplicate',
    superseded: 'superseded',
    refused: 'refused',
  },
  inSheet: (file, sheet) => `${file}, sheet "${sheet}" is not merged`,
  refusals: {
    noAppendix: ({ file }) =>
      `${file}: no appendix could be made out; ask the unit to use the template it was sent.`,
    otherPlan: ({ file, plan, found }) =>
      `${file}: is an appendix of ${found.citation ?? 'another plan'}, not of ${plan.citation}; find out whether the unit sent the wrong file.`,
    otherYear: ({ file, year, found }) =>
      `${file}: ${found.year === undefined ? '' : `is an appendix of ${found.year} and `}has none of ${year}; ask the unit for that year's.`,
    yearUnknown: ({ file, year }) =>
      `${file}: the year cannot be told; write "Kết quả năm ${year}" above the table, or use the template.`,
    unitUnknown: ({ file, found: { unit, near } }) =>
      unit === undefined
        ? `${file}: names no reporting unit; write its name in the line "Đơn vị báo cáo", or use the unit's template.`
        : `${file}: the line "Đơn vị báo cáo" says "${unit}", which is none of the plan's units${near === undefined ? '' : ` (the nearest is "${near}")`}; correct the name, or use the unit's template.`,
    yearContradicts: ({ file, year, found: { sheetYear, year: own = year } }) =>
      sheetYear !== undefined
        ? `${file}: the sheet is called by ${sheetYear} and no heading says ${own}, which the template was made for, so nobody can say which year the figures are of; ask the sender, then rename the sheet and write the year into the title, or have the right template sent again.`
        : `${file}: its headings name different years, or another than the template's, so nobody can say which year the figures are of; ask the sender, then correct the heading or have the right template sent again.`,
    partOfYear: ({ file, year }) =>
      `${file}: its headings say that the figures are of a part of the year (6 tháng, 9 tháng, quý …) and not of all of ${year}; ask the unit for the figures of the year, or correct the heading if they are.`,
    unitContradicts: ({ file }) =>
      `${file}: the line "Đơn vị báo cáo" or "(Kèm theo Báo cáo …)" names another unit than the template was made for, so nobody can say whose the figures are; ask the sender, then correct the line or have the unit's own template sent again.`,
    templateTooOld: ({ file }) =>
      `${file}: was made from an older version of the plan, some of whose indicators are worked out differently now; send the unit a new template.`,
  },
  notInPlan: ({ name, raw, numerator, denominator, version: own }, version) => {
    const said = raw.trim() === '' ? `${numerator ?? '…'}/${denominator ?? '…'}` : raw.trim();
    return `The figure “${said}” of the indicator “${name}” is not merged, because the plan at hand (version ${version}) has no such indicator; the file was made from version ${own}. If the indicator is to be reported, import version ${own} of the plan and merge again.`;
  },
  rejectedAgain: ({ raw, value, reason, decidedAt }) =>
    `The unit still sends “${value === undefined ? raw.trim() : number(value)}”, after another figure was chosen on ${moment(decidedAt)} (${reason}). The decision holds; ask the unit, and decide anew if this figure is the right one.`,
  otherVersion: (code) =>
    `kept by another version of the program (code “${code}”) and unknown to this one; update the program, or open the unit's file and check it again.`,
  forgotten: (file) =>
    `${file}: a merged workbook that has lost the sheet by which it remembers its merge, so it cannot be gone on with; use an earlier copy, or merge the units' own files again.`,
  cannotGoOn: {
    changed: (file) =>
      `${file}: the memory of this merged workbook has been changed, so that it cannot be gone on with; use an earlier copy, or merge the returned files anew.`,
    planUnknown: (file, plan) =>
      `${file}: is a merge of plan "${plan}", whose version is not at hand here; import it with "phuluc plan import".`,
    otherMerge: (file, plan, year) =>
      `${file}: is a merge of plan ${plan}, year ${year}, and no part of the one that was asked for; ask for that plan (with its version behind the @) and year to go on with it, or take it off the list.`,
  },
  wentOn: (file) => `Going on with the merged workbook ${file}; earlier decisions are kept.`,
  written: (file) => `Wrote the merged workbook ${file}.`,
  files: (count, statuses) => `${some(count, 'file')}: ${statuses.join(', ')}.`,
  replaced: (file, status, other) =>
    status === 'duplicate' ? `${file}: a duplicate of ${other}.` : `${file}: superseded by ${other}.`,
  undecided: 'Too few units yet',
  columns: {
    indicator: 'Indicator',
    target: 'Target',
    value: 'Figure of the whole',
    coverage: 'Coverage',
    verdict: 'Verdict',
  },
  withheld: {
    countsMissing: 'counts missing',
    intervals: 'intervals reported',
    unreadable: 'unreadable cells',
    invalid: 'figures with errors',
    openConflicts: 'open conflicts',
    denominatorZero: 'denominators add up to 0',
    outOfBounds: 'what it comes to is out of the indicator’s bounds',
    notApplicable: 'not applicable',
    noFigures: 'no figures yet',
    sourcesDisagree: 'sources disagree',
    notAggregated: 'not aggregated',
  },
  gaps: {
    nothingSaid: 'not reported',
    noFigureYet: 'says there is no figure yet',
    openConflict: 'contradicts itself',
    unreadable: 'unreadable',
    invalid: 'has errors',
    interval: 'an interval',
    numeratorMissing: 'no numerator',
    denominatorMissing: 'no denominator',
    countsMissing: 'no counts',
  },
  inTheWay: 'No figure of the whole yet, because of:',
  conflicts: (open, decided) =>
    `Conflicts: ${open} open, ${decided} decided.${open > 0 ? ' Pick the right figure and give a reason (--decisions):' : ''}`,
  kindUnsaid: 'kind not said',
  sources: 'Sources of the figure',
  disagreement: (unit, indicator, reported, computed) =>
    `${unit} reports ${reported} for "${indicator}", the units' figures make ${computed}; hold the two against each other.`,
  missingUnits: (count) => `Nothing received from ${some(count, 'unit')}:`,
  refusedFrom: 'Of these, a file came and was refused (by its name or what it says of itself):',
  refusedFile: (unit, message) => `perhaps of ${unit}: ${message}`,
  refusedUnknown: (count) =>
    `${some(count, 'refused file')} of unknown senders, perhaps of units that are missing:`,
  late: (count) => `Late (${some(count, 'unit')}):`,
  lateUnit: (unit, days, day, basis, file) =>
    `${unit}: ${some(days, 'day')} late, sent ${day} (${bases[basis]}), ${file}`,
  notCarried: (file, texts) =>
    `${file}: ${some(texts.length, 'text')} typed into the consolidated appendix cannot be carried over: ${texts.map(({ cell, text }) => `cell ${cell} “${text}”`).join('; ')}. Keep the old workbook, or move them to the notes or below the table before merging.`,
  wouldLose: {
    input: (file) =>
      `${file}: is one of the files just read and no merged workbook, so it is not overwritten; choose another name for the output.`,
    ownWork: (file, sheets, texts) =>
      `${file}: not overwritten, because this would be lost: ${[
        ...(sheets.length > 0
          ? [
              `${some(sheets.length, 'sheet that is', 'sheets that are')} not the merge's own (${sheets.join('; ')})`,
            ]
          : []),
        ...(texts.length > 0
          ? [
              `${some(texts.length, 'text')} typed into the consolidated appendix (${texts.map(({ cell, text }) => `cell ${cell} “${text}”`).join('; ')})`,
            ]
          : []),
      ].join(' and ')}. Write to a file of another name and move them over.`,
    otherMerge: (file) =>
      `${file}: is a merged workbook that is not among the files to merge, so it is not overwritten, not even with --force: its decisions, sheets of your own and texts typed into it would be lost. List it among the files to go on with it, or choose another name for the output.`,
  },
  more: (count) => `and ${count} more`,
  preview: {
    heading: 'Preview (nothing written):',
    news: {
      conflicting: 'conflicting',
      changed: 'changed since the last merge',
      new: 'new',
      duplicate: 'said alike by several files',
      identical: 'unchanged',
      missing: 'missing',
    },
    before: (raw) => `(before: ${raw})`,
    nothingWritten: 'This is a preview, so no file was written.',
  },
  notCsv: (file) => `${file}: the file's name must end in .csv.`,
  csvApart: (file) =>
    `${file}: -o writes a workbook (.xlsx). For a CSV file write --csv ${file}; both can be asked for at once.`,
  cannotReadDecisions: (file, reason) =>
    `${file}: the decisions could not be read (${reason}); check the file's name.`,
  decisionsNotJson: (file, detail) => `${file}: the decisions are not JSON (${detail}).`,
  decisionsMalformed: (file, wrong) =>
    `${file}: the decisions are not right: ${wrong.map(({ place, about: said, fields }) => (place === undefined ? 'no list "decisions"' : `decision ${place}${said.length === 0 ? '' : ` (${said.join(', ')})`}: ${fields.length === 0 ? 'no { … }' : fields.join(', ')}`)).join('; ')}. Each needs unit, indicator, choose and reason.`,
  choiceProblems: {
    noConflict: (place, choice) => `${about(place, choice)}: there is no such conflict, so it was not used.`,
    noSuchClaim: (place, choice, names) =>
      `${about(place, choice)}: no claim matches the choice; choose by a file or a value that is in conflict${names.length === 0 ? '' : ` (as "file": ${quoted(names)})`}.`,
    severalClaims: (place, choice, names) =>
      `${about(place, choice)}: several claims match the choice; ${names.length === 0 ? '' : `give one of ${quoted(names)} as "file", or `}add the value or the key.`,
    decidedOtherwise: (place, choice) =>
      `${about(place, choice)}: the file decides this conflict in another way as well, so neither was used; keep one.`,
    reasonMissing: (place, choice) => `${about(place, choice)}: the reason is missing; give it in "reason".`,
  },
};
