import { phuluc, lines } from '../support/cli';

const number = (text: string, ...options: string[]) => phuluc(['number', ...options, '--', text]);
const json = async (text: string, ...options: string[]) => {
  const { out, code, err } = await number(text, '--json', ...options);
  expect(err).toBe('');
  return { code, ...(JSON.parse(out) as Record<string, unknown>) };
};
const UNEMPLOYMENT = 'binh-dinh/that-nghiep-chung';

describe('phuluc number', () => {
  test('says what was read', async () => {
    const { out, code } = await number('khoảng 35-40%');
    expect([code, lines(out)]).toEqual([
      0,
      ['"khoảng 35-40%"', '  Trạng thái: có số liệu', '  Đọc là: khoảng 35–40%'],
    ]);
  });

  test('says in English what may be meant', async () => {
    const { out, code } = await number('12,900', '--lang', 'en');
    expect(code).toBe(1);
    expect(lines(out).slice(0, 3)).toEqual(['"12,900"', '  State: ambiguous', '  May be: 12,900 or 12.9']);
    expect(lines(out)[3]).toMatch(/^ {2}error: "12,900" has more than one reading/);
  });

  test('names the kind of figure, and words that a reading may be', async () => {
    expect((await number('ước 52,3%')).out).toContain('  Loại số liệu: ước\n');
    expect((await number('chưa có xã nào')).out).toContain('  Có thể là: 0 hoặc chưa có số liệu\n');
  });
});

describe('as JSON', () => {
  test('an exact number', async () => {
    expect(await json('12.900 căn')).toEqual({
      code: 0,
      format: 'phuluc.number/1',
      text: '12.900 căn',
      state: 'reported',
      value: '12900',
      decimals: 0,
      unit: 'căn',
      findings: [],
    });
  });

  test('a bound', async () => {
    expect(await json('không quá 200 m2')).toMatchObject({
      value: '200',
      comparator: 'atMost',
      unit: 'm2',
    });
  });

  test('a doubt has its code and its finding', async () => {
    const { out } = await number('12,9 nghìn căn', '--json');
    expect(JSON.parse(out)).toMatchObject({
      value: '12900',
      unit: 'căn',
      code: 'multiplied',
      doubts: ['multiplied'],
      findings: [{ code: 'readingDoubtful', severity: 'warning' }],
    });
  });

  test('no figure is no error', async () => {
    expect(await json('chưa có số liệu')).toEqual({
      code: 0,
      format: 'phuluc.number/1',
      text: 'chưa có số liệu',
      state: 'notReported',
      findings: [],
    });
  });
});

describe('what is known of the column', () => {
  test('a unit settles a reading, and is the value’s unit', async () => {
    expect(await json('2,607', '--unit', 'triệu người')).toMatchObject({
      state: 'reported',
      value: '2.607',
      unit: 'triệu người',
    });
  });

  test('an indicator brings its unit and bounds', async () => {
    const { out, code } = await number('245', '--indicator', UNEMPLOYMENT);
    expect(code).toBe(1);
    expect(out).toContain('  Đọc là: 245%\n  lỗi: "245" nằm ngoài giới hạn: kết quả phải từ 0 đến 100%.');
    const { out: doubtful } = await number('0,0245', '--json', '--indicator', UNEMPLOYMENT);
    expect(JSON.parse(doubtful)).toMatchObject({
      state: 'ambiguous',
      code: 'unitScale',
      readings: ['2.45', '0.0245'],
      findings: [{ code: 'unitScaleDoubtful', indicator: 'that-nghiep-chung' }],
    });
  });

  test.each([
    ['755', '75.5'],
    ['7,55', '75.5'],
    // Neither of the two readings can be a life expectancy.
    ['12,900', undefined],
  ])('%s is no life expectancy', async (text, suggestion) => {
    const { out, code } = await number(text, '--json', '--indicator', 'binh-dinh/tuoi-tho-trung-binh');
    expect(code).toBe(0);
    const { findings } = JSON.parse(out) as { findings: { code: string; suggestion?: string }[] };
    expect(findings).toContainEqual(expect.objectContaining({ code: 'resultImplausible' }));
    expect(findings.find((finding) => finding.code === 'resultImplausible')?.suggestion).toBe(suggestion);
  });

  test('a believable one brings no finding, and a range settles two readings', async () => {
    const { out } = await number('75,5', '--json', '--indicator', 'binh-dinh/tuoi-tho-trung-binh');
    expect(JSON.parse(out)).toMatchObject({ value: '75.5', findings: [] });
    const asked = await json('75.500');
    const { out: known } = await number('75.500', '--json', '--indicator', 'binh-dinh/tuoi-tho-trung-binh');
    expect(asked).toMatchObject({ value: '75500' });
    expect(JSON.parse(known)).toMatchObject({ state: 'reported', value: '75.5' });
  });

  test.each([
    ['that-nghiep-chung', /^"that-nghiep-chung" chưa rõ là chỉ tiêu nào/],
    ['binh-dinh/that-nghiep', /Có phải: that-nghiep-chung/],
    ['nowhere/x', /^Không có kế hoạch "nowhere"/],
  ])('--indicator %s cannot be answered', async (typed, message) => {
    const { code, out, err } = await number('5', '--indicator', typed);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });
});
