import { localeOf } from '../../../src/locale';
import { findingMessage } from '../../../src/locale/findingMessage';
import { indicator } from '../../support/plan';
import { findingsOfRow } from './cases/support';

const jobless = indicator({ comparator: 'lessThan', value: '2.45', decimals: 2 }, { direction: 'lower' });
const found = (result: Parameters<typeof findingsOfRow>[0]['result'] & {}) =>
  findingsOfRow({ result }, jobless).filter(({ fact }) => !['sourceMissing'].includes(fact.code));

it.each([
  ['its sign', '0,9%'],
  ['a per cent format', { value: 0.009, format: 'percent' as const }],
])('a true 0,9%% with %s is a note and nothing is asked', (_, result) => {
  expect(found(result)).toMatchObject([{ severity: 'note', fact: { code: 'shareBelowOne', value: '0.9' } }]);
  expect(found(result)[0]).not.toHaveProperty('suggestion');
});

it('a bare 0,9 is asked, says how to write a true 0,9%, and suggests neither', () => {
  const [finding] = found(0.9);
  expect(finding).toMatchObject({ fact: { code: 'unitScaleDoubtful', readings: ['0.9', '90'] } });
  expect(finding).not.toHaveProperty('suggestion');
  expect(findingMessage(finding!, localeOf('vi'), { indicator: jobless })).toContain(
    'Nếu là 0,9%, hãy gõ kèm dấu %: 0,9%;',
  );
});

it('a remark beside it does not send it back to a bare 0,9', () => {
  const finding = found('0,9% (8 xã)').find(({ fact }) => fact.code === 'readingDoubtful');
  expect(finding).not.toHaveProperty('suggestion');
  expect(findingMessage(finding!, localeOf('vi'), { indicator: jobless })).toContain('gõ lại thành số 0,9%.');
});
