import type { AppendixStrings } from '../appendix/strings';
import { multiplyDecimals } from '../decimal/decimal';
import { dayOfSerial } from '../calendar/serial';
import { partsConcerned } from './basis';
import type { AppendixContent, ContentRow, InputPart } from './content';

/** What is needed to write a value for people. */
export interface ShownContext {
  readonly strings: AppendixStrings;
  readonly date1904: boolean;
}

/** A stored value (`storedText`) as a person knows it: "2,45", "45%", "15/10/2026". */
function shown(stored: string, { strings, date1904 }: ShownContext): string {
  const [mark, rest] = [stored.slice(0, 1), stored.slice(1)];
  switch (mark) {
    case 'n':
      return strings.number(rest);
    case 'p':
      return `${strings.number(multiplyDecimals(rest, '100'))}%`;
    case 'd': {
      const day = dayOfSerial(Number(rest), date1904);
      return day === undefined ? strings.number(rest) : strings.record.moment(day);
    }
    case 'b':
      return rest === '1' ? 'TRUE' : 'FALSE';
    case 'u':
      return `=${rest}`;
    case '':
      return strings.record.blank;
    default:
      return rest;
  }
}

/** What a finding at a part of a row is about: one value alone, several with their headings. "" for the whole sheet. */
export function shownValues(
  content: AppendixContent,
  row: ContentRow | undefined,
  part: InputPart | undefined,
  context: ShownContext,
): string {
  if (!row) return '';
  const { strings } = context;
  const headings: Readonly<Partial<Record<InputPart, string>>> = {
    ...strings.tasks.columns,
    ...strings.columns,
  };
  const held = partsConcerned(content, part).map((each) => ({
    part: each,
    stored: row.cells[content.parts.indexOf(each)] ?? '',
  }));
  const told = held.filter((each) => each.stored !== '' || each.part === part);
  const [only, ...more] = told;
  if (!only) return '';
  if (more.length === 0) return shown(only.stored, context);
  return told.map((each) => `${headings[each.part] ?? each.part}: ${shown(each.stored, context)}`).join('; ');
}
