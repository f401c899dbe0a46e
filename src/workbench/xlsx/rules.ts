import type { ConditionalRule as FileRule, DataValidation as FileValidation } from 'hucre/xlsx';
import { localAddress, newId, parseLocalAddress } from '../host/model';
import type {
  ConditionalFormat,
  ConditionalRule,
  PlacedValidation,
  Rect,
  ValidationRule,
} from '../host/model';
import { toFileHighlight, toModelHighlight } from './styles';

type ComparisonOperator = Extract<ConditionalRule, { type: 'CellValue' }>['operator'];

const OPERATORS: Readonly<Record<ComparisonOperator, NonNullable<FileValidation['operator']>>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
const operatorOf = (operator: string | undefined): ComparisonOperator =>
  (Object.keys(OPERATORS) as ComparisonOperator[]).find((key) => OPERATORS[key] === operator) ?? 'Between';

const bare = (formula: string | number): string => String(formula).replace(/^=/, '');
const withEquals = (formula: string): string => `=${formula.replace(/^=/, '')}`;

/** Several rectangles as files list them. */
export const fileRanges = (ranges: readonly Rect[]): string => ranges.map(localAddress).join(' ');

/** A file's list of ranges as rectangles. */
export const modelRanges = (ranges: string): Rect[] =>
  ranges
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((range) => parseLocalAddress(range) ?? []);

// --- validation ---

const KINDS = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const;
const STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

function fileRule(
  rule: ValidationRule,
): (Pick<FileValidation, 'type'> & Partial<FileValidation>) | undefined {
  if (rule.custom) return { type: 'custom', formula1: bare(rule.custom.formula) };
  if (rule.list) {
    const { source } = rule.list;
    return source.startsWith('=')
      ? { type: 'list', formula1: bare(source) }
      : { type: 'list', values: source.split(',').map((item) => item.trim()) };
  }
  for (const [kind, type] of Object.entries(KINDS)) {
    const comparison = rule[kind as keyof typeof KINDS];
    if (!comparison) continue;
    const { operator, formula1, formula2 } = comparison;
    return {
      type,
      operator: OPERATORS[operator],
      formula1: bare(formula1),
      ...(formula2 !== undefined && { formula2: bare(formula2) }),
    };
  }
  return undefined;
}

/** A validation as files hold it; undefined for one that allows anything. */
export function toFileValidation({
  rule,
  prompt,
  errorAlert,
  ignoreBlanks,
  ranges,
}: PlacedValidation): FileValidation | undefined {
  const core = fileRule(rule);
  if (!core) return undefined;
  return {
    ...core,
    range: fileRanges(ranges),
    allowBlank: ignoreBlanks,
    showInputMessage: prompt.showPrompt,
    ...(prompt.title && { inputTitle: prompt.title }),
    ...(prompt.message && { inputMessage: prompt.message }),
    showErrorMessage: errorAlert.showAlert,
    errorStyle: STYLES[errorAlert.style],
    ...(errorAlert.title && { errorTitle: errorAlert.title }),
    ...(errorAlert.message && { errorMessage: errorAlert.message }),
  };
}

function modelRule({ type, operator, formula1 = '', formula2, values }: FileValidation): ValidationRule {
  if (type === 'custom') return { custom: { formula: withEquals(formula1) } };
  if (type === 'list')
    return { list: { inCellDropDown: true, source: values ? values.join(',') : withEquals(formula1) } };
  const kind = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((key) => KINDS[key] === type) ?? 'decimal';
  const bound = (formula: string) =>
    /^-?[\d.]+(e[-+]?\d+)?$/i.test(formula) ? Number(formula) : withEquals(formula);
  return {
    [kind]: {
      operator: operatorOf(operator),
      formula1: bound(formula1),
      ...(formula2 !== undefined && { formula2: bound(formula2) }),
    },
  };
}

/** A file's validation as the model holds it. */
export function toModelValidation(validation: FileValidation): PlacedValidation {
  const style = (Object.keys(STYLES) as (keyof typeof STYLES)[]).find(
    (key) => STYLES[key] === validation.errorStyle,
  );
  return {
    ranges: modelRanges(validation.range),
    rule: modelRule(validation),
    ignoreBlanks: validation.allowBlank ?? false,
    prompt: {
      showPrompt: validation.showInputMessage ?? false,
      title: validation.inputTitle ?? '',
      message: validation.inputMessage ?? '',
    },
    errorAlert: {
      showAlert: validation.showErrorMessage ?? false,
      style: style ?? 'Stop',
      title: validation.errorTitle ?? '',
      message: validation.errorMessage ?? '',
    },
  };
}

