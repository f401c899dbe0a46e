import { jsonPieces } from '../../src/cli/jsonPieces';

const text = (value: object) => [...jsonPieces(value)].join('');

const item = { a: 1, b: ['x', { c: null }], d: 'dòng 1\n  dòng "2"' };

it.each<[string, object]>([
  ['nothing', {}],
  ['only what is left out', { a: undefined }],
  ['texts, numbers, nothing', { a: 'x', b: 1.5, c: null, d: true, e: undefined, f: '' }],
  ['objects', { a: item, b: {} }],
  ['empty lists', { a: [], b: [[]], c: [{}] }],
  ['lists', { a: [1, 'hai', null], b: [item, item], c: 'x' }],
  ['a list longer than a batch', { a: Array.from({ length: 2500 }, (_, at) => ({ ...item, at })), b: 1 }],
])('gives what JSON.stringify does: %s', (_, value) => {
  expect(text(value)).toBe(JSON.stringify(value, null, 2));
});

it('prints lists that are worked out on the way', () => {
  function* squares(count: number) {
    for (let at = 0; at < count; at++) yield { at, square: at * at };
  }
  for (const count of [0, 1, 1000, 1001]) {
    const value = { squares: [...squares(count)], end: true };
    expect(text({ squares: squares(count), end: true })).toBe(JSON.stringify(value, null, 2));
  }
});

it('never has more than a batch of a long list in a piece', () => {
  const pieces = [...jsonPieces({ a: Array.from({ length: 5000 }, () => 'x') })];
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(15_000);
});
