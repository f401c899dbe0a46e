import * as shared from './shared';

const plan = shared.shipped('minh-long');

const LABOUR = 'phong-lao-dong-thuong-binh-va-xa-hoi';
const FARMING = 'phong-nong-nghiep-va-phat-trien-nong-thon';
const CULTURE = 'phong-van-hoa-va-thong-tin';
const ONGOING = 'Thường xuyên';
const FROM_2024 = 'Năm 2024 và các năm tiếp theo';

/** Read from section III by hand: code, "cơ quan chủ trì" as written there, the units they are, timing. */
const LEADS: [string, string[], string[], string][] = [
  ['III.1.1', ['Phòng Văn hóa và Thông tin huyện'], [CULTURE], ONGOING],
  ['III.1.2', ['Phòng Nội vụ'], ['phong-noi-vu'], ONGOING],
  ['III.2.1', ['Phòng Lao động- Thương binh và Xã hội', 'Phòng Nội vụ'], [LABOUR, 'phong-noi-vu'], FROM_2024],
  [
    'III.2.2',
    ['Phòng Văn hóa và Thông tin', 'Phòng Lao động- Thương binh và Xã hội'],
    [CULTURE, LABOUR],
    FROM_2024,
  ],
  ['III.2.3', ['Phòng Tài chính - Kế hoạch'], ['phong-tai-chinh-ke-hoach'], FROM_2024],
  ['III.3.1', ['Phòng Lao động- Thương binh và Xã hội'], [LABOUR], FROM_2024], // from III.3.2
  ['III.3.2', ['Phòng Lao động- Thương binh và Xã hội'], [LABOUR], FROM_2024],
  ['III.4.1', ['Phòng Y tế'], ['phong-y-te'], FROM_2024],
  ['III.4.2', ['Phòng Lao động - Thương binh và Xã hội'], [LABOUR], FROM_2024], // from III.4.4
  ['III.4.3', ['Phòng Lao động - Thương binh và Xã hội'], [LABOUR], FROM_2024], // from III.4.4
  ['III.4.4', ['Phòng Lao động - Thương binh và Xã hội'], [LABOUR], FROM_2024],
  ['III.5 (1)', ['Bảo hiểm xã hội huyện'], ['bao-hiem-xa-hoi-huyen'], FROM_2024],
  [
    'III.5 (2)', // from III.5 (3)
    ['Phòng Lao động- Thương binh và Xã hội', 'Phòng Nông nghiệp và PTNT', 'Phòng Dân tộc huyện'],
    [LABOUR, FARMING, 'phong-dan-toc'],
    FROM_2024,
  ],
  [
    'III.5 (3)',
    ['Phòng Lao động- Thương binh và Xã hội', 'Phòng Nông nghiệp và PTNT', 'Phòng Dân tộc huyện'],
    [LABOUR, FARMING, 'phong-dan-toc'],
    FROM_2024,
  ],
  ['III.6.1', ['Phòng Giáo dục và Đào tạo'], ['phong-giao-duc-va-dao-tao'], FROM_2024],
  ['III.6.2', ['Phòng Y tế'], ['phong-y-te'], FROM_2024],
  ['III.6.3', ['Phòng Văn hoá - Thông tin'], [CULTURE], FROM_2024],
  [
    'III.6.4',
    ['Phòng Văn hoá - Thông tin', 'Trung tâm Truyền Thông - VHTT huyện'],
    [CULTURE, 'trung-tam-truyen-thong-vhtt-huyen'],
    FROM_2024,
  ],
  ['III.6.5', ['Phòng Kinh tế và Hạ tầng'], ['phong-kinh-te-va-ha-tang'], FROM_2024],
  [
    'III.6.6',
    ['Phòng Nông nghiệp và Phát triển nông thôn', 'Phòng Tài nguyên và Môi trường'],
    [FARMING, 'phong-tai-nguyen-va-moi-truong'],
    FROM_2024,
  ],
  ['III.7', ['Phòng Lao động- Thương binh và Xã hội'], [LABOUR], FROM_2024],
  ['III.8.a', ['Phòng Lao động- Thương binh và Xã hội'], [LABOUR], FROM_2024],
  ['III.8.b', ['Phòng Kinh tế - Hạ tầng'], ['phong-kinh-te-va-ha-tang'], FROM_2024],
];

describe('the plan of Minh Long: tasks against section III', () => {
  const text = shared.passage('minh-long-III.txt');

  shared.holdTasks(plan, text, [
    /III\. NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU/,
    // A lead line ends where the next begins, and the last of the three at its full stop.
    /- Cơ quan chủ trì tham mưu: [^.]*\. - Cơ quan phối hợp thực hiện: [^.]*\. - Thời gian thực hiện: [^.]*\./g,
    ...[...new Set(plan.tasks.map(({ section }) => section))].map(
      (heading) => new RegExp(`\\d\\. ${heading}`),
    ),
    /\d\.\d\.|[ab]\)/g,
  ]);

  test('each task has the leads and the timing that stand at its item or after it', () => {
    expect(
      plan.tasks.map(({ code, leadAgencies, leads, timing }) => [code, leadAgencies, leads, timing]),
    ).toEqual(LEADS);
  });

  test('everybody else helps with every task', () => {
    const partners = plan.tasks.map(({ coordinatingAgencies }) => coordinatingAgencies);
    expect(partners).toEqual(LEADS.map(() => ['Các cơ quan, ban ngành huyện', 'UBND các xã']));
  });

  test('section headings are the eight of the plan', () => {
    expect(new Set(plan.tasks.map(({ section }) => section)).size).toBe(8);
  });

  test('the plan has no section on funding', () => {
    expect(plan.funding).toEqual([]);
  });
});
