import { readNumber } from '../../../src/core/number/readNumber';

/** Pieces that make regular expressions and grammars go back and try again. */
const PIECES = [
  ...[
    '1',
    ' ',
    '1 ',
    '[',
    '(',
    '- ',
    '.',
    '. ',
    '…',
    '1,',
    "1'",
    '"',
    'l',
    'I',
    'O',
    '|',
    '¹',
    '\n',
    '/',
    '1/',
    '10.000/',
  ],
  ...[
    '%',
    '%o ',
    '= ',
    '(1)',
    '1(',
    '1e1',
    'đ.',
    '°',
    'm²',
    'ch\u00ada ',
    'ph¸t ',
    'treân ',
    'chưa có ',
    'không có ',
  ],
  ...[
    '12 xã và ',
    '2 xã, ',
    '12 - ',
    '1 triệu ',
    'trăm ',
    'một trăm ',
    'năm ',
    'đến ',
    'tháng 9 ',
    '9 tháng ',
    'quý ',
  ],
  ...['trên ', 'khoảng ', 'rưỡi ', 'hộ nào ', 'so với ', 'tr', '1 tỷ ', 'x '],
];

/** The least of several times, in milliseconds: what is left when nothing else disturbs. */
function leastTime(text: string): number {
  const times = Array.from({ length: 9 }, () => {
    const started = performance.now();
    readNumber(text, { unit: '%' });
    return performance.now() - started;
  });
  return Math.min(...times);
}

const repeated = (piece: string, length: number, end: string) => piece.repeat(length / piece.length) + end;

describe('the work grows with the length of the text', () => {
  // Ten times the text takes ten times the work; squared it would be 100, and anything worse thousands.
  it.each(PIECES)('for %j over and over', (piece) => {
    for (const end of ['', '#', ' 5%']) {
      const [short, long] = [repeated(piece, 95, end), repeated(piece, 950, end)];
      leastTime(long);
      expect([end, leastTime(long) / leastTime(short) < 150]).toEqual([end, true]);
    }
  });

  it('and not beyond what a cell with a result can hold', () => {
    for (const piece of PIECES) {
      const whole = repeated(piece, 100_000, '5').trim();
      if (whole.length > 1000) expect(readNumber(whole)).toEqual({ state: 'unreadable', code: 'text' });
    }
  });
});
