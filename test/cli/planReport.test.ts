/** `phuluc plan`: everything a plan holds, in words. */
import { phuluc } from '../support/cli';
import { definition, task } from '../support/reorganised';

const PLAN = 'tinh-cu.json';
const rich = {
  ...definition,
  vision: [
    {
      ...definition.indicators[0],
      id: 'tam-nhin',
      group: 'Đến năm 2045',
      label: 'Hệ thống chính sách xã hội toàn diện',
    },
  ],
  tasks: [
    task('mot', { code: 'III.1', title: 'Tuyên truyền', timing: 'Hằng năm' }),
    task('hai', { code: 'III.8', title: 'Hợp tác quốc tế', leadAgencies: [] }),
  ],
  funding: [{ id: 'ngan-sach', text: 'Ngân sách nhà nước' }],
  crosswalk: definition.crosswalk.map((each) => ({ ...each, tasks: undefined })),
};

const show = async (of: object, language: string, today = '2026-11-20') => {
  const files = { [PLAN]: new TextEncoder().encode(JSON.stringify(of)) };
  const { code, out, err } = await phuluc(['plan', PLAN, '--lang', language], files, { today: () => today });
  expect([code, err]).toEqual([0, '']);
  return out;
};

test.each([
  [
    'vi',
    [
      'Lưu ý: Từ ngày 01/7/2025, tỉnh Cũ thuộc tỉnh Mới; mục tiêu của kế hoạch là của địa bàn cũ, địa bàn mới cần mục tiêu riêng.',
      'Tầm nhìn: 1 nội dung\n\nĐến năm 2045\n',
      '2 nhiệm vụ\n  III.1. Tuyên truyền\n      Sở Lao động (Hằng năm)\n  III.8. Hợp tác quốc tế\n      Kế hoạch không nêu cơ quan chủ trì\n',
      'Lịch báo cáo\n  Các sở, huyện → UBND tỉnh (qua Sở Lao động)\n      trước ngày 30/11 hằng năm; lần tới chậm nhất hết ngày 29/11/2026, còn 9 ngày\n',
      'Kinh phí\n  Ngân sách nhà nước\n',
      '  so-lao-dong: Sở Lao động (cơ quan tổng hợp) (hiện không còn)\n',
      '  so-noi-vu: Sở Nội vụ (cơ quan tổng hợp hiện nay)\n',
    ],
  ],
  [
    'en',
    [
      "Notice: Since 1 July 2025, UBND tỉnh Cũ is part of UBND tỉnh Mới; the plan's targets are those of the former territory, and the new one needs targets of its own.",
      'Vision (1)\n',
      '2 tasks\n',
      'the plan names no lead agency\n',
      'before 30 November every year; next time 29 November 2026 at the latest, 9 days left\n',
      'Funding\n',
      '  so-lao-dong: Sở Lao động (coordinating department) (not there today)\n',
    ],
  ],
])('in words (%s)', async (language, said) => {
  const out = await show(rich, language);
  for (const text of said) expect(out).toContain(text);
});

test('a plan without these parts says nothing of them', async () => {
  const bare = { ...definition, tasks: [], reporting: [], crosswalk: [] };
  const out = await show(bare, 'vi');
  expect(out).not.toMatch(/Lưu ý|Tầm nhìn|nhiệm vụ|Lịch báo cáo|Kinh phí/);
});

describe('a deadline', () => {
  const once = (rest: object) => ({
    ...definition,
    reporting: [{ ...definition.reporting[0], recurrence: 'once', year: 2026, inclusive: true, ...rest }],
  });

  test.each([
    [
      'vi',
      '2026-11-30',
      'chậm nhất ngày 30/11/2026; lần tới chậm nhất hết ngày 30/11/2026, hôm nay là hạn cuối\n',
    ],
    ['en', '2026-11-29', 'by 30 November 2026; next time 30 November 2026 at the latest, 1 day left\n'],
    ['vi', '2026-12-01', 'chậm nhất ngày 30/11/2026\n'],
  ])('that comes once (%s, %s)', async (language, today, said) => {
    expect(await show(once({}), language, today)).toContain(said);
  });

  test('has a leading zero on days below 10 and months 1 and 2', async () => {
    expect(await show(once({ due: '02-05' }), 'vi', '2026-01-01')).toContain('chậm nhất ngày 05/02/2026');
    expect(await show(once({ due: '03-05' }), 'vi', '2026-01-01')).toContain('chậm nhất ngày 05/3/2026');
  });
});

test('the day it is today decides what has changed', async () => {
  expect(await show(rich, 'vi', '2025-06-30')).not.toContain('Lưu ý');
  expect(await show(rich, 'vi', '2025-02-28')).not.toContain('hiện nay');
});
