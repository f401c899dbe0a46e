import type { IDataValidationRule, IRange } from '@univerjs/presets';
import type {
  ConditionalFormat,
  ConditionalStyle,
  PlacedValidation,
  Rect,
  ValidationRule,
} from '../../host/model';

/** A rectangle as Univer counts: ends included. */
export const toRange = ({ row, column, rowCount, columnCount }: Rect): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rowCount - 1,
  endColumn: column + columnCount - 1,
});

const withEquals = (formula: string): string => (formula.startsWith('=') ? formula : `=${formula}`);

// --- validation ---

const COMPARISONS = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const;
/** A small arrow, as in Excel, instead of a chip around the text. */
const ARROW = 1;
const ALERTS = { Information: 0, Stop: 1, Warning: 2 } as const;
const OPERATORS: Readonly<Record<string, string>> = {
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
  Between: 'between',
  NotBetween: 'notBetween',
};

function validationCore(rule: ValidationRule): Record<string, unknown> | undefined {
  if (rule.custom) return { type: 'custom', formula1: withEquals(rule.custom.formula) };
  if (rule.list) {
    const { source, inCellDropDown } = rule.list;
    return { type: 'list', formula1: source, showDropDown: inCellDropDown, renderMode: ARROW };
  }
  for (const [kind, type] of Object.entries(COMPARISONS)) {
    const comparison = rule[kind as keyof typeof COMPARISONS];
    if (!comparison) continue;
    const { operator, formula1, formula2 } = comparison;
    return {
      type,
      operator: OPERATORS[operator],
      formula1: String(formula1),
      ...(formula2 !== undefined && { formula2: String(formula2) }),
    };
  }
  return undefined;
}

/** A validation in the grid's terms, but for its id; undefined for a rule that allows anything. */
export function toUniverValidation(
  validation: PlacedValidation,
): Omit<IDataValidationRule, 'uid'> | undefined {
  const core = validationCore(validation.rule);
  if (!core) return undefined;
  const { prompt, errorAlert } = validation;
  return {
    ranges: validation.ranges.map(toRange),
    allowBlank: validation.ignoreBlanks,
    // What was typed is never lost here: a stop of the grid's would write first and then take it back.
    errorStyle: ALERTS[errorAlert.style === 'Stop' ? 'Warning' : errorAlert.style],
    showErrorMessage: errorAlert.showAlert,
    error: errorAlert.message || errorAlert.title,
    errorTitle: errorAlert.title,
    showInputMessage: prompt.showPrompt && prompt.message !== '',
    prompt: prompt.message,
    promptTitle: prompt.title,
    ...core,
  } as unknown as Omit<IDataValidationRule, 'uid'>;
}

// --- conditional formats ---

/** The grid's icon sets by Office.js's name: the name there and the icons from the lowest. */
const ICON_SETS: Readonly<Record<string, string>> = {
  ThreeArrows: '3Arrows',
  ThreeArrowsGray: '3ArrowsGray',
  ThreeFlags: '3Flags',
  ThreeSigns: '3Signs',
  ThreeSymbols: '3Symbols',
  ThreeSymbols2: '3Symbols2',
  ThreeTrafficLights1: '3TrafficLights1',
  ThreeTrafficLights2: '3TrafficLights2',
  FourArrows: '4Arrows',
  FourTrafficLights: '4TrafficLights',
  FiveArrows: '5Arrows',
};

/** What a conditional format changes, in the grid's terms. */
export function drawnStyle(style: ConditionalStyle): Record<string, unknown> {
  return {
    ...(style.fontColor !== undefined && { cl: { rgb: style.fontColor } }),
    ...(style.bold !== undefined && { bl: style.bold ? 1 : 0 }),
    ...(style.italic !== undefined && { it: style.italic ? 1 : 0 }),
    ...(style.underline !== undefined && { ul: { s: style.underline === 'None' ? 0 : 1 } }),
    ...(style.strikethrough !== undefined && { st: { s: style.strikethrough ? 1 : 0 } }),
    ...(style.fill !== undefined && style.fill !== '' && { bg: { rgb: style.fill } }),
  };
}

const numberOf = (formula: string | undefined): number => Number((formula ?? '0').replace(/^=/, ''));
const THRESHOLDS: Readonly<Record<string, string>> = {
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
};

function drawnRule({ rule }: ConditionalFormat): Record<string, unknown> | undefined {
  const highlight = { type: 'highlightCell' };
  switch (rule.type) {
    case 'Custom':
      if (rule.formula === '') return undefined;
      return {
        ...highlight,
        subType: 'formula',
        value: withEquals(rule.formula),
        style: drawnStyle(rule.style),
      };
    case 'CellValue': {
      const bounds = [rule.formula1, rule.formula2].filter((bound) => bound !== undefined).map(numberOf);
      if (bounds.some(Number.isNaN)) return undefined;
      const value = bounds.length > 1 ? bounds : bounds[0];
      return {
        ...highlight,
        subType: 'number',
        operator: OPERATORS[rule.operator],
        value,
        style: drawnStyle(rule.style),
      };
    }
    case 'ContainsText': {
      const operator = {
        Contains: 'containsText',
        NotContains: 'notContainsText',
        BeginsWith: 'beginsWith',
        EndsWith: 'endsWith',
      };
      return {
        ...highlight,
        subType: 'text',
        operator: operator[rule.operator],
        value: rule.text,
        style: drawnStyle(rule.style),
      };
    }
    case 'IconSet': {
      const iconType = ICON_SETS[rule.iconStyle];
      if (iconType === undefined) return undefined;
      const last = rule.criteria.length - 1;
      // The grid asks from the highest threshold down; its icons count from the best.
      const config = [...rule.criteria].reverse().map((criterion, index) => ({
        operator: criterion.operator === 'GreaterThan' ? 'greaterThan' : 'greaterThanOrEqual',
        value:
          index === last
            ? { type: 'num', value: Number.MIN_SAFE_INTEGER }
            : { type: THRESHOLDS[criterion.type] ?? 'percent', value: numberOf(criterion.formula) },
        iconType,
        iconId: String(rule.reverseIconOrder ? last - index : index),
      }));
      return { type: 'iconSet', isShowValue: !rule.showIconOnly, config };
    }
  }
}

/** A conditional format of the grid's. */
export interface DrawnFormat {
  readonly cfId: string;
  readonly ranges: IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: Record<string, unknown>;
}

/** A conditional format in the grid's terms; undefined for one that the grid cannot draw. It is saved all the same. */
export function toUniverFormat(format: ConditionalFormat): DrawnFormat | undefined {
  const rule = drawnRule(format);
  if (!rule) return undefined;
  return { cfId: format.id, ranges: format.ranges.map(toRange), stopIfTrue: format.stopIfTrue, rule };
}
