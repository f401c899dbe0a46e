import type { CrosswalkEntry } from '../../src/core/plan/schema';
import { binhDinh } from '../support/appendix';
import { holdCrosswalk, slug } from './shared';

/** What became of each district on 1 July 2025: resolution 1664/NQ-UBTVQH15 of 16 June 2025. */
const COMMUNES: Record<string, { wards?: string; communes?: string }> = {
  'UBND thành phố Quy Nhơn': {
    wards: 'Quy Nhơn, Quy Nhơn Đông, Quy Nhơn Tây, Quy Nhơn Nam, Quy Nhơn Bắc',
    communes: 'Nhơn Châu',
  },
  'UBND thị xã An Nhơn': {
    wards: 'Bình Định, An Nhơn, An Nhơn Đông, An Nhơn Nam, An Nhơn Bắc',
    communes: 'An Nhơn Tây',
  },
  'UBND thị xã Hoài Nhơn': {
    wards: 'Bồng Sơn, Hoài Nhơn, Tam Quan, Hoài Nhơn Đông, Hoài Nhơn Tây, Hoài Nhơn Nam, Hoài Nhơn Bắc',
  },
  'UBND huyện An Lão': { communes: 'An Lão, An Hòa, An Vinh, An Toàn' },
  'UBND huyện Hoài Ân': { communes: 'Hoài Ân, Ân Tường, Kim Sơn, Vạn Đức, Ân Hảo' },
  'UBND huyện Phù Cát': { communes: 'Phù Cát, Xuân An, Ngô Mây, Cát Tiến, Đề Gi, Hòa Hội, Hội Sơn' },
  'UBND huyện Phù Mỹ': {
    communes: 'Phù Mỹ, An Lương, Bình Dương, Phù Mỹ Đông, Phù Mỹ Tây, Phù Mỹ Nam, Phù Mỹ Bắc',
  },
  'UBND huyện Tây Sơn': { communes: 'Tây Sơn, Bình Khê, Bình Phú, Bình Hiệp, Bình An' },
  'UBND huyện Tuy Phước': { communes: 'Tuy Phước, Tuy Phước Đông, Tuy Phước Tây, Tuy Phước Bắc' },
  'UBND huyện Vân Canh': { communes: 'Vân Canh, Canh Vinh, Canh Liên' },
  'UBND huyện Vĩnh Thạnh': { communes: 'Vĩnh Thạnh, Vĩnh Thịnh, Vĩnh Quang, Vĩnh Sơn' },
};

/** What became of each department that ended: to whom, with which indicators and tasks (those it led). */
const DEPARTMENTS: [from: string, to: string, indicators: string[], tasks: string[]][] = [
  [
    'Sở Lao động - Thương binh và Xã hội',
    'Sở Nội vụ',
    ['nguoi-co-cong', 'that-nghiep-chung', 'that-nghiep-thanh-thi'],
    ['III.3', 'III.4.a', 'III.7'],
  ],
  [
    'Sở Lao động - Thương binh và Xã hội',
    'Sở Y tế',
    ['ho-gia-dinh-huong-tro-cap-xa-hoi', 'muc-song-toi-thieu', 'tro-cap-ho-ngheo'],
    ['III.5.b', 'III.7'],
  ],
  ['Sở Lao động - Thương binh và Xã hội', 'Sở Nông nghiệp và Môi trường', ['tro-cap-ho-ngheo'], ['III.5.b']],
  ['Sở Lao động - Thương binh và Xã hội', 'Sở Giáo dục và Đào tạo', ['lao-dong-qua-dao-tao'], ['III.4.a']],
  ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính', [], ['III.2.b']],
  [
    'Sở Thông tin và Truyền thông',
    'Sở Khoa học và Công nghệ',
    ['van-hoa-vung-sau-vung-xa', 'van-hoa-xa-dan-toc-thieu-so'],
    ['III.6.d'],
  ],
  [
    'Sở Thông tin và Truyền thông',
    'Sở Văn hóa, Thể thao và Du lịch',
    ['van-hoa-vung-sau-vung-xa', 'van-hoa-xa-dan-toc-thieu-so'],
    ['III.6.d'],
  ],
  [
    'Sở Nông nghiệp và Phát triển nông thôn',
    'Sở Nông nghiệp và Môi trường',
    ['nuoc-sach-nong-thon', 'cong-trinh-phu-ho-gia-dinh'],
    ['III.6.e'],
  ],
  [
    'Sở Tài nguyên và Môi trường',
    'Sở Nông nghiệp và Môi trường',
    ['thu-gom-nuoc-thai', 'xu-ly-nuoc-thai'],
    ['III.6.g'],
  ],
  [
    'Sở Văn hóa và Thể thao',
    'Sở Văn hóa, Thể thao và Du lịch',
    ['van-hoa-vung-sau-vung-xa', 'van-hoa-xa-dan-toc-thieu-so'],
    ['III.6.c'],
  ],
];

