import { answerOf, answersOf, said } from './support';

const judged = (value: unknown, options: Parameters<typeof answerOf>[2] = {}) =>
  said(answerOf('verdict', ['binh-dinh', 'that-nghiep-chung', value], options));
const gap = (value: unknown, indicator = 'that-nghiep-chung') =>
  said(answerOf('gap', ['binh-dinh', indicator, value]));
const read = (text: unknown, unit: unknown = null, options: Parameters<typeof answerOf>[2] = {}) =>
  said(answerOf('read', [text, unit], options));

const ZERO_OR_BLANK = '#VALUE! Không rõ là số 0 hay ô trống';

describe('a zero', () => {
  test.each<[string, Parameters<typeof answerOf>[2], unknown]>([
    ['in a cell of Excel for Windows may be a blank', { areCells: true }, ZERO_OR_BLANK],
    ['in a cell of Excel on the web is a zero', { areCells: true, isOnline: true }, 'Đạt'],
    ['written or worked out in the formula is a zero', { areCells: false }, 'Đạt'],
  ])('%s', (_, situation, answer) => {
    expect(judged(0, situation)).toContain(answer);
    expect(read(0, null, situation)).toEqual(answer === 'Đạt' ? 0 : expect.stringContaining(ZERO_OR_BLANK));
  });

  test('that is a text is a zero anywhere', () => {
    expect(judged('0', { areCells: true })).toBe('Đạt');
    expect(gap('0', 'nha-tam-nha-dot-nat')).toBe(0);
  });

  test('and a blank stay apart: a blank is no zero', () => {
    for (const blank of [null, undefined, '', ' ']) {
      expect([judged(blank), gap(blank), read(blank)]).toEqual(['Chưa có số liệu', '', 'Chưa có số liệu']);
    }
  });
});

describe('a percentage', () => {
  test('whose format Excel does not hand over asks for the unit', () => {
    expect(judged(0.0245)).toBe('Kiểm tra đơn vị');
    expect(gap(0.0245)).toBe(
      '#VALUE! "0,0245": có thể đã nhập phân số của 1 thay cho phần trăm. Nếu là 2,45%, hãy nhập 2,45; nếu là 0,0245%, hãy gõ kèm dấu %: 0,0245%.',
    );
  });

  test.each<[unknown, number]>([
    ['2,45%', 0],
    ['2,45', 0],
    [2.4, -0.05],
    [2.46, 0.01],
    [7.35 / 3, 0],
  ])('%s has its gap as the nearest double', (value, expected) => {
    expect(gap(value)).toBe(expected);
  });
});

describe('what cannot be used is never guessed', () => {
  test.each<[unknown, string]>([
    ['tăng nhiều', '#VALUE! "tăng nhiều" là lời đánh giá, trong khi chỉ tiêu này cần một con số'],
    ['theo quy định', '#VALUE! "theo quy định" không phải là số'],
    [245, '#VALUE! "245" nằm ngoài giới hạn: kết quả phải từ 0 đến 100%'],
    [true, '#VALUE! "TRUE" là giá trị ĐÚNG/SAI'],
    [{ code: '#DIV/0!' }, '#DIV/0! Ô kết quả là lỗi công thức'],
    [{ basicValue: '#REF!' }, '#VALUE! Ô kết quả là lỗi công thức'],
    [{ type: 'Entity', text: 'x' }, '#VALUE! Ô này không phải là số hay chữ'],
    ['2.45 (8 xã)', '#VALUE! "2.45 (8 xã)" được đọc là 2,45'],
  ])('%s', (value, message) => {
    expect(judged(value)).toContain(message);
    expect(gap(value)).toContain(message);
  });

  test('a text whose spelling alone is doubtful is judged once somebody has read it', () => {
    const seen = answerOf('read', ['2.45 %', '%']);
    expect([seen, judged(seen), gap(seen)]).toEqual([2.45, 'Chưa đạt', 0]);
  });

  test.each<[string, string, string]>([
    ['2.45 (8 xã)', '%', 'được đọc là 2,45 (phần chữ đi kèm được bỏ qua)'],
    ['500/12.900', 'căn', 'được đọc là 500 (phần chữ đi kèm được bỏ qua)'],
    ['đạt 103% kế hoạch', '%', 'được đọc là 103 ('],
    ['12.900 hộ', 'căn', 'được đọc là 12.900 (đơn vị ghi trong ô khác'],
    ['18 tháng', 'năm', 'tính bằng tháng, còn chỉ tiêu tính bằng năm'],
    ['18 tháng', 'căn', 'ghi đơn vị không quy đổi được sang đơn vị của chỉ tiêu (căn)'],
  ])('READ asks which number of %j is meant for %s', (text, unit, message) => {
    expect(read(text, unit)).toContain(`#VALUE! "${text}" ${message}`);
  });

  test('READ converts what can be converted', () => {
    expect([read('12.900 kg', 'tấn'), read('5.000 m2', 'ha'), read('mười hai xã')]).toEqual([12.9, 0.5, 12]);
  });

  test('words that multiply are applied', () => {
    expect(gap('13 nghìn căn', 'nha-o-xa-hoi')).toBe(100);
  });

  test('an interval is judged whole and has no single gap', () => {
    expect(judged('dưới 2,45')).toBe('Đạt');
    expect(judged('2,4-2,5%')).toBe('Chưa đánh giá');
    expect(gap('dưới 2,45')).toBe(
      '#N/A "dưới 2,45" là một khoảng nên không có một chênh lệch duy nhất. Nếu có con số cụ thể, hãy ghi số đó.',
    );
  });

  test('a qualitative indicator has verdicts and no gap', () => {
    const ask = (name: 'gap' | 'verdict', value: unknown) =>
      said(answerOf(name, ['binh-dinh', 'muc-song-toi-thieu', value]));
    expect(ask('verdict', 'Đạt')).toBe('Đạt');
    expect(ask('verdict', null)).toBe('Chưa có số liệu');
    expect(ask('verdict', 5)).toContain('#VALUE! "5" không phải lời đánh giá');
    expect(ask('gap', 'Đạt')).toContain('#N/A "');
    expect(ask('gap', 'Đạt')).toContain('đánh giá bằng lời nên không có chênh lệch');
  });
});

