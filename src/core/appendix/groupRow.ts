import type { SheetBuilder } from './builder';
import { roman } from './roman';
import { FONT_SIZE } from './styles';
import { rowHeight, wrappedLines } from './textHeight';

/** The heading row of a group: its Roman number and its name, over a table with the columns `ordinal` and `label`. */
export function layOutGroup(sheet: SheetBuilder<string>, number: number, name: string): void {
  sheet.columns.forEach(({ id, hidden }, at) => {
    if (hidden) return;
    const style = id === 'ordinal' ? 'groupNumber' : 'group';
    const value = id === 'ordinal' ? roman(number) : id === 'label' ? name : undefined;
    sheet.put(at + 1, style, value === undefined ? {} : { value });
  });
  const label = sheet.columnOf('label') ?? 2;
  sheet.endRow(rowHeight(wrappedLines(name, sheet.widthOf(label, label), true), FONT_SIZE));
}
