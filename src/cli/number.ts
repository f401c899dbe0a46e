import { finding } from '../core/check/catalogue';
import type { Finding, FindingFact } from '../core/check/finding';
import { numberContext } from '../core/check/readCell';
import { readingFact } from '../core/check/readingFact';
import type { DecimalString } from '../core/decimal/decimal';
import { isDecimal } from '../core/decimal/decimal';
import { statedReading } from '../core/check/statedReading';
import { isImplausible, shiftedMark } from '../core/check/implausible';
import { scaleWordHits } from '../core/check/scaleWord';
import { readNumber } from '../core/number/readNumber';
import type { NumberContext, NumberReading } from '../core/number/reading';
import type { Indicator } from '../core/plan/schema';
import { isOutOfBounds } from '../core/target/verdict';
import type { Locale } from '../locale';
import { findingMessage } from '../locale';
import type { Context } from './context';
import { printJson, requirePlan } from './context';
import { requireIndicator } from './indicator';
import type { ExitCode } from './io';
import { CommandError } from './io';
import { FORMATS, findingJson } from './json';

/** What is known of the text: the unit of its column, the indicator it answers. */
export interface NumberOptions {
  readonly unit?: string;
  /** `<plan>/<id>`; the plan may be a file in a folder, so the last slash parts them. */
  readonly indicator?: string;
}

/** What is wrong or doubtful about a reading, with the number that could stand there instead. */
interface Doubt {
  readonly fact: FindingFact;
  readonly suggestion?: DecimalString;
}

/** A text as it was read, and what a person should know of the reading. */
interface Outcome {
  readonly text: string;
  readonly reading: NumberReading;
  /** Unit of the value: the one in the text, else the one asked for. */
  readonly unit?: string;
  readonly findings: readonly Finding[];
}

async function namedIndicator(typed: string, context: Context): Promise<Indicator> {
  const slash = typed.lastIndexOf('/');
  if (slash <= 0) throw new CommandError(context.locale.numberCommand.badIndicator(typed));
  const plan = await requirePlan(typed.slice(0, slash), context);
  return requireIndicator(plan, typed.slice(slash + 1), context);
}

/** What the indicator says of a number: it cannot be, or is not to be believed. */
function limitDoubts(
  raw: string,
  reading: Extract<NumberReading, { state: 'reported' }>,
  indicator: Indicator,
): Doubt[] {
  if (isOutOfBounds(indicator, reading)) {
    const { lower, upper } = indicator.bounds ?? {};
    const limits = { ...(lower !== undefined && { lower }), ...(upper !== undefined && { upper }) };
    return [{ fact: { code: 'resultOutOfBounds', raw, ...limits } }];
  }
  const slips = scaleWordHits({ indicator, reading, setting: {} });
  if (slips.length > 0) {
    return slips.map(({ fact, ...rest }) => ({ fact: { code: 'scaleWordDoubtful', ...fact }, ...rest }));
  }
  const { value, comparator } = reading;
  if (comparator !== undefined || !isImplausible(indicator, value)) return [];
  const suggestion = shiftedMark(indicator, value);
  return [{ fact: { code: 'resultImplausible', value }, ...(suggestion !== undefined && { suggestion }) }];
}

function doubtsOf(
  raw: string,
  reading: NumberReading,
  unit: string,
  indicator: Indicator | undefined,
): Doubt[] {
  switch (reading.state) {
    case 'unreadable':
    case 'ambiguous':
      return [{ fact: readingFact(raw, reading, unit) }];
    case 'reported': {
      return [
        ...(indicator ? limitDoubts(raw, reading, indicator) : []),
        ...reading.doubts.map((reason): Doubt => ({
          fact: { code: 'readingDoubtful', reason, raw, ...statedReading(reading) },
        })),
      ];
    }
    default:
      return [];
  }
}

function read(text: string, known: NumberContext, indicator: Indicator | undefined): Outcome {
  const reading = readNumber(text, known);
  const doubts = doubtsOf(text, reading, known.unit ?? '', indicator);
  const unit = reading.state === 'reported' ? (reading.unit ?? known.unit) : undefined;
  const place = indicator ? { indicator: indicator.id } : {};
  return {
    text,
    reading,
    ...(unit !== undefined && unit !== '' && { unit }),
    findings: doubts.map(({ fact, suggestion }) => finding(fact, place, suggestion)),
  };
}

/** The reading's own fields; `code` says why there is no number, or what is doubtful about the one there is. */
function readingJson({ reading, unit }: Outcome) {
  if (reading.state !== 'reported') return reading;
  const { doubts, ...number } = reading;
  const [code] = doubts;
  return { ...number, ...(unit !== undefined && { unit }), ...(code !== undefined && { code, doubts }) };
}

function valuePhrase({ reading, unit = '' }: Outcome, locale: Locale): string | undefined {
  if (reading.state !== 'reported') return undefined;
  const { value, upper, comparator, approximate } = reading;
  return locale.statedPhrase({ value, upper, comparator, approximate }, unit);
}

function render(outcome: Outcome, indicator: Indicator | undefined, locale: Locale): string {
  const { reading, text, findings } = outcome;
  const words = locale.numberCommand;
  const value = valuePhrase(outcome, locale);
  const kind = reading.state === 'reported' ? reading.kind : undefined;
  const readings = reading.state === 'ambiguous' ? reading.readings : [];
  const shown = readings.map((one) =>
    isDecimal(one) ? locale.number(one) : locale.states[one as 'notReported' | 'notApplicable'],
  );
  const lines = [
    `"${text}"`,
    `  ${words.state}: ${locale.states[reading.state]}`,
    ...(value === undefined ? [] : [`  ${words.value}: ${value}`]),
    ...(kind === undefined ? [] : [`  ${words.kind}: ${locale.kinds[kind]}`]),
    ...(shown.length === 0 ? [] : [`  ${words.readings}: ${shown.join(words.or)}`]),
    ...findings.map(
      (one) =>
        `  ${locale.severities[one.severity]}: ${findingMessage(one, locale, indicator ? { indicator } : {})}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** `phuluc number`: how one text is read, as the checks read it. */
export async function numberCommand(
  text: string,
  options: NumberOptions,
  context: Context,
): Promise<ExitCode> {
  const { io, locale, json } = context;
  const indicator =
    options.indicator === undefined ? undefined : await namedIndicator(options.indicator, context);
  const known: NumberContext = {
    ...(indicator && numberContext(indicator)),
    ...(options.unit !== undefined && { unit: options.unit }),
  };
  const outcome = read(text, known, indicator);
  const { findings } = outcome;
  if (json) {
    printJson(context, {
      format: FORMATS.number,
      text,
      ...readingJson(outcome),
      findings: findings.map((one) => findingJson(one, locale, undefined)),
    });
  } else io.out(render(outcome, indicator, locale));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
