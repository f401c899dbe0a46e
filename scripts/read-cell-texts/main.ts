import { readNumber } from '../../src/core/number/readNumber';
import type { NumberContext } from '../../src/core/number/reading';
import type { CellText } from './cases';
import { parseCellTexts } from './cases';
import { judgeReading } from './expect';
import type { Judged } from './report';
import { report, shareAsSaid } from './report';

/** Of the decisive kinds, at least this share must be read as the file says; wrong values without a finding, none. */
const LEAST_SHARE = 0.97;

const judgeAll = (cells: readonly CellText[], contextOf: (said: CellText) => NumberContext): Judged[] =>
  cells.map((said) => {
    const reading = readNumber(said.text, contextOf(said));
    return { said, reading, outcome: judgeReading(said, reading) };
  });

/**
 * Reads every text of a file, once by itself and once with the unit that the file gives for its column, and prints how
 * that stands to what the file says.
 * @param content the file's text
 * @returns the exit code: 0 where what must be shown is shown with the units known, 1 where not, 2 for another file
 */
export function readCellTexts(content: string, print: (text: string) => void): number {
  const cells = parseCellTexts(content);
  if (typeof cells === 'string') {
    print(cells);
    return 2;
  }
  const alone = judgeAll(cells, () => ({}));
  const inColumn = judgeAll(cells, ({ unit }) => (unit === undefined ? {} : { unit }));
  print(report('The text alone', alone));
  print(report('With the unit of its column', inColumn));
  const { share, wrong } = shareAsSaid(inColumn);
  return share >= LEAST_SHARE && wrong === 0 && shareAsSaid(alone).wrong === 0 ? 0 : 1;
}
