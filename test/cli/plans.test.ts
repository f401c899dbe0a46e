import { planSchema } from '../../src/core/plan/schema';
import { binhDinh } from '../support/appendix';
import { phuluc } from '../support/cli';
import { shippedPlans } from '../../src/plans';

test.each([
  ['vi', '42 chỉ tiêu'],
  ['en', '42 indicators'],
])('plans lists the plans (%s)', async (language, count) => {
  const { code, out, err } = await phuluc(['plans', '--lang', language]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain(`binh-dinh\n  ${binhDinh.citation}\n`);
  expect(out).toContain(count);
});

test('plans --json', async () => {
  const { code, out, err } = await phuluc(['plans', '--json']);
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toEqual({
    format: 'phuluc.plans/1',
    plans: shippedPlans.map(({ id, version, number, date, issuer, title, targetYear, indicators }) => {
      const said = { id, version, number, date, issuer, title, targetYear, indicators: indicators.length };
      return { ...said, source: 'shipped' };
    }),
  });
});

test.each([
  ['vi', 'dưới 2,45%', `${binhDinh.units.length} đơn vị báo cáo`, 'cơ quan tổng hợp'],
  ['en', 'below 2.45%', `${binhDinh.units.length} reporting units`, 'coordinating department'],
])('plan shows every indicator and unit (%s)', async (language, target, units, coordinator) => {
  const { code, out, err } = await phuluc(['plan', 'binh-dinh', '--lang', language]);
  expect([code, err]).toEqual([0, '']);
  for (const { id, code: number } of binhDinh.indicators) {
    expect(out).toMatch(new RegExp(`^  ${number.replace('.', '\\.')} .* ${id}$`, 'm'));
  }
  for (const { id, name } of binhDinh.units) expect(out).toContain(`  ${id}: ${name}`);
  expect(out).toContain(target);
  expect(out).toContain(units);
  expect(out).toContain(`Sở Lao động - Thương binh và Xã hội (${coordinator})`);
});

test('plan --json is the definition whole, and valid', async () => {
  const { code, out, err } = await phuluc(['plan', 'binh-dinh', '--json']);
  expect([code, err]).toEqual([0, '']);
  const { format, ...plan } = JSON.parse(out) as { format: string; notices: unknown };
  expect(format).toBe('phuluc.plan/1');
  const { notices, ...definition } = plan;
  expect(planSchema.parse(definition)).toEqual(binhDinh);
  expect(definition).toEqual(binhDinh);
  expect(notices).toEqual([
    {
      code: 'territoryChanged',
      territory: 'ubnd-tinh-binh-dinh',
      successors: ['ubnd-tinh-gia-lai'],
      since: '2025-07-01',
      message: 'Từ ngày 01/7/2025, tỉnh Bình Định thuộc tỉnh Gia Lai',
    },
  ]);
});

test.each([
  ['vi', 'không đọc được thư mục kế hoạch đã nạp (EACCES)'],
  ['en', 'the folder of imported plans cannot be read (EACCES)'],
])('a folder of imported plans that may not be read is said to be so (%s)', async (language, message) => {
  const list = () => Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }));
  for (const argv of [['plans'], ['plan', 'remove', 'minh-long']]) {
    const { code, err } = await phuluc([...argv, '--lang', language], {}, { list });
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  }
});
