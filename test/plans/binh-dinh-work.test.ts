import { binhDinh } from '../support/appendix';
import { holdVision, passage, place, without } from './shared';

/** The plan of Bình Định province from the vision to 2045 (II.3) to its last section (V), on one line. */
const text = passage('binh-dinh-II.3-V.txt');
const { tasks, vision, funding, reporting } = binhDinh;

const LABOUR = 'so-lao-dong-thuong-binh-va-xa-hoi';
const DISTRICTS = 'Ủy ban nhân dân các huyện, thị xã, thành phố';
const WITH_COMMAS = ['các sở, ban, ngành có liên quan', DISTRICTS];
const WITHOUT_COMMA = ['các sở, ban ngành có liên quan', DISTRICTS];
const NO_BOARDS = ['các sở, ngành có liên quan', DISTRICTS];
const EVERYBODY = ['department', 'organisation', 'district'];

/** Read off the plan: item, the units that lead it or the kinds of units, those that work along, first and last words. */
const TASKS: [code: string, leads: string[], along: string[], first: string, last: string][] = [
  ['III.1', EVERYBODY, [], 'Các sở, ban, ngành, UBND', 'công tác chính sách xã hội.'],
  ['III.2.a', EVERYBODY, [], '- Tăng cường công tác quản lý', 'thông tin trên nền tảng số.'],
  [
    'III.2.b',
    ['so-ke-hoach-va-dau-tu'],
    WITHOUT_COMMA,
    'Lồng ghép một số chỉ tiêu',
    'trung hạn và hàng năm.',
  ],
  ['III.3', [LABOUR], WITHOUT_COMMA, '- Triển khai thực hiện chính sách', '"Đền ơn đáp nghĩa".'],
  [
    'III.4.a',
    [LABOUR, 'so-giao-duc-va-dao-tao'],
    WITH_COMMAS,
    'Phát triển và nâng cao chất lượng',
    'cho người lao động thất nghiệp.',
  ],
  [
    'III.4.b',
    ['ngan-hang-chinh-sach-xa-hoi-tinh'],
    WITHOUT_COMMA,
    'Đẩy mạnh công tác thông tin',
    'có hoàn cảnh khó khăn khác.',
  ],
  [
    'III.5.a',
    ['bao-hiem-xa-hoi-tinh'],
    WITHOUT_COMMA,
    'Chú trọng phát triển',
    'hài lòng của người tham gia.',
  ],
  ['III.5.b', [LABOUR], WITHOUT_COMMA, 'Tham mưu hoàn thiện', 'chương trình mục tiêu quốc gia.'],
  ['III.6.a', ['so-giao-duc-va-dao-tao'], WITHOUT_COMMA, 'Hoàn thiện hệ thống', 'hoạt động của giáo viên.'],
  ['III.6.b', ['so-y-te'], WITH_COMMAS, 'Hoàn thiện hệ thống tổ chức', 'và đa dạng của Nhân dân.'],
  ['III.6.c', ['so-van-hoa-va-the-thao'], WITHOUT_COMMA, 'Xây dựng môi trường', 'chính sách và yếu thế.'],
  [
    'III.6.d',
    ['so-thong-tin-va-truyen-thong'],
    WITHOUT_COMMA,
    'Thực hiện chính sách',
    'thông tin ngoài luồng.',
  ],
  ['III.6.đ', ['so-xay-dung'], NO_BOARDS, 'Triển khai đồng bộ', 'được chăm lo tốt về nhà ở.'],
  [
    'III.6.e',
    ['so-nong-nghiep-va-phat-trien-nong-thon'],
    NO_BOARDS,
    'Tăng cường công tác truyền thông',
    'theo quy định của pháp luật.',
  ],
  ['III.6.g', ['so-tai-nguyen-va-moi-truong'], NO_BOARDS, 'Thực hiện nghiêm', 'đô thị, khu vực nông thôn.'],
  ['III.7', [LABOUR], NO_BOARDS, 'Phát triển hệ thống dịch vụ', 'cung ứng dịch vụ xã hội.'],
  ['III.8', [], [], 'Tăng cường hợp tác, hội nhập', 'bảo vệ môi trường.'],
];

/** What section III says besides its tasks: its headings, and the lines that say who leads. */
const LEAD =
  / chủ trì, phối hợp với các sở,( ban,?)? ngành có liên quan, Ủy ban nhân dân các huyện, thị xã, thành phố:?/g;

/** The text between two headings, the first included. */
function between(start: string, end: string): string {
  return text.slice(place(text, start), place(text, end));
}

