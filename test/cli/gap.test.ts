import { lines, phuluc } from '../support/cli';

const gap = (indicator: string, value: string, ...options: string[]) =>
  phuluc(['gap', 'binh-dinh', ...options, '--', indicator, value]);

const UNEMPLOYMENT = 'that-nghiep-chung';

describe('as text', () => {
  test.each([
    [UNEMPLOYMENT, '2,45', 'vi', 'Chưa đạt mục tiêu 2030 (phải thấp hơn 2,45%)'],
    [UNEMPLOYMENT, '2,45', 'en', 'Does not meet the 2030 target yet (must be below 2.45%)'],
    [UNEMPLOYMENT, '2,4501', 'vi', 'còn 0,0001 điểm %; phải thấp hơn 2,45%'],
    [UNEMPLOYMENT, '2,4', 'vi', 'Đạt mục tiêu 2030 (dưới 2,45%)'],
    [UNEMPLOYMENT, '2,4', 'en', 'Meets the 2030 target (below 2.45%)'],
    ['bao-hiem-y-te', 'trên 97%', 'vi', 'Đạt mục tiêu 2030 (trên 97%)'],
    ['nha-o-xa-hoi', '13.000 căn', 'vi', 'Vượt mục tiêu 2030 (từ 12.900 căn trở lên): 100 căn'],
    ['nha-o-xa-hoi', '13.000 căn', 'en', 'Exceeds the 2030 target (at least 12,900 căn) by 100 căn'],
    ['muc-song-toi-thieu', 'đang thực hiện', 'vi', 'Đang thực hiện mục tiêu 2030'],
    [UNEMPLOYMENT, 'chưa có số liệu', 'vi', 'Chưa có số liệu'],
  ])('%s %s in %s', async (indicator, value, language, expected) => {
    const { code, out, err } = await gap(indicator, value, '--lang', language);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(expected);
  });

  test('all of it', async () => {
    const { out } = await gap(UNEMPLOYMENT, '2,5');
    expect(lines(out)).toEqual([
      'Tỷ lệ thất nghiệp chung',
      '  Mục tiêu: dưới 2,45%',
      '  Kết quả: 2,5',
      '  Chênh lệch: +0,05 điểm %',
      '  Đánh giá: Chưa đạt mục tiêu 2030 (còn 0,05 điểm %; phải thấp hơn 2,45%)',
    ]);
  });
});

describe('a value behind "--"', () => {
  test('may be negative', async () => {
    const { code, out } = await gap('nha-o-xa-hoi', '-5');
    expect(code).toBe(1);
    expect(out).toContain('"-5" nằm ngoài giới hạn');
  });

  test('may look like an option', async () => {
    expect((await gap(UNEMPLOYMENT, '--json')).out).toContain('Kết quả: --json');
  });
});

describe('exit codes', () => {
  test.each([
    ['a miss is no error', '9', 0],
    ['a blank is no error', '', 0],
    ['out of bounds', '245', 1],
    ['unreadable', 'nhiều', 1],
    ['ambiguous', '0,0245', 1],
  ])('%s: %s', async (_, value, code) => {
    expect((await gap(UNEMPLOYMENT, value)).code).toBe(code);
  });
});

describe('as JSON', () => {
  test('a number', async () => {
    const { code, out, err } = await gap(UNEMPLOYMENT, '2,45', '--json');
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      format: 'phuluc.gap/1',
      indicator: UNEMPLOYMENT,
      raw: '2,45',
      state: 'reported',
      value: '2.45',
      verdict: 'notMet',
      gap: '0',
      findings: [],
    });
  });

  test.each([
    ['vi', /^"0,0245": có thể đã nhập phân số .*2,45; .*0,0245%/],
    ['en', /^"0,0245": it may be a fraction .*2\.45; .*0\.0245%/],
  ])('a doubt, in %s', async (language, message) => {
    const { code, out } = await gap(UNEMPLOYMENT, '0,0245', '--json', '--lang', language);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      format: 'phuluc.gap/1',
      indicator: UNEMPLOYMENT,
      raw: '0,0245',
      state: 'ambiguous',
      readings: ['2.45', '0.0245'],
      verdict: 'notAssessed',
      findings: [
        {
          code: 'unitScaleDoubtful',
          severity: 'error',
          indicator: UNEMPLOYMENT,
          message: expect.stringMatching(message) as string,
          suggestion: '2.45',
        },
      ],
    });
  });

  test('an interval keeps its form', async () => {
    const { out } = await gap('lao-dong-qua-dao-tao', 'ước 35-45%', '--json');
    expect(JSON.parse(out)).toMatchObject({
      value: '35',
      upper: '45',
      comparator: 'range',
      kind: 'estimate',
      verdict: 'notAssessed',
    });
    expect(JSON.parse(out)).not.toHaveProperty('gap');
  });
});
