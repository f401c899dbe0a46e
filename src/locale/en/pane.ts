import { compareDecimals } from '../../core/decimal/decimal';
import type { PaneStrings } from '../paneStrings';
import { findingList } from './findingList';
import { mergePane } from './mergePane';
import { rangeCheck } from './rangeCheck';
import { planTab } from './planTab';
import { recordPane } from './recordPane';
import { taskList } from './taskList';
import { number, signedGap, targetPhrase } from './targets';

/** The task pane in English. What an appendix prints stays Vietnamese. */
export const pane: PaneStrings = {
  name: 'Phụ Lục',
  language: { switch: 'Tiếng Việt' },
  tabs: { label: 'Tasks', appendix: 'Appendix', merge: 'Merge', plan: 'Plan', quickCheck: 'Quick check' },
  controls: {
    close: 'Close',
    clear: 'Clear',
    open: 'Open the list',
    noMatch: 'Nothing matches',
    matches: (count) => `${count} ${count === 1 ? 'entry' : 'entries'}`,
    earlier: (count) => `Show ${count} earlier`,
    later: (count) => `Show ${count} more`,
  },
  insert: {
    heading: 'Insert an appendix',
    intro: 'Choose plan, year and unit. The appendix becomes a new sheet; other sheets are left alone.',
    plan: 'Plan',
    year: 'Reporting year',
    unit: 'Reporting unit',
    wholePlan: 'Whole plan',
    wholePlanHint: 'Type to find a unit',
    suggestedOwners: 'Rows are assigned as suggested; the plan has no official assignment yet.',
    count: (indicators) => `${indicators} ${indicators === 1 ? 'indicator' : 'indicators'}`,
    nothingAssigned: 'No indicator is assigned to this unit yet.',
    content: 'Content',
    contents: { indicators: 'Results of indicators', tasks: 'Progress of tasks' },
    countTasks: (tasks) => (tasks === 1 ? '1 task' : `${tasks} tasks`),
    noTasks: 'The plan names this unit as the lead of no task.',
    currentOwners: 'Beside the agencies of the plan, name those of today',
    submit: 'Insert appendix',
    busy: 'Inserting…',
    cancel: 'Cancel',
    another: 'Insert another appendix',
    done: (sheet) => `Sheet “${sheet}” was inserted. Type the figures into the pale yellow cells.`,
    renamed: (sheet, wanted) =>
      `There is a sheet “${wanted}” already, so the new one is called “${sheet}”. The old sheet is unchanged.`,
    printFailed:
      'Excel could not set up printing (perhaps there is no printer); choose A4 landscape before you print.',
  },
  appendix: {
    choose: 'Appendix shown',
    option: (sheet, unit) => `${sheet} – ${unit}`,
    caption: (unit, year) => `${unit} · ${year}`,
    unknownYear: 'year unknown',
    recheck: 'Check',
    rechecking: 'Checking…',
    waitingHint: 'If you are editing a cell, press Enter or Esc to finish.',
    mark: 'Mark in the sheet',
    nothingToMark: 'There is no cell to mark.',
    marked: (cells) => `${cells} ${cells === 1 ? 'cell' : 'cells'} marked in the sheet.`,
    unmarked: 'Marks removed; the cells look as before.',
    cut: 'The sheet is very large; only its first 2,000 rows and 64 columns were checked. Check the whole file with the command phuluc check.',
    stale: 'Someone else has just edited the figures.',
    staleAction: 'Check again',
    aboutSheet: 'About the whole appendix',
    nothingReported:
      'Nothing is reported yet. Choose an indicator below to go to its result cell, then type the figure there.',
    rechecked: (counts) => `Checked: ${counts.join(', ')}.`,
  },
  summary: {
    label: 'Summary',
    reported: (have, of) => `${have} of ${of} indicators reported`,
    all: 'All',
    attention: 'To review',
    filter: 'Filter by assessment',
    count: (name, count) => `${name}: ${count}`,
  },
  list: {
    label: 'Indicators',
    search: 'Find an indicator',
    empty: 'No indicator matches.',
    showAll: 'Show all',
    target: 'Target',
    result: 'Result',
    gap: 'Gap',
    errors: (count) => `${count} ${count === 1 ? 'error' : 'errors'}`,
    warnings: (count) => `${count} ${count === 1 ? 'warning' : 'warnings'}`,
    hint: 'Arrow keys move between rows, Enter goes to the cell.',
  },
  detail: {
    label: 'Selected indicator',
    cell: (address) => `cell ${address}`,
    measure: 'Figure',
    quote: 'In the words of the plan',
    findings: 'To review',
    apply: 'Apply',
    applyValue: (value) => `Apply ${value}`,
    applied: (value, cell) => `${value} was written to cell ${cell}.`,
    appliedMany: (cells) => `The suggested numbers were written to ${cells} cells.`,
    conversion: 'In Unicode:',
    convert: 'Convert to Unicode',
    converted: (cells) =>
      cells.length === 1
        ? `The text of cell ${cells.join('')} was converted to Unicode.`
        : `The text of ${cells.length} cells was converted to Unicode.`,
    undo: 'Undo',
    undone: 'Undone.',
    nothingToUndo: 'There is nothing left to undo.',
    keptNewer: (cells) =>
      cells.length === 1
        ? `Cell ${cells.join('')} was edited since and is left as it is.`
        : 'The cells were edited since and are left as they are.',
    undonePartly: 'Undone; cells that were edited since are left as they are.',
    goTo: (address) => `Go to cell ${address}`,
  },
  findingList,
  planTab,
  merge: mergePane,
  tasks: taskList,
  record: recordPane,
  quickCheck: {
    heading: 'Quick check of one figure',
    intro: 'Type a figure to see whether it meets the target and how far it is. Nothing is written.',
    indicator: 'Indicator',
    value: 'Result',
    placeholder: ({ target }) =>
      target.comparator === 'qualitative'
        ? 'Đạt, Chưa đạt or Đang thực hiện'
        : // What is typed is read the Vietnamese way, in either language.
          `e.g. ${number(target.value ?? '0', target.decimals)
            .replaceAll(',', '')
            .replace('.', ',')}`,
    choose: 'Choose an indicator, then type a result.',
    fromCell: (address) => `From the selected cell ${address}`,
    result: 'Assessment',
  },
  rangeCheck,
  states: {
    loading: 'Reading the workbook…',
    emptyHeading: 'This workbook has no appendix yet',
    emptyText: 'Choose plan, year and unit and press Insert appendix, or open an appendix you received.',
    failedHeading: 'The workbook could not be read',
    tooOldHeading: 'This version of Excel cannot run the pane',
    retry: 'Try again',
    failure: {
      cellEditMode: 'Excel is editing a cell. Press Enter or Esc to finish editing, then try again.',
      protected:
        'The sheet is protected and nothing was written. Choose Review > Unprotect Sheet, then try again.',
      workbookProtected:
        "The workbook's structure is protected, so no sheet can be added. Choose Review > Protect Workbook to unlock it, then insert again.",
      changed:
        'The cell was edited since the last check, so nothing was written. Look at it, then press again.',
      formula:
        'The cell holds a formula, so nothing was written. Edit the formula, or type the number into the cell yourself.',
      notShared:
        'The plans could not be handed to the PHULUC functions of the sheet: formulas that use an imported plan, or one that came with the workbook, will show #N/A. Close the Phụ Lục pane and open it again.',
      noCells: 'A chart or a shape is selected, and no cells. Select cells and press again.',
      sheetGone: 'The sheet is no longer in the workbook. Press Check to read it again.',
      tooOld:
        "Excel for Microsoft 365, Excel 2021 or later, or Excel on the web is needed. In an older Excel use the .xlsx template: the sheet's own formulas still give gap and assessment.",
      interrupted:
        'Excel stopped half-way. What was done has been taken back where possible; look at the sheet, then try again.',
      unknown:
        'Excel reported an unexpected error. Try again; if it persists, save the file and restart Excel.',
    },
    detail: (detail) => `Code for a report: ${detail}`,
  },
  measures: {
    level: "state at the reporting year's end",
    inYear: 'done within the reporting year alone',
    cumulative: "total from the plan's start to the reporting year's end",
  },
  target: (indicator) =>
    // A number has its English phrase; words are the plan's own.
    indicator.target.value === undefined
      ? (indicator.target.wording ?? indicator.target.quote)
      : targetPhrase(indicator),
  shortGap: (gap, indicator) => {
    const text = signedGap(gap, indicator);
    const digits = /^[+-]?[\d.,]+/.exec(text)?.[0] ?? text;
    return compareDecimals(gap, '0') === 0 ? digits : digits.replace(/^-/, '−');
  },
};