describe('the plan of Bình Định: tasks against section III', () => {
  const section = between('III. NHIỆM VỤ', 'IV. KINH PHÍ');

  test('has every item without items below it, in order', () => {
    expect(tasks.map(({ code }) => code)).toEqual(TASKS.map(([code]) => code));
    expect(tasks).toHaveLength(17);
  });

  test.each(TASKS)(
    '%s: leads, agencies that work along, and the whole body',
    (code, leads, along, first, last) => {
      const task = tasks.find((each) => each.code === code)!;
      expect([...(task.leadKinds ?? []), ...(task.leads ?? [])]).toEqual(leads);
      expect(task.coordinatingAgencies).toEqual(along);
      expect(task.timing).toBeNull();
      expect(section).toContain(` ${task.text} `);
      expect(task.text.startsWith(first)).toBe(true);
      expect(task.text.endsWith(last)).toBe(true);
    },
  );

  test('agencies are named as the plan names them, and are the units that lead', () => {
    for (const { leads, leadKinds, leadAgencies } of tasks) {
      const names = (leads ?? []).map((id) => binhDinh.units.find((unit) => unit.id === id)?.name);
      const all = ['Các sở, ban, ngành', 'UBND các huyện, thị xã, thành phố'];
      expect(leadAgencies).toEqual(leadKinds ? all : names);
      expect(section).toContain(leadAgencies.join(', '));
    }
  });

  test('titles are words of the item or of its heading; headings are those of the numbered items', () => {
    for (const { title, text: body, section: heading, code } of tasks) {
      expect(`${body} ${heading}`.toLowerCase()).toContain(title.toLowerCase());
      expect(title).toMatch(/^\p{Lu}.*[^.;,:]$/u);
      expect(title.length).toBeLessThan(160);
      expect(section).toContain(` ${code.split('.')[1]}. ${heading} `);
    }
    expect(new Set(tasks.map(({ section: heading }) => heading)).size).toBe(8);
  });

  test('the tasks leave nothing of the section but headings, letters and the lines that say who leads', () => {
    const headings = [...new Set(tasks.map(({ section: heading }) => heading))];
    const bodies = without(
      section,
      tasks.map(({ text: body }) => body),
    );
    const rest = headings.reduce((left, heading) => left.replace(heading, ''), bodies);
    const lines = rest.replace('III. NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU', '').replace(LEAD, '').split(/\|+/);
    expect(lines.map((line) => line.replace(/^[\s\d.]+/, '').trim())).toEqual([
      '',
      'a) Các sở, ban, ngành, UBND các huyện, thị xã, thành phố:',
      'b) Sở Kế hoạch và Đầu tư',
      'Sở Lao động - Thương binh và Xã hội',
      'a) Sở Lao động - Thương binh và Xã hội, Sở Giáo dục và Đào tạo',
      'b) Ngân hàng chính sách xã hội tỉnh',
      'a) Bảo hiểm xã hội tỉnh',
      'b) Sở Lao động - Thương binh và Xã hội',
      'a) Sở Giáo dục và Đào tạo',
      'b) Sở Y tế',
      'c) Sở Văn hóa và Thể thao',
      'd) Sở Thông tin và Truyền thông',
      'đ) Sở Xây dựng',
      'e) Sở Nông nghiệp và Phát triển nông thôn',
      'g) Sở Tài nguyên và Môi trường',
      'Sở Lao động - Thương binh và Xã hội',
      '',
      '',
    ]);
  });
});

describe('the plan of Bình Định: vision, money, calendar', () => {
  holdVision(binhDinh, between('3. Tầm nhìn', 'III. NHIỆM VỤ'), 2045, ['3. Tầm nhìn đến năm 2045']);

  test('the vision is the overall goal and the HDI', () => {
    expect(vision.map(({ label }) => label)).toEqual([
      expect.stringMatching(/^Thực hiện chính sách xã hội toàn diện, .* phát triển con người toàn diện$/),
      'Chỉ số phát triển con người (HDI) của tỉnh nằm trong nhóm cao trong toàn quốc',
    ]);
  });

  test('the sources of money are the items of section IV', () => {
    expect(between('IV. KINH PHÍ', 'V. TỔ CHỨC').trim()).toBe(
      `IV. KINH PHÍ THỰC HIỆN - ${funding.map((source) => source.text).join(' - ')}`,
    );
    expect(funding).toHaveLength(2);
  });

  test('units report before 30 November, the department before 15 December, every year', () => {
    const any = { id: expect.any(String) as string, quote: expect.any(String) as string };
    expect(reporting).toEqual([
      {
        ...any,
        from: 'Các sở, ban, ngành, cơ quan, đơn vị liên quan; UBND các huyện, thị xã, thành phố',
        to: 'UBND tỉnh',
        via: LABOUR,
        fromKinds: EVERYBODY,
        due: '11-30',
        inclusive: false,
        recurrence: 'yearly',
        year: 2024,
      },
      {
        ...any,
        from: 'Sở Lao động - Thương binh và Xã hội',
        to: 'Ban Thường vụ Tỉnh ủy',
        fromUnits: [LABOUR],
        due: '12-15',
        inclusive: false,
        recurrence: 'yearly',
        year: 2024,
      },
    ]);
    const section = between('V. TỔ CHỨC', '3. Đề nghị UBMTTQ');
    for (const { from, to, quote } of reporting) {
      expect(section).toContain(from);
      expect(quote).toContain(to);
      expect(quote).toMatch(/ trước ngày .* hằng năm$/);
      expect(section).toContain(` ${quote}. `);
    }
  });
});
