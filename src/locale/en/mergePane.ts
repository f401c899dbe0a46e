import type { MergePaneStrings } from '../mergePaneStrings';
import { day } from './dates';
import { merge } from './merge';
import { moment } from './moment';
import { some } from './some';

const bases = {
  stamp: 'by its check stamp',
  workbook: 'by its last saving',
  file: "by the file's time",
} as const;

export const mergePane: MergePaneStrings = {
  heading: 'Merge returned appendices',
  intro:
    'Drop the files you received here; they are read on this computer only. Look at the preview and settle conflicts before anything is written.',
  counts: (numerator, denominator) => `${numerator}/${denominator}`,
  moment,
  setting: {
    label: 'The merge',
    goesOn: (year) =>
      `This workbook merges the year ${year}; files that you drop are added, earlier decisions are kept.`,
    begun: (year) => `Merge of ${year}.`,
    reset: 'Start over',
    resetHint: 'Lets go of the files read and not yet written; the workbook does not change.',
    resetAsks: ({ files, decisions, left }) => {
      const lost = [
        ...(files > 0 ? [`${some(files, 'file')} read`] : []),
        ...(decisions > 0
          ? [some(decisions, 'decision with its reason', 'decisions with their reasons')]
          : []),
        ...(left > 0 ? [`${some(left, 'file')} not read yet`] : []),
      ];
      return `Starting over drops what is not in the workbook: ${lost.join(', ')}. It cannot be brought back. To keep it, write the workbook first.`;
    },
    resetAll: 'Drop it and start over',
    keepAll: 'Keep it',
  },
  drop: {
    label: 'Returned files',
    text: 'Drop files or folders here',
    hint: '.xlsx, .xlsm, .xls, .xlsb, .ods; macros do not run.',
    files: 'Choose files…',
    folder: 'Choose a folder…',
    passedOver: (count, names) =>
      `Passed over ${count} files that are no workbooks: ${names.join(', ')}${count > names.length ? '…' : '.'}`,
  },
  progress: {
    label: 'Reading files',
    reading: (done, of) => `Read ${done} of ${of} files`,
    current: (names) => names.join(', '),
    stop: 'Stop',
    stopping: 'Stopping after the current file…',
    done: ({ taken, known, refused, remembered }) =>
      [
        `Read ${some(taken + known + refused + remembered, 'file')}`,
        ...(known > 0 ? [`${known} known before`] : []),
        ...(refused > 0 ? [`${refused} refused`] : []),
      ].join(', ') + '.',
    left: (count) => `Stopped with ${some(count, 'file')} still to read.`,
    goOn: (count) => `Read the other ${count} files`,
  },
  lists: {
    label: 'Show',
    conflicts: 'Conflicts',
    files: 'Files',
    cells: 'Figures',
    units: 'Units',
    all: 'All',
    search: {
      files: 'Search files and units',
      cells: 'Search units and indicators',
      conflicts: 'Search units and indicators',
      units: 'Search units',
    },
    filter: 'Filter',
    empty: 'Nothing here.',
    shown: (count) => some(count, 'entry', 'entries'),
  },
  files: {
    statuses: {
      accepted: 'Accepted',
      acceptedWithFindings: 'Accepted with findings',
      duplicate: 'Duplicate',
      superseded: 'Superseded',
      refused: 'Refused',
    },
    sent: (at, basis) => `sent ${at} (${bases[basis]})`,
    findings: (count) => some(count, 'finding'),
    more: (count) => `and ${count} more, on the sheet “Điểm cần xem lại” once written`,
    noUnit: 'unit unknown',
    earlier: 'merged before',
    hash: 'SHA-256',
  },
  cells: {
    news: {
      conflicting: 'Conflicting',
      changed: 'Changed',
      new: 'New',
      duplicate: 'Said by several files',
      identical: 'Unchanged',
      missing: 'Missing',
    },
    before: (text) => `before: ${text}`,
    place: (sheet, cell) => `sheet “${sheet}”, cell ${cell}`,
    morePlaces: (count) => `and ${count} more places`,
    details: 'Source in full',
    sentAt: 'Sent',
    mergedAt: 'Merged',
    hash: 'SHA-256 of the file',
    official: 'official',
    estimate: 'estimate',
  },
  conflicts: {
    open: 'Open',
    decided: 'Decided',
    none: 'No figures contradict each other.',
    choose: 'Pick the right figure',
    proposal: {
      officialOverEstimate: 'proposed: official before estimate',
      later: 'proposed: the later file',
    },
    chosen: 'chosen',
    reason: 'Reason',
    reasonHint: 'For example: confirmed with the unit by telephone. Kept in the workbook.',
    reasonMissing: 'Give a reason.',
    choiceMissing: 'Pick one of the figures.',
    decide: 'Decide',
    cancel: 'Cancel',
    change: 'Decide again',
    withdraw: 'Withdraw the decision',
    decidedBecause: (reason, at) => `Decided ${at}: ${reason}`,
    reopened: (reason) =>
      `Another figure came in after the decision (its reason: ${reason}); look at it and decide again.`,
    disputed: (decisions) =>
      `The merged workbooks decided differently (${decisions.join('; ')}); pick a figure again and give a reason.`,
    problems: {
      noConflict: 'This conflict is gone; the list has been refreshed.',
      noSuchClaim: 'This figure is no longer in the list; pick again.',
      severalClaims: 'Several figures are the same; pick again.',
      reasonMissing: 'Give a reason.',
    },
  },
  units: {
    groups: { missing: 'Nothing sent', incomplete: 'Incomplete', complete: 'Complete', late: 'Late' },
    have: (have, of) => `${have}/${of} indicators`,
    lastDay: (iso) => `last day ${day(iso)}`,
    late: (days) => `${some(days, 'day')} late`,
    refused: 'A file that may be the unit’s came and could not be merged:',
    unknownSenders: (count) =>
      `${some(count, 'refused file')} of unknown senders: perhaps of units that are missing`,
    lacks: 'Still missing',
    toMend: 'To be mended',
    copy: 'Copy reminder',
    copyFor: (unit) => `Copy reminder for ${unit}`,
    copied: 'Copied',
    copyByHand: 'The browser does not allow copying; select the text and press Ctrl+C:',
  },
  write: {
    label: 'Write the result',
    button: 'Write into the workbook',
    again: 'Write again',
    anyway: (count) => `Write all the same, lose ${some(count, 'text')}`,
    lost: (count) =>
      `${some(count, 'text')} typed into the consolidated appendix will be lost by writing; move what is to stay to the notes or below the table:`,
    writing: (sheet, percent) => `Writing “${sheet}”, ${percent}%`,
    open: (conflicts) =>
      `${some(conflicts, 'conflict is', 'conflicts are')} open: ${conflicts === 1 ? 'its figure of the whole is' : 'their figures of the whole are'} withheld. You can write now and decide later.`,
    unchanged: 'The workbook has it all; nothing is new.',
    willAdd: 'Adds the sheets of the merge to the open workbook; other sheets stay as they are.',
    willRewrite:
      'Rewrites the sheets of the last merge, keeping explanations, sources, notes and the lines typed above and below the table of the consolidated appendix; other sheets stay as they are.',
    done: (sheets) => `Wrote ${sheets} sheets. Save the workbook; open it again later to add late files.`,
  },
  origin: {
    label: 'Source of the selected cell',
    hint: 'Select a figure in the consolidated appendix or on the sheet “Đơn vị x chỉ tiêu” to see where it came from.',
    nothing: 'No unit has reported this figure yet.',
    counts: 'counted',
    notCounted: 'not counted',
    whole: (have, of) => `Figures of ${have}/${of} units`,
    withheld: (reason) => `Withheld: ${reason}`,
    missing: 'Without',
    unsaved: 'Some files are read and not yet written; they are included below.',
  },
  problem: {
    changed: (plan, year) => merge.cannotGoOn.changed('The open workbook', plan, year),
    planUnknown: (plan) =>
      `The open workbook is a merge of plan “${plan}”, whose version is not at hand here; import it under Plan and open the pane again.`,
    otherMerge: (plan, year) =>
      `The open workbook merges plan ${plan}, year ${year}, which is another merge than this; open a new workbook for this one.`,
    nothing: () =>
      'The memory of the merge in the open workbook could not be read; use an earlier copy of the workbook.',
  },
  failure:
    'Something unforeseen went wrong while merging; the workbook did not change. Press Start over and try again.',
};
