import type { IStyleData } from '@univerjs/presets';
import { compareScalars, containsCell, isError, parseLocalAddress } from '../../host/model';
import type { ConditionalFormat, Rect, Scalar, Sheet } from '../../host/model';
import { drawnStyle } from './rules';

/** A conditional format that compares each of its cells with a text. */
interface OwnCellRule {
  readonly range: Rect;
  readonly isMet: (value: Scalar) => boolean;
  readonly style: IStyleData;
  readonly stopIfTrue: boolean;
}

const COMPARISON = /^=?\s*([A-Z]{1,3}\d{1,7})\s*(=|<>)\s*"((?:[^"]|"")*)"\s*$/i;

function toOwnCellRule({ ranges, rule, stopIfTrue }: ConditionalFormat): OwnCellRule | undefined {
  const [range] = ranges;
  if (rule.type !== 'Custom' || !range || ranges.length > 1) return undefined;
  const [, address = '', operator, quoted = ''] = COMPARISON.exec(rule.formula) ?? [];
  const asked = parseLocalAddress(address);
  // The formula is written as the range's first cell has it.
  if (asked?.row !== range.row || asked.column !== range.column) return undefined;
  const text = quoted.replaceAll('""', '"');
  const isMet = (value: Scalar) =>
    !isError(value) && (compareScalars(value, text) === 0) === (operator === '=');
  return { range, isMet, style: drawnStyle(rule.style), stopIfTrue };
}

const known = new WeakMap<ConditionalFormat, { readonly rule: OwnCellRule | undefined }>();

function ownCellRule(format: ConditionalFormat): OwnCellRule | undefined {
  let entry = known.get(format);
  if (!entry) known.set(format, (entry = { rule: toOwnCellRule(format) }));
  return entry.rule;
}

/**
 * The conditional formats of a sheet that need no engine, the one that wins first: its rules compare each cell with a text, all
 * of them. The grid's engine would work out a formula for each of their cells after every edit, wherever that is.
 * @returns undefined where a rule is another; the grid then draws all of them, as their order matters
 */
export function ownCellRules({ conditionalFormats: { all } }: Sheet): readonly OwnCellRule[] | undefined {
  if (all.length === 0) return undefined;
  const rules = all.map(ownCellRule).filter((rule) => rule !== undefined);
  return rules.length === all.length ? rules : undefined;
}

/** What the rules change of a cell; undefined where none is met. */
export function styleOf(
  rules: readonly OwnCellRule[],
  value: Scalar,
  row: number,
  column: number,
): IStyleData | undefined {
  let style: IStyleData | undefined;
  for (const rule of rules) {
    if (!containsCell(rule.range, row, column) || !rule.isMet(value)) continue;
    style = { ...rule.style, ...style };
    if (rule.stopIfTrue) break;
  }
  return style;
}
