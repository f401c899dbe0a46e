import type { PlanFindingMessages } from '../types';
import { number } from './targets';

const list = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ');

export const planFindings: PlanFindingMessages = {
  notAPlanWorkbook: () =>
    'This is no plan workbook: it has no sheet such as "Kế hoạch" or "Chỉ tiêu". Export a plan with "phuluc plan export" and edit that file.',
  sheetMissing: ({ name }) =>
    `The sheet "${name}" is missing. Give it its name again, or copy it from an exported file.`,
  sheetTwice: ({ other }) => `This sheet has the name of the sheet "${other}". Remove or rename one of them.`,
  headingMissing: ({ heading }) => `The column "${heading}" is missing. Restore the column or its heading.`,
  optionalHeadingMissing: ({ heading }) =>
    `The column "${heading}" is missing; its values count as blank. Restore it unless you meant to drop it.`,
  headingTwice: ({ heading, first }) =>
    `${heading} stands in ${first} already. Remove or rename one of them.`,
  headingUnknown: ({ heading }) =>
    `${heading}: this column is none of the plan's and was not read. If its heading is mistyped, correct it.`,
  sheetEmpty: () => 'This sheet has no entry yet. Add at least one row.',
  cellBlank: ({ heading }) => `"${heading}" is missing. Fill in this cell.`,
  cellUnreadable: ({ heading, raw }) =>
    raw === ''
      ? `"${heading}" cannot be read. Fill it in as the guide sheet says.`
      : `"${raw}" cannot be used for "${heading}". Fill it in as the guide sheet says.`,
  wordUnknown: ({ raw, words }) => `"${raw}" is not in the list. Choose one of ${list(words)}.`,
  numberUnreadable: ({ raw }) =>
    `"${raw}" is not a number. Give the number alone, such as 2.45, without unit or words.`,
  numberAmbiguous: ({ raw, readings }) =>
    `"${raw}" can be read in several ways${readings.length > 0 ? ` (${readings.map((value) => number(value)).join(' or ')})` : ''}. Type it again; a share is given in percent, without the sign %.`,
  numberOutOfRange: ({ raw, minimum, maximum }) =>
    minimum !== undefined
      ? `"${raw}" is too small. Give ${minimum} or more.`
      : `"${raw}" is too large. Give ${maximum ?? ''} or less.`,
  dateUnreadable: ({ raw }) => `"${raw}" is not a date. Give day/month/year, such as 01/07/2025.`,
  dayUnreadable: ({ raw }) => `"${raw}" is not a day and month. Give day/month, such as 30/11.`,
  idUnusable: ({ raw }) =>
    `"${raw}" cannot be an id. Use lower-case ASCII letters and digits only, words joined by "-", 64 characters at most, such as so-y-te.`,
  cellUnused: ({ heading, raw }) =>
    `"${raw}" in "${heading}" does not go with what this row has chosen. Clear the cell, or change the choice.`,
  idTwice: ({ id, first }) =>
    `The id "${id}" stands in ${first} already. Give one of the two rows another id.`,
  idUnknown: ({ ids, sheetName }) =>
    `The sheet "${sheetName}" has no id ${list(ids)}. Correct the id, or add a row there.`,
  targetOutOfBounds: ({ value, lower, upper }) =>
    `The target ${number(value)} is outside the indicator's own bounds (${[
      ...(lower === undefined ? [] : [`never below ${number(lower)}`]),
      ...(upper === undefined ? [] : [`never above ${number(upper)}`]),
    ].join(', ')}). Check the target's decimal mark, or mend the bounds.`,
  qualitativeWithValue: () =>
    'A qualitative target has no number. Clear this cell, or choose another comparison.',
  valueMissing: () =>
    'The number of the target is missing. Give it, or choose "định tính" in the column So sánh.',
  decimalsMissing: () => 'The number of decimals of the target is missing. Give it, such as 0 or 2.',
  decimalsTooFew: () =>
    'The target has more decimals than stated here. Correct the number, or leave it blank.',
  upperWithoutRange: () =>
    'Only the comparison "trong khoảng" has an upper end. Clear this cell, or choose "trong khoảng".',
  rangeWithoutUpper: () =>
    'The upper end of the range is missing. Give it here, or choose another comparison.',
  upperNotAbove: () => 'The upper end of the range must be above the lower end. Check both numbers.',
  factorTooSmall: () => 'The factor must be above 1. Correct it, or clear the cell.',
  limitsReversed: () => 'The upper limit is below the lower one. Check both numbers.',
  directionContradicts: () =>
    'The direction contradicts the comparison: "tối thiểu" and "trên" go with higher is better; "không quá" and "dưới" with lower is better. Change one of them.',
  measureMissing: () =>
    'The unit of the indicator is missing. Give it, such as % or căn; only a qualitative indicator has none.',
  endsBeforeBegins: () => 'The end is before the beginning. Check both days.',
  unitsMissing: () => 'No unit is named. Give ids of units, kinds of units, or both.',
  yearMissing: () => 'A deadline that comes once needs its year. Give the year in this cell.',
  followsItself: () => 'The new unit is the old one. Change one of the two ids.',
  fileNotAPlan: ({ at }) =>
    `The file holds no plan${at === '' ? '' : ` (wrong at ${at})`}. Use a file made by "phuluc plan import -o" or "phuluc plan export".`,
  versionRenamed: ({ from, to }) =>
    `The plan was changed but its version is still "${from}", which is known already. It was taken in as version "${to}"; next time raise Phiên bản on the sheet Kế hoạch.`,
};