const { units, crosswalk } = binhDinh;
const unit = (id: string) => units.find((each) => each.id === id)!;
const namesOf = (kind: string) => units.filter((each) => each.kind === kind).map(({ name }) => name);
const linesFrom = (id: string) => crosswalk.filter(({ from }) => from === id);

function listed(names: string | undefined, prefix: string): string[] {
  return (names?.split(', ') ?? []).map((name) => `UBND ${prefix} ${name}`);
}

/** What one line of the crosswalk hands over, of all its old unit has: what it names, or what no other line names. */
function handedOver(
  line: CrosswalkEntry,
  all: readonly string[],
  named: (each: CrosswalkEntry) => readonly string[] | undefined,
): string[] {
  const others = new Set(linesFrom(line.from).flatMap((each) => named(each) ?? []));
  const own = named(line);
  return all.filter((id) => (own ? own.includes(id) : !others.has(id)));
}

/** The indicators the plan's assignments give a unit, by its name or by its kind. */
function indicatorsOf(id: string): string[] {
  const { kind } = unit(id);
  const entries = binhDinh.assignments.filter(
    (entry) => entry.units?.includes(id) === true || entry.unitKinds?.includes(kind) === true,
  );
  return [...new Set(entries.map(({ indicator }) => indicator))];
}

function tasksLedBy(id: string): string[] {
  return binhDinh.tasks.filter(({ leads }) => leads?.includes(id) === true).map((task) => task.id);
}

const codeOf = (id: string) => binhDinh.tasks.find((task) => task.id === id)!.code;

describe('the plan of Bình Định: units', () => {
  test('are those the plan names, and what became of them', () => {
    expect(namesOf('department')).toHaveLength(9 + 5);
    expect(namesOf('organisation')).toEqual(['Ngân hàng chính sách xã hội tỉnh', 'Bảo hiểm xã hội tỉnh']);
    expect(namesOf('district')).toEqual(Object.keys(COMMUNES));
    expect(namesOf('province')).toEqual(['UBND tỉnh Bình Định', 'UBND tỉnh Gia Lai']);
    expect(namesOf('commune')).toHaveLength(58);
    for (const { id, name } of units) expect(id).toBe(slug(name));
  });

  test('say where they are known from, unless the plan names them', () => {
    const named = units.filter(({ source }) => source === undefined);
    expect(named.map(({ kind }) => kind)).toEqual(expect.not.arrayContaining(['district', 'commune']));
    expect(named).toHaveLength(9 + 2 + 1);
    for (const { kind, source } of units) {
      if (kind === 'commune') expect(source).toContain('Nghị quyết số 1664/NQ-UBTVQH15 ngày 16/6/2025');
    }
  });

  test('17 wards and 41 communes stand on the former territory', () => {
    const communes = namesOf('commune');
    expect(communes).toEqual(
      Object.values(COMMUNES).flatMap((parts) => [
        ...listed(parts.wards, 'phường'),
        ...listed(parts.communes, 'xã'),
      ]),
    );
    expect(communes.filter((name) => name.startsWith('UBND phường '))).toHaveLength(17);
    expect(communes.filter((name) => name.startsWith('UBND xã '))).toHaveLength(41);
  });

  test('exist from and until the days of the reorganisation', () => {
    const ended = new Set(DEPARTMENTS.map(([from]) => from));
    for (const { id, name, kind, from, until } of units) {
      const old = kind === 'district' || id === 'ubnd-tinh-binh-dinh';
      const begins = kind === 'commune' || id === 'ubnd-tinh-gia-lai' ? '2025-07-01' : undefined;
      expect([name, until]).toEqual([name, old ? '2025-06-30' : ended.has(name) ? '2025-02-28' : undefined]);
      if (kind === 'department') expect([name, from ?? '2025-03-01']).toEqual([name, '2025-03-01']);
      else expect([name, from]).toEqual([name, begins]);
    }
    expect(units.filter(({ from }) => from === '2025-03-01').map(({ name }) => name)).toEqual([
      'Sở Nội vụ',
      'Sở Tài chính',
      'Sở Khoa học và Công nghệ',
      'Sở Nông nghiệp và Môi trường',
      'Sở Văn hóa, Thể thao và Du lịch',
    ]);
    expect(binhDinh.territory).toBe('ubnd-tinh-binh-dinh');
  });
});

