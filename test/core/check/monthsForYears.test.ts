/** Months where years are asked for: what to do is said, and a number offered only where it is certain. */
import { indicator } from '../../support/plan';
import { findingsOfRow } from './cases/support';

function conflict(unit: string, result: string) {
  const of = indicator({ value: '20' }, { unit, bounds: { lower: '0' } });
  const [finding] = findingsOfRow({ result, source: 'Báo cáo' }, of).filter(
    ({ fact }) => fact.code === 'unitConflicts',
  );
  return finding && { ...finding.fact, ...(finding.suggestion && { suggestion: finding.suggestion }) };
}

it.each([
  ['năm', '18 tháng', '1.5'],
  ['năm', '240 tháng', '20'],
  ['tuổi', '900 tháng', '75'],
  ['năm', '20 tháng', undefined],
])('counted: in %s, %j is %s', (unit, text, years) => {
  expect(conflict(unit, text)).toMatchObject({
    inMonths: 'months',
    ...(years !== undefined && { suggestion: years }),
  });
  expect('suggestion' in (conflict(unit, text) ?? {})).toBe(years !== undefined);
});

it.each([
  ['triệu đồng/người', '7 triệu đồng/người/tháng'],
  ['triệu đồng/người/năm', '7 triệu đồng/người/tháng'],
  ['triệu đồng', '7 triệu đồng/tháng'],
])('each month: in %s, %j offers no number', (unit, text) => {
  expect(conflict(unit, text)).toMatchObject({ inMonths: 'monthly' });
  expect(conflict(unit, text)).not.toHaveProperty('suggestion');
});

it.each([
  ['căn', '18 tháng'],
  ['năm', '12 căn'],
  ['triệu đồng/người/tháng', '80 triệu đồng/người/năm'],
])('neither: in %s, %j', (unit, text) => {
  expect(conflict(unit, text)).toBeDefined();
  expect(conflict(unit, text)).not.toHaveProperty('inMonths');
});
