/** What some of the parts prove of the whole: a sum of parts that are not negative can only grow. */
import { judgePart } from '../../../src/core/target/partOfWhole';
import { partialCases, partialIndicator } from '../../support/partialFigures';

test.each(partialCases)('$name: $value is $verdict', ({ value, verdict, ...about }) => {
  const decimals = value.split('.')[1]?.length ?? 0;
  const result = { state: 'reported', value, decimals, doubts: [] } as const;
  expect(judgePart(partialIndicator(about), result)).toBe(verdict);
});