// --- conditional formats ---

const TEXT_TYPES = {
  Contains: 'containsText',
  NotContains: 'notContainsText',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
} as const;
const THRESHOLDS = { Number: 'num', Percent: 'percent', Percentile: 'percentile' } as const;
const DIGITS: Readonly<Record<string, string>> = { Three: '3', Four: '4', Five: '5' };

/** "ThreeSymbols2" is "3Symbols2" in a file. */
const fileIcons = (name: string): string =>
  name.replace(/^(Three|Four|Five)/, (word) => DIGITS[word] ?? word);
const modelIcons = (name: string): string =>
  name.replace(/^\d/, (digit) => Object.keys(DIGITS).find((word) => DIGITS[word] === digit) ?? digit);

/** A conditional format as files hold it. */
export function toFileRule(
  { ranges, rule, stopIfTrue }: ConditionalFormat,
  index: number,
): FileRule | undefined {
  const common = { priority: index + 1, range: fileRanges(ranges), ...(stopIfTrue && { stopIfTrue }) };
  switch (rule.type) {
    case 'Custom':
      if (rule.formula === '') return undefined;
      return {
        ...common,
        type: 'expression',
        formula: bare(rule.formula),
        style: toFileHighlight(rule.style),
      };
    case 'CellValue': {
      const bounds = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])].map(bare);
      const formula = bounds.length > 1 ? bounds : (bounds[0] ?? '');
      return {
        ...common,
        type: 'cellIs',
        operator: OPERATORS[rule.operator],
        formula,
        style: toFileHighlight(rule.style),
      };
    }
    case 'ContainsText':
      return {
        ...common,
        type: TEXT_TYPES[rule.operator],
        text: rule.text,
        style: toFileHighlight(rule.style),
      };
    case 'IconSet':
      return {
        ...common,
        type: 'iconSet',
        iconSet: {
          iconSet: fileIcons(rule.iconStyle),
          showValue: !rule.showIconOnly,
          ...(rule.reverseIconOrder && { reverse: true }),
          cfvo: rule.criteria.map(({ type, formula }, at) =>
            at === 0
              ? { type: 'percent' as const, value: '0' }
              : {
                  type: type in THRESHOLDS ? THRESHOLDS[type as keyof typeof THRESHOLDS] : ('num' as const),
                  value: bare(formula ?? '0'),
                },
          ),
        },
      };
  }
}

/** A file's conditional format as the model holds it; undefined for a kind the model does not know. */
export function toModelFormat(rule: FileRule, theme: readonly string[]): ConditionalFormat | undefined {
  const made = modelFormatRule(rule, theme);
  return (
    made && { id: newId(), ranges: modelRanges(rule.range), stopIfTrue: rule.stopIfTrue ?? false, rule: made }
  );
}

function modelFormatRule(rule: FileRule, theme: readonly string[]): ConditionalRule | undefined {
  const style = toModelHighlight(rule.style, theme);
  const [first = '', second] = Array.isArray(rule.formula) ? rule.formula : [rule.formula];
  switch (rule.type) {
    case 'expression':
      return { type: 'Custom', formula: withEquals(first), style };
    case 'cellIs':
      return {
        type: 'CellValue',
        operator: operatorOf(rule.operator),
        formula1: withEquals(first),
        ...(second !== undefined && { formula2: withEquals(second) }),
        style,
      };
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith': {
      const operator = (Object.keys(TEXT_TYPES) as (keyof typeof TEXT_TYPES)[]).find(
        (key) => TEXT_TYPES[key] === rule.type,
      );
      return operator && { type: 'ContainsText', operator, text: rule.text ?? '', style };
    }
    case 'iconSet': {
      const { iconSet, cfvo = [], reverse, showValue } = rule.iconSet ?? {};
      if (iconSet === undefined) return undefined;
      const criteria = cfvo.map(({ type, value = '0' }, index) =>
        index === 0
          ? { type: 'Invalid' as const, operator: 'Invalid' as const, formula: '' }
          : {
              type:
                type === 'num'
                  ? ('Number' as const)
                  : type === 'percentile'
                    ? ('Percentile' as const)
                    : ('Percent' as const),
              operator: 'GreaterThanOrEqual' as const,
              formula: withEquals(value),
            },
      );
      return {
        type: 'IconSet',
        iconStyle: modelIcons(iconSet),
        criteria,
        reverseIconOrder: reverse ?? false,
        showIconOnly: showValue === false,
      };
    }
    default:
      return undefined;
  }
}
