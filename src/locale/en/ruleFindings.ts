import type { RatioPart } from '../../core/check/finding';
import type { FindingMessages } from '../types';
import { capitalised } from '../capitalised';
import { rounded } from '../rounded';
import type { StatedNumber } from '../targets';
import { day } from './dates';
import { reading, shown } from './shown';
import { number, statedPhrase, targetPhrase, withUnit } from './targets';

const PARTS: Readonly<Record<RatioPart | 'result', string>> = {
  numerator: 'The numerator',
  denominator: 'The denominator',
  result: 'The result',
};

/** Messages of the rules about what is in a result cell. */
export const ruleFindings = {
  formulaError: ({ part, raw }) =>
    `${PARTS[part]} is the formula error ${raw}. Mend the formula, or type the number itself.`,
  resultIsDate: ({ day: iso, ...held }) =>
    iso === undefined && held.number !== undefined
      ? `The cell has the format of a date, so Excel shows a day in place of the number ${shown(held)}. Give the cell the format Number and type the number again.`
      : iso === undefined
        ? `"${shown(held)}" is a date, not a number. Type the number again.`
        : `The cell is the date ${day(iso)}, not a number: Excel turns what is typed with "/" or "-" (3/4) into a date. Give the cell the format Number or Text and type the number again.`,
  unitScaleDoubtful: ({ readings, percentFormatted, ofInterval, ...held }, { indicator }) => {
    const unit = indicator?.unit ?? '%';
    const why = percentFormatted
      ? 'the cell is formatted as a percentage, so that Excel shows a hundred times the number'
      : 'it may be a fraction of 1 rather than a percentage';
    const format = percentFormatted ? 'give the cell the format Number and ' : '';
    const typing = readings.map((each) =>
      Number(each) > 0 && Number(each) < 1
        ? `if it is ${number(each)}%, type it with the sign: ${number(each)}%`
        : `if it is ${withUnit(number(each), unit)}, ${format}type ${number(each)}`,
    );
    const again = ofInterval
      ? 'type the whole interval again, with the sign %'
      : `${format}type it again in ${unit}`;
    const advice = ofInterval || typing.length === 0 ? again : typing.join('; ');
    return `"${shown(held)}": ${why}. ${capitalised(advice)}.`;
  },
  scaleWordDoubtful: ({ typed, englishMark, ...stated }, { indicator }) => {
    const unit = indicator?.unit ?? '';
    const phrase = (each: StatedNumber) => statedPhrase(each, unit);
    const may = typed.map((each) => `in ${each.unit} (${phrase({ ...stated, ...each })} then)`).join(' or ');
    const known =
      indicator?.target.value === undefined ? 'what is usual' : `the target, ${targetPhrase(indicator)}`;
    const mark = englishMark
      ? ', or a computer with English settings took a thousands dot for a decimal point'
      : '';
    return `The result, ${phrase(stated)}, is far from ${known}: it may have been typed ${may}${mark}. Check it and type it again in ${unit || "the indicator's unit"}; if it is right, accept the warning and give the reason.`;
  },
  numberShownOtherwise: (held) =>
    `The cell holds ${shown(held)}, and its number format adds words to it or shortens it: nobody can say which number is right. Give the cell the format Number and type the whole number.`,
  percentFormatted: ({ value, ...held }) =>
    `The cell is formatted as a percentage: Excel keeps ${shown(held)} and shows ${number(value)}%. The result is read as ${number(value)}, but the sheet's own formulas cannot. Give the cell the format Number and type ${number(value)}.`,
  shareBelowOne: ({ value, percentFormatted }) =>
    `The result is read as ${number(value)}% by its sign. The sheet's own formulas do not see the sign and still say "${percentFormatted ? 'Kiểm tra đơn vị' : 'Cần kiểm tra'}"; if it is right, nothing needs to be done.`,
  fractionInCount: ({ readings, ...held }) =>
    `"${shown(held)}" has a fraction, but what is counted here is whole${readings.length > 1 ? `; it may be ${reading(readings[0] ?? '')} (a computer with English settings took the thousands dot for a decimal point)` : ''}. Type the whole number again, without a thousands mark.`,
  unitConflicts: ({ unit, inMonths, ...held }) => {
    const asked = unit === '' ? '' : ` (${unit})`;
    if (inMonths === 'months')
      return `"${shown(held)}" is in months, but the indicator is in years${asked}. Type it in years: divide it by 12 (18 months are 1.5).`;
    if (inMonths === 'monthly')
      return `"${shown(held)}" is the figure of one month, but the indicator asks for the year's${asked}. Type the year's: the sum of the 12 months, or their average times 12.`;
    return `"${shown(held)}" names a unit that cannot be converted to the indicator's${asked}. Type the result in the right unit.`;
  },
  cumulativeDecreases: ({ value, earlier, year }) =>
    `The cumulative figure ${number(value)} is below the one reported for ${year} (${number(earlier)}), but a sum since the plan began only grows. Check it: this year's own figure may have been typed.`,
  jumpFromEarlierYear: ({ value, earlier, year }) =>
    `${number(value)} is far from the figure for ${year} (${number(earlier)}). Check the number, its decimal mark and its unit; if it is right, give the reason in the column of explanations.`,
  differsFromOtherUnits: ({ value, median, units }) =>
    `${number(value)} is far from the ${units} units of its kind (their middle is ${number(median)}). Check the number, its decimal mark and its unit.`,
  officialBeforeYearEnd: ({ year }) =>
    `The year ${year} has not ended, but the figure is marked as official. Choose Ước (estimate), or wait for the figure of the whole year.`,
  sourceMissing: () =>
    'The source is not stated. Give the document, report or agency that this figure comes from.',
  explanationMissing: (fact, { indicator }) =>
    fact.because === 'targetYear'
      ? `The target${indicator ? ` (${targetPhrase(indicator)})` : ''} is missed in its year, without an explanation. Give the cause and what is done about it.`
      : `The result is behind the pace (${withUnit(number(rounded(fact.expected, indicator)), indicator?.unit ?? '')} is needed by this year), without an explanation. Give the cause and what is done about it.`,
} satisfies Partial<FindingMessages>;
