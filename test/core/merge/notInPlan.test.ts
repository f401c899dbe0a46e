import type { Plan } from '../../../src/core/plan/schema';
import { localeOf } from '../../../src/locale';
import { indicator } from '../../support/plan';
import { file, plan, taken } from './support';

const added = indicator({}, { id: 'them', code: '9', label: 'Chỉ tiêu thêm' });
const newer: Plan = { ...plan, version: '2', indicators: [...plan.indicators, added] };

test('a figure of an indicator that only the file’s own version of the plan has is told with its cell', () => {
  const rows = { nha: '3', them: '7', viec: '' };
  const { file: kept, claims } = taken(file('a.xlsx', 'xa-an', rows, { plan: newer }));
  expect(claims.map(({ indicator: id }) => id)).not.toContain('them');
  expect(kept.findings).toEqual([
    {
      fact: { code: 'indicatorNotInPlan', name: '9 Chỉ tiêu thêm', raw: '7', version: '2' },
      severity: 'warning',
      sheet: 'Phụ lục',
      cell: 'H11',
      indicator: 'them',
    },
  ]);
});

test('it says why it is not merged and what to do', () => {
  const figure = { code: 'indicatorNotInPlan', name: '9 Chỉ tiêu thêm', raw: '7', version: '2' } as const;
  expect(localeOf('vi').merge.notInPlan(figure, '1')).toBe(
    'Số liệu “7” của chỉ tiêu “9 Chỉ tiêu thêm” không được gộp vì kế hoạch đang dùng (phiên bản 1) không có chỉ tiêu này; tệp lập theo phiên bản 2. Nếu chỉ tiêu này phải báo cáo, hãy nạp phiên bản 2 của kế hoạch rồi gộp lại.',
  );
});