describe('reading', () => {
  test.each<[unknown, unknown, string | number]>([
    ['12,9 nghìn căn', null, 12900],
    ['12.900 căn', null, 12900],
    ['2,45%', '%', 2.45],
    ['75,5 tuổi', null, 75.5],
    ['１２，５', null, 12.5],
    [2.45, null, 2.45],
    ['chưa có số liệu', null, 'Chưa có số liệu'],
    ['-', null, 'Không áp dụng'],
    ['trên 97%', null, '#VALUE! "trên 97%" là một khoảng, không phải một con số'],
    ['khoảng 75', null, '#VALUE! "khoảng 75" là một khoảng'],
    ['nhiều', null, '#VALUE! "nhiều"'],
    ['1,234', null, '#VALUE! "1,234" đọc được nhiều cách (1.234 hoặc 1,234)'],
    ['1,234', 'tấn', '#VALUE! "1,234" đọc được nhiều cách (1.234 hoặc 1,234)'],
    ['1,234', '%', 1.234],
    ['1.234', null, 1234],
    ['(12,5)', null, '#VALUE! "(12,5)" đọc được nhiều cách (-12,5 hoặc 12,5)'],
    [{ code: '#N/A' }, null, '#N/A Ô kết quả là lỗi công thức'],
  ])('%s in %s', (text, unit, expected) => {
    const answer = read(text, unit);
    if (typeof expected === 'number') expect(answer).toBe(expected);
    else expect(answer).toContain(expected);
  });
});

describe('ranges', () => {
  const column = (...values: unknown[]) => values.map((value) => [value]);

  test('a column of results spills a column of answers, each with its own error', () => {
    const answers = answersOf('verdict', [
      'binh-dinh',
      'that-nghiep-chung',
      column(2.4, '2,45', 'x', 'nhiều', null, { code: '#DIV/0!' }),
    ]);
    expect(answers.map(([answer]) => said(answer))).toEqual([
      'Đạt',
      'Chưa đạt',
      'Không áp dụng',
      expect.stringContaining('#VALUE!'),
      'Chưa có số liệu',
      expect.stringContaining('#DIV/0!'),
    ]);
  });

  test('a column of codes goes along with a column of results', () => {
    const answers = answersOf('gap', [
      [['binh-dinh']],
      column('that-nghiep-chung', 'bao-hiem-xa-hoi'),
      column(2.5, 40),
    ]);
    expect(answers).toEqual([[0.05], [-1.2]]);
  });

  test('a row against a column gives a table', () => {
    const answers = answersOf('gap', [
      'binh-dinh',
      column('that-nghiep-chung', 'bao-hiem-xa-hoi'),
      [[2.45, 41.2]],
    ]);
    expect(answers).toEqual([
      [0, 38.75],
      [-38.75, 0],
    ]);
  });

  test('beyond the shorter of two columns there is nothing', () => {
    const answers = answersOf('target', ['binh-dinh', column('2.1', '2.2')]);
    expect(answers).toHaveLength(2);
    const uneven = answersOf('gap', ['binh-dinh', column('2.1', '2.2'), column(1.5, 2, 3)]);
    expect(said(uneven[2]?.[0])).toContain('#N/A Các vùng ô trong công thức không cùng cỡ');
  });
});
