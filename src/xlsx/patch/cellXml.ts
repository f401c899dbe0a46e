import type { CellError } from '../../core/workbook/snapshot';
import type { CellContent } from './edits';
import { elementText } from './xmlValues';

/** What stands between a cell's tags, and the type its tag states ("" for a number or nothing). */
export interface CellBody {
  readonly type: string;
  readonly xml: string;
}

/** A cell that holds a constant. Text is written in place: shared strings stay as they are. */
export function constantBody(value: CellContent, prefix: string): CellBody {
  if (value === null || value === '') return { type: '', xml: '' };
  if (typeof value !== 'string') return valueBody(value, prefix);
  const text = `<${prefix}t xml:space="preserve">${elementText(value)}</${prefix}t>`;
  return { type: 'inlineStr', xml: `<${prefix}is>${text}</${prefix}is>` };
}

/** A cell with a formula, and what it gives now. */
export function formulaBody(formula: string, result: CellContent | CellError, prefix: string): CellBody {
  const { type, xml } = valueBody(result, prefix);
  return { type, xml: plainFormula(formula, prefix) + xml };
}

/** A formula element of its own. */
export function plainFormula(formula: string, prefix: string): string {
  return `<${prefix}f>${elementText(formula)}</${prefix}f>`;
}

/** The stored result of a formula (`<v>`). */
export function valueBody(value: CellContent | CellError, prefix: string): CellBody {
  const v = (content: string) => `<${prefix}v>${content}</${prefix}v>`;
  if (value === null) return { type: '', xml: '' };
  if (typeof value === 'number') return { type: '', xml: v(String(value)) };
  if (typeof value === 'boolean') return { type: 'b', xml: v(value ? '1' : '0') };
  if (typeof value === 'string') return { type: 'str', xml: v(elementText(value)) };
  return { type: 'e', xml: v(elementText(value.error)) };
}

/** A cell element. `reference` is left out where the file's cells state none. */
export function cellElement(
  prefix: string,
  {
    reference,
    style,
    body,
  }: { readonly reference?: string; readonly style?: string; readonly body: CellBody },
): string {
  const tag =
    `<${prefix}c` +
    (reference === undefined ? '' : ` r="${reference}"`) +
    (style === undefined ? '' : ` s="${style}"`) +
    (body.type === '' ? '' : ` t="${body.type}"`);
  return body.xml === '' ? `${tag}/>` : `${tag}>${body.xml}</${prefix}c>`;
}
