import type { MessageContext, FindingMessages } from '../types';
import { number, statedPhrase } from './targets';
import { shown } from './shown';

const FILL_PARTS = {
  result: 'results',
  numerator: 'numerators',
  denominator: 'denominators',
  source: 'sources',
};

const ENCODINGS = { tcvn3: 'TCVN3 (fonts such as .VnTime)', vni: 'VNI (fonts such as VNI-Times)' };

const FORMULA_PARTS = { gap: 'Chênh lệch', verdict: 'Đánh giá' };

const WITNESSES = {
  unit: 'unit',
  target: 'target',
  gap: 'formula for the gap',
  verdict: 'formula for the verdict',
};

const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

/** The names of indicators of the plan, by their ids. */
const labels = (ids: readonly string[], { plan }: MessageContext) =>
  list(ids.map((id) => plan?.indicators.find((each) => each.id === id)?.label ?? id));

const unitName = (id: string, { plan }: MessageContext) =>
  plan?.units.find((unit) => unit.id === id)?.name ?? id;

/** Messages of the rules about an appendix as a whole: its template, its formulas, and rows beside one another. */
export const templateFindings = {
  planUnexpected: ({ expected, found }) =>
    `This appendix belongs to the plan "${found}", not "${expected}". Choose the right file.`,
  unitUnexpected: ({ expected, found }, context) =>
    `This appendix is ${found === undefined ? 'of the whole plan' : `of ${unitName(found, context)}`}, not of ${unitName(expected, context)}. Choose the right file.`,
  yearUnexpected: ({ expected, found }) =>
    `This appendix is for ${found}, not for ${expected}. Choose the right file.`,
  yearContradicts: ({ stated, identity, isTitle, isName, raw }) =>
    raw !== undefined
      ? `The heading over the results says "${raw}", which is the year before (${stated}), but the appendix reports on ${identity}: nobody can tell which year the figures are of. Give the results of ${identity} in this column and restore the heading of the template; figures of the year before can stand in a column of their own.`
      : isName
        ? `The sheet is called by the year ${stated} and no heading says ${identity}, which the template was made for: nobody can say which year the figures are of. Use the template of the right year, or rename the sheet and write the year in the title.`
        : isTitle
          ? `The heading over the results says ${stated}, but the title says ${identity}: nobody can tell which year the figures are of. Check which is right, and correct the other.`
          : `The headings say ${stated}, but the template was made for ${identity}: nobody can tell which year the figures are of. Use the template of the right year instead of changing the headings of an old one.`,
  partOfYear: ({ raw, year }) =>
    `The heading says "${raw}", which is a part of the year, while the appendix reports on all of ${year}. Give the figures of the year (or estimates of it), and restore the heading of the template.`,
  sumUntilDay: ({ raw, year }) =>
    `The heading says "${raw}", so this sum goes up to that day alone and not over all of ${year}. Give the sum of the year, or an estimate of it, and restore the heading of the template; until then it counts as it stands.`,
  sheetYearDiffers: ({ stated, year }) =>
    `The sheet is called by the year ${stated}, but the appendix is of ${year}. Check that the figures are of ${year}, and rename the sheet.`,
  rowsHidden: ({ rows }) =>
    `${rows.length === 1 ? 'A row' : `${rows.length} rows`} with results ${rows.length === 1 ? 'is' : 'are'} hidden or filtered away (row ${rows.slice(0, 5).join(', ')}${rows.length > 5 ? ', …' : ''}); the figures are read all the same. Check them before signing.`,
  sheetRenamed: ({ own }) =>
    `The sheet of the appendix was renamed (the template calls it "${own}"); it is found and read all the same. Check that it is the unit's appendix.`,
  sheetMoved: ({ before }) =>
    `In front of the appendix ${before.length === 1 ? 'stands a sheet that is' : `stand ${before.length} sheets that are`} not the template's (${list(before.slice(0, 5))}${before.length > 5 ? ', …' : ''}); what stands there is not read. Check whether it holds figures that belong into the appendix.`,
  labelsRespelt: ({ rows, raw, label }) =>
    `${rows.length === 1 ? 'A label is' : `${rows.length} labels are`} spelt in another way than the template's, in tones, i/y or punctuation (row ${rows.slice(0, 5).join(', ')}${rows.length > 5 ? ', …' : ''}): "${raw}", where the template has "${label}"; read as the template's all the same. Check that nothing else was changed.`,
  indicatorNotAsked: ({ unit, year, isGone }) =>
    isGone
      ? `${unit} is no more on the day its report for ${year} is due, so no figure of the whole counts this. Write it into the new unit's appendix.`
      : `The plan does not ask ${unit} for this indicator in ${year}, so no figure of the whole counts this. Check whether it was typed into the wrong row; if it was given to the unit, tell the coordinating department.`,
  yearNotBegun: ({ year }) =>
    `The year ${year} has not begun, but there are results. Check the reporting year and use the template of the right one.`,
  unitStatedUnknown: ({ raw, identity }) =>
    `The line of the reporting unit says "${raw}", which is no unit of the plan, and the template was made for "${identity}". If the figures are those of "${identity}", write its name in this line; if not, use the template of the right unit.`,
  unitContradicts: ({ stated, identity, raw, isCover }) =>
    isCover
      ? `The line "(Kèm theo Báo cáo …)" says "${raw ?? stated}"${raw === undefined ? '' : ` (${stated})`}, but the appendix is that of "${identity}": nobody can say whose the figures are. Use the template of the right unit, or correct the name in this line.`
      : `The line of the reporting unit says "${raw ?? stated}"${raw === undefined ? '' : ` (${stated})`}, but the template was made for "${identity}". Use the template of the right unit.`,
  columnsRemoved: ({ columns }) =>
    `The template has lost the columns ${list(columns)}. Restore them, or use the template again.`,
  columnsMoved: ({ columns }) =>
    `The columns ${list(columns)} are not in the template's order; they are read by their names. Nothing needs to be done.`,
  columnInserted: ({ column, heading }) =>
    `Column ${column}${heading === '' ? '' : ` ("${heading}")`} is not the template's and is not read. Give figures that are to be reported in a column of the template.`,
  headingEdited: ({ raw, column }) =>
    raw === ''
      ? `The heading of the column "${column}" was emptied; its figures are still read as such. Write the heading again, and check that the figures stand in the right column.`
      : `The heading says "${raw}", but this is the template's column "${column}", and its figures are read as such. Restore the heading, and check that the figures stand in the right column.`,
  headingsSwapped: ({ headings }) =>
    `The headings ${list(headings)} stand in one another's places, while the formulas of the sheet still follow the template; the figures are read by the headings that are seen. Bring headings and figures back to their columns and check again.`,
  namesStale: ({ headings }) =>
    `The sheet's hidden names point at other columns than those headed ${list(headings)}, perhaps because another program inserted or moved columns; the figures are read by the headings that are seen. Check that the figures stand under their headings, or copy them to a new template.`,
  rowNotRead: ({ heading, ...held }) =>
    `This row ${heading ? "is a group's heading and no indicator's" : "is not the template's"}, so "${shown(held)}" is not read. Give the result of an indicator in the row of that indicator.`,
  rowInserted: () =>
    'This row was inserted into the template and is not read; the others are read as they should. Delete it if it is not needed.',
  labelContradicts: ({ coded, against, labelled, labelAt }, context) => {
    const codes = `its hidden code${against === undefined ? ' is that' : ` and its ${WITNESSES[against]} are those`} of ${labels([coded], context)}`;
    return labelled === undefined || labelAt === undefined
      ? `The label of this row is ${labels([context.indicator?.id ?? ''], context)}, but ${codes}: nobody can say whose result it is, and it is not counted. Bring the label back to its own row of the template and check the figure, or type it into a new template.`
      : `The label of this row is ${labels([labelled], context)} (an indicator that has the row of cell ${labelAt}), but ${codes}: nobody can say whose the figure of this row is, and it is not counted; the row of ${labelAt} is read by itself. If the label was copied over another, write ${labels([coded], context)} again and check the figure.`;
  },
  labelCopied: ({ labelled, coded, labelAt, against }, context) =>
    `This cell says ${labels([labelled], context)} (an indicator that has the row of cell ${labelAt}), but the hidden code and the ${WITNESSES[against]} of the row are those of ${labels([coded], context)}; the figure of the row counts for ${labels([coded], context)}. Write that label again and check the figure.`,
  labelAndCodeCopied: ({ labelled, coded, labelAt, codedAt }, context) =>
    `This row has the label ${labels([labelled], context)} (its own row is that of ${labelAt}) and the hidden code of ${labels([coded], context)} (whose own row is that of ${codedAt}), and is not read. If its figure is the result of an indicator, give it in that indicator's row; if not, delete the row.`,
  labelEdited: ({ raw, label }) =>
    `The label of the indicator was changed${raw === '' ? '' : ` to "${raw}"`}; in the plan it is "${label}". Restore it, and check that the figure is that indicator's.`,
  unitScaleEdited: ({ raw, unit, above }) =>
    `${above === undefined ? 'The unit in this row' : `The unit above the table (cell ${above})`} says "${raw}" and the plan counts in "${unit}": nobody can say which of the two the result is in. Write "${unit}" there, and the result in that unit.`,
  unitEdited: ({ raw, unit }) =>
    `The unit was changed${raw === '' ? '' : ` to "${raw}"`}; the result is read in the plan's unit${unit === '' ? '' : ` (${unit})`}. Restore the unit and check the number.`,
  targetEdited: ({ target, ...held }) =>
    `The target was changed${held.raw === '' ? '' : ` to "${shown(held)}"`}; the result is judged by the plan's (${target}). Restore the target.`,
  formulaOverwritten: (fact) => {
    if (fact.how === 'sheet') {
      return `Values stand in place of the formulas for gap and verdict in ${fact.count} rows; the sheet does not follow when a number is changed. Copy the formulas from the template, or use the template again.`;
    }
    if (fact.how === 'sheetFormulas') {
      return `Other formulas stand in place of those for gap and verdict in ${fact.count} rows, so that what the cells show need not follow from the results. Copy the formulas from the template, or use the template again.`;
    }
    const column = FORMULA_PARTS[fact.part];
    const what =
      fact.how === 'value'
        ? `was typed over with "${shown(fact)}"`
        : fact.how === 'cleared'
          ? 'was deleted'
          : 'was replaced by another one';
    return `The formula in column ${column} ${what}, so that what the cell shows need not follow from the result. Restore it by a copy from another row.`;
  },
  legacyText: ({ encoding }) =>
    encoding === 'mojibake'
      ? 'The text of this cell was garbled on its way, and whoever receives it cannot read it. Press "Convert to Unicode" in the Phụ Lục pane (it shows what it will write), or type it again; phuluc convert does a whole file.'
      : `The text of this cell is in the old encoding ${ENCODINGS[encoding]}: computers without that font show strange signs. Press "Convert to Unicode" in the Phụ Lục pane (it shows what it will write), or type it again in a Unicode font (Times New Roman); phuluc convert does a whole file.`,
  externalLink: ({ formula }) =>
    `The cell takes its number from another file (=${formula}), which the receiver has not got: the number may be old or an error. Write the value in place of the formula.`,
  relationBroken: (
    {
      smaller,
      larger,
      largerIndicator,
      largerCell,
      largerFile,
      smallerIndicator,
      smallerCell = '',
      smallerStated = { value: smaller },
      largerStated = { value: larger },
    },
    context,
  ) => {
    const [less, more] = [smallerStated, largerStated].map((each) => statedPhrase(each, ''));
    return smallerIndicator !== undefined
      ? `The result ${more} is below ${labels([smallerIndicator], context)} (${less}, cell ${smallerCell}), which it cannot be; it is also far from the year before. Check this cell first.`
      : `The result ${less} is above ${labels([largerIndicator], context)} (${more}, cell ${largerCell}${largerFile === undefined ? '' : ` of ${largerFile}`}), which it cannot be. Check both cells.`;
  },
  partsDisagree: ({ total, sum, parts }, context) =>
    `${number(total)} is not the sum of its parts ${labels(parts, context)} (${number(sum)}). Check these cells.`,
  fillSequence: ({ part, first, last, count, falls }) =>
    `${count} ${FILL_PARTS[part]} in ${first}:${last} ${falls ? 'fall' : 'rise'} by equal steps, as if one cell had been dragged over the others. Check them, and type them again if they are not the real figures.`,
} satisfies Partial<FindingMessages>;
