import type { StoredCell } from './cells';
import { offsetFormula } from './formula/rewrite';
import { intersection, rectOf } from './geometry';
import type { Rect } from './geometry';
import type { Sheet } from './sheet';
import { without } from './without';

export interface CopyOptions {
  readonly what: 'All' | 'Formulas' | 'Values' | 'Formats';
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

const move = (rect: Rect, rows: number, columns: number): Rect => ({
  ...rect,
  row: rect.row + rows,
  column: rect.column + columns,
});

/** Copies cells; relative references move along. The target is filled when it is a multiple of the source. */
export function copyCells(source: Sheet, from: Rect, target: Sheet, to: Rect, options: CopyOptions): Rect {
  const height = options.transpose ? from.columnCount : from.rowCount;
  const width = options.transpose ? from.rowCount : from.columnCount;
  const down = to.rowCount % height === 0 ? to.rowCount / height : 1;
  const right = to.columnCount % width === 0 ? to.columnCount / width : 1;
  // The source is read before anything is written: the two may overlap.
  const cells = Array.from({ length: from.rowCount }, (_, row) =>
    Array.from({ length: from.columnCount }, (__, column) => {
      const cell = source.cells.get(from.row + row, from.column + column);
      return { cell, style: source.formats.styleAt(from.row + row, from.column + column, cell) };
    }),
  );
  const isWithRules = options.what === 'All' && !options.transpose;
  const rules = isWithRules ? takeRules(source, from) : undefined;
  const area = rectOf(to.row, to.column, height * down, width * right);
  for (let row = 0; row < area.rowCount; row++) {
    for (let column = 0; column < area.columnCount; column++) {
      const sourceRow = options.transpose ? column % width : row % height;
      const sourceColumn = options.transpose ? row % height : column % width;
      const found = cells[sourceRow]?.[sourceColumn];
      if (!found) continue;
      if (options.skipBlanks && (found.cell?.value ?? null) === null && !found.cell?.formula) continue;
      const place = { row: area.row + row, column: area.column + column };
      const offset = {
        rows: place.row - (from.row + sourceRow),
        columns: place.column - (from.column + sourceColumn),
      };
      const before = target.cells.get(place.row, place.column);
      const style = options.what === 'All' || options.what === 'Formats' ? found.style : before?.style;
      const content = options.what === 'Formats' ? before : copied(found.cell, options.what, offset);
      target.cells.set(place.row, place.column, { value: null, ...bare(content), ...(style && { style }) });
    }
  }
  if (rules) giveRules(rules, from, target, area, height, width);
  target.notifyCopied(area, options.what);
  return area;
}

function bare(cell: StoredCell | undefined): Omit<StoredCell, 'style'> | undefined {
  return cell && without(cell, 'style');
}

function copied(
  cell: StoredCell | undefined,
  what: CopyOptions['what'],
  offset: { rows: number; columns: number },
): StoredCell | undefined {
  if (!cell?.formula) return cell;
  if (what === 'Values') return { value: cell.value };
  return { value: cell.value, formula: offsetFormula(cell.formula, offset.rows, offset.columns) };
}

type Rules = ReturnType<typeof takeRules>;

function takeRules(source: Sheet, from: Rect) {
  return {
    merges: source.merges.filter((merge) => intersection(merge, from)),
    validations: source.validations.all.flatMap((validation) => {
      const ranges = validation.ranges.flatMap((range) => intersection(range, from) ?? []);
      return ranges.length > 0 ? [{ ...validation, ranges }] : [];
    }),
    formats: source.conditionalFormats.in([from]),
  };
}

function giveRules(rules: Rules, from: Rect, target: Sheet, area: Rect, height: number, width: number): void {
  target.unmerge(area);
  if (target.validations.in(area).some(Boolean)) target.validations.clear(area);
  for (let row = area.row; row < area.row + area.rowCount; row += height) {
    for (let column = area.column; column < area.column + area.columnCount; column += width) {
      const [down, right] = [row - from.row, column - from.column];
      for (const merge of rules.merges) target.merge(move(merge, down, right));
      for (const { ranges, rule, prompt, errorAlert, ignoreBlanks } of rules.validations) {
        for (const range of ranges) {
          target.validations.update(move(range, down, right), () => ({
            rule,
            prompt,
            errorAlert,
            ignoreBlanks,
          }));
        }
      }
      for (const format of rules.formats) {
        // A copy within the sheet widens the rule it came from; another sheet gets a rule of its own.
        const ranges = format.ranges.flatMap((range) => intersection(range, from) ?? []);
        const moved = ranges.map((range) => move(range, down, right));
        if (target.conditionalFormats.find(format.id)) {
          target.conditionalFormats.update(format.id, (own) => ({
            ...own,
            ranges: [...own.ranges, ...moved],
          }));
        } else target.conditionalFormats.add({ ...format, ranges: moved });
      }
    }
  }
}