describe('the plan of Bình Định: crosswalk of 2025', () => {
  holdCrosswalk(binhDinh, []);

  test.each(DEPARTMENTS)('%s → %s', (from, to, indicators, tasks) => {
    const lines = linesFrom(slug(from)).filter((line) => line.to === slug(to));
    expect(lines).toHaveLength(1);
    const line = lines[0]!;
    expect(handedOver(line, indicatorsOf(line.from), (each) => each.indicators)).toEqual(indicators);
    expect(handedOver(line, tasksLedBy(line.from), (each) => each.tasks).map(codeOf)).toEqual(tasks);
  });

  test('the departments have no other lines, and the coordinating goes to Sở Nội vụ', () => {
    const lines = crosswalk.filter(({ from }) => unit(from).kind === 'department');
    expect(lines).toHaveLength(DEPARTMENTS.length);
    expect(crosswalk.filter(({ coordinates }) => coordinates).map(({ from, to }) => [from, to])).toEqual([
      [binhDinh.coordinator, 'so-noi-vu'],
    ]);
  });

  test.each(Object.entries(COMMUNES))('%s → its wards and communes', (district, parts) => {
    const lines = linesFrom(slug(district));
    expect(lines.map(({ to }) => unit(to).name)).toEqual([
      ...listed(parts.wards, 'phường'),
      ...listed(parts.communes, 'xã'),
    ]);
    for (const line of lines) {
      const all = indicatorsOf(line.from);
      expect(handedOver(line, all, (each) => each.indicators)).toEqual(all);
    }
  });

  test('the province goes to Gia Lai, and no commune has two districts', () => {
    expect(linesFrom('ubnd-tinh-binh-dinh').map(({ to }) => to)).toEqual(['ubnd-tinh-gia-lai']);
    const communes = crosswalk.map(({ to }) => to).filter((id) => unit(id).kind === 'commune');
    expect(new Set(communes).size).toBe(communes.length);
  });

  test('nothing an old unit has to do is lost', () => {
    for (const { id, until } of units) {
      if (until === undefined) continue;
      const lines = linesFrom(id);
      const indicators = lines.flatMap((line) =>
        handedOver(line, indicatorsOf(id), (each) => each.indicators),
      );
      const tasks = lines.flatMap((line) => handedOver(line, tasksLedBy(id), (each) => each.tasks));
      expect(new Set(indicators)).toEqual(new Set(indicatorsOf(id)));
      expect(new Set(tasks)).toEqual(new Set(tasksLedBy(id)));
    }
  });

  test('every line is a suggestion with the fact it rests on', () => {
    for (const { source, basis } of crosswalk) {
      expect(source).toBe('suggested');
      expect(basis).toMatch(/2025/);
    }
  });
});

test('the plan of Bình Định: what holds between indicators', () => {
  const basis = expect.any(String) as string;
  expect(binhDinh.relations).toEqual([
    { kind: 'atMost', smaller: 'bao-hiem-that-nghiep', larger: 'bao-hiem-xa-hoi', basis },
    { kind: 'atMost', smaller: 'so-nam-song-khoe', larger: 'tuoi-tho-trung-binh', basis },
  ]);
});
