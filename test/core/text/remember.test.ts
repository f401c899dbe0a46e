import { remembering } from '../../../src/core/text/remember';

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
