import { cutText, joinWithin } from '../../../src/core/text/shortened';

test('a text is cut with a sign, and no character in two', () => {
  expect(cutText('abc', 3)).toBe('abc');
  expect(cutText('abcd', 3)).toBe('ab…');
  expect(cutText('a😀bc', 3)).toBe('a…');
});

const limits = { separator: '; ', count: 3, length: 8, more: (left: number) => `và ${left} khác` };

test.each([
  [['ab', 'cd'], 'ab; cd'],
  [['ab', 'cd', 'ef'], 'ab; cd; và 1 khác'],
  [['a', 'b', 'c', 'd', 'e'], 'a; b; c; và 2 khác'],
  [['abcdefghij', 'k'], 'abcdefg…; và 1 khác'],
  [[], ''],
])('a list of %j keeps whole entries', (entries, expected) => {
  expect(joinWithin(entries, limits)).toBe(expected);
});
