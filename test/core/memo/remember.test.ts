import { oncePer, remembering } from '../../../src/core/memo/remember';

const counted = (most: number) => {
  const asked: string[] = [];
  const ask = remembering((text) => {
    asked.push(text);
    return text.toUpperCase();
  }, most);
  return { ask, asked };
};

it('works out a text once', () => {
  const { ask, asked } = counted(10);
  expect(['a', 'b', 'a', ''].map(ask)).toEqual(['A', 'B', 'A', '']);
  expect(['a', 'b', ''].map(ask)).toEqual(['A', 'B', '']);
  expect(asked).toEqual(['a', 'b', '']);
});

it('forgets what was asked long ago and keeps what is asked again and again', () => {
  const { ask, asked } = counted(3);
  for (const text of ['kept', '1', '2', '3', 'kept', '4', '5', '6', 'kept', '7', '8', '9', 'kept', '1']) {
    expect(ask(text)).toBe(text.toUpperCase());
  }
  expect(asked.filter((text) => text === 'kept')).toHaveLength(1);
  expect(asked.filter((text) => text === '1')).toHaveLength(2);
});

it('keeps no long text', () => {
  const { ask, asked } = counted(10);
  const long = 'x'.repeat(501);
  ask(long);
  ask(long);
  expect(asked).toEqual([long, long]);
});

it('works out an object once, whatever the answer is', () => {
  const asked: object[] = [];
  const ask = oncePer((given: object) => {
    asked.push(given);
    return asked.length > 1 ? 'second' : undefined;
  });
  const [one, other] = [{}, {}];
  expect([one, one, other, one, other].map(ask)).toEqual([
    undefined,
    undefined,
    'second',
    undefined,
    'second',
  ]);
  expect(asked).toEqual([one, other]);
});
