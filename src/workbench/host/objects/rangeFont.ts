import { invalidArgument } from '../model/refusal';
import { colour } from '../model/style';
import { ApiObject, apiType } from '../protocol/apiObject';
import { flag, number, oneOf, text } from './arguments';
import { setStyle, styleOf } from './rangeStyle';
import type { Cells } from './scope';

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

const FONT = apiType<RangeFontObject>('RangeFont', {
  scalars: [
    'bold',
    'color',
    'italic',
    'name',
    'size',
    'strikethrough',
    'subscript',
    'superscript',
    'underline',
  ],
});

/**
 *
 */
export class RangeFontObject extends ApiObject {
  readonly api = FONT;

  constructor(private readonly cells: Cells) {
    super();
  }

  get bold(): boolean | null {
    return styleOf(this.cells, 'bold');
  }

  set bold(value: unknown) {
    setStyle(this.cells, { bold: flag(value) });
  }

  get italic(): boolean | null {
    return styleOf(this.cells, 'italic');
  }

  set italic(value: unknown) {
    setStyle(this.cells, { italic: flag(value) });
  }

  get underline(): string | null {
    return styleOf(this.cells, 'underline');
  }

  set underline(value: unknown) {
    setStyle(this.cells, { underline: oneOf(UNDERLINES, value) });
  }

  get strikethrough(): boolean | null {
    return styleOf(this.cells, 'strikethrough');
  }

  set strikethrough(value: unknown) {
    setStyle(this.cells, { strikethrough: flag(value) });
  }

  get subscript(): boolean | null {
    return styleOf(this.cells, 'subscript');
  }

  set subscript(value: unknown) {
    setStyle(this.cells, { subscript: flag(value) });
  }

  get superscript(): boolean | null {
    return styleOf(this.cells, 'superscript');
  }

  set superscript(value: unknown) {
    setStyle(this.cells, { superscript: flag(value) });
  }

  get color(): string | null {
    return styleOf(this.cells, 'fontColor');
  }

  set color(value: unknown) {
    setStyle(this.cells, { fontColor: colour(value) });
  }

  get name(): string | null {
    return styleOf(this.cells, 'fontName');
  }

  set name(value: unknown) {
    setStyle(this.cells, { fontName: text(value) });
  }

  get size(): number | null {
    return styleOf(this.cells, 'fontSize');
  }

  set size(value: unknown) {
    const fontSize = number(value);
    if (fontSize < 1 || fontSize > 409) throw invalidArgument();
    setStyle(this.cells, { fontSize });
  }
}
