import type { Held } from '../../core/check/finding';
import { number } from './numbers';

/** Canonical decimals are shown with Vietnamese marks; the words a reading can be stay words. */
export const reading = (text: string): string =>
  /^-?\d+(\.\d+)?$/.test(text)
    ? number(text)
    : text === 'notApplicable'
      ? 'không áp dụng'
      : 'chưa có số liệu';

/** What a cell holds, a number with this language's marks. */
export const shown = (held: Held): string => (held.number === undefined ? held.raw : number(held.number));
