import { foldSpelling } from '../text/fold';
import { Phrases } from './phrases';
import type { ResultKind } from './reading';

const all = (kind: ResultKind, list: string): [string, ResultKind][] =>
  list.split('|').map((phrase) => [phrase, kind]);

/** The words by which offices and forms say whether a figure is final. */
export const KIND_PHRASES: readonly (readonly [string, ResultKind])[] = [
  ...all('estimate', 'ước|ước tính|ước đạt|ước thực hiện|ước th|ưth|uth|số ước|số ước tính|số ước thực hiện'),
  ...all(
    'estimate',
    'số liệu ước|số liệu ước tính|số liệu ước thực hiện|dự ước|dự kiến|tạm tính|số tạm tính',
  ),
  ...all('estimate', 'số liệu tạm tính|sơ bộ|số sơ bộ|số liệu sơ bộ|estimate|estimated'),
  ...all('official', 'chính thức|số chính thức|số liệu chính thức|official'),
];

/** The same as a table of phrases: in front of a number, behind it or in brackets. */
export const KINDS = new Phrases<ResultKind>(KIND_PHRASES);

/**
 * Whether a text that is nothing but kind words says that a figure is final or an estimate: "Ước TH",
 * "(sơ bộ)", "Số liệu chính thức." Undefined for every other text, a blank too.
 */
export function readKindWords(text: string): ResultKind | undefined {
  return KINDS.get(foldSpelling(text).replace(/^[( ]+|[) .:]+$/g, ''));
}
