import type { SheetBuilder } from '../appendix/builder';
import type { TaskAppendixStrings } from './strings';
import { FONT_SIZE, styles } from '../appendix/styles';
import { rowHeight, wrappedLines } from '../appendix/textHeight';
import type { Task } from '../plan/schema';

/** A task with its number in the table. */
export interface NumberedTask {
  readonly task: Task;
  readonly number: number;
}

/** More than this does not fit the highest row that Excel has. */
const LONGEST_PART = 3000;

/** A text in parts that a row can show, cut behind a paragraph or a sentence, else between words. */
export function partsOf(text: string, longest = LONGEST_PART): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const head = rest.slice(0, longest);
    const at = [head.lastIndexOf('\n') + 1, head.lastIndexOf('. ') + 2, head.lastIndexOf(' ') + 1].find(
      (cut) => cut > longest / 2,
    );
    parts.push(rest.slice(0, at ?? longest));
    rest = rest.slice(at ?? longest);
  }
  return [...parts, rest].map((part) => part.trim()).filter((part) => part !== '');
}

/**
 * The tasks in the plan's own words, under the table: there a row shows the title, because a task of a whole page
 * would fill the page with one row. A task whose title says it all is left out.
 */
export function layOutFullTexts(
  sheet: SheetBuilder<string>,
  tasks: readonly NumberedTask[],
  { textsHeading, fullText }: TaskAppendixStrings,
): void {
  const longer = tasks.filter(({ task }) => task.text !== task.title);
  if (longer.length === 0) return;
  const last = sheet.lastVisible;
  const width = sheet.widthOf(1, last);
  sheet.endRow(10);
  sheet.putAcross(1, last, 'info', textsHeading);
  sheet.endRow(rowHeight(1, styles.info.fontSize));
  for (const { task, number } of longer) {
    for (const part of partsOf(fullText(number, task))) {
      sheet.putAcross(1, last, 'paragraph', part);
      sheet.endRow(rowHeight(wrappedLines(part, width), FONT_SIZE));
    }
  }
}
