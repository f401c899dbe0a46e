import { planSchema, type Indicator } from '../../src/core/plan/schema';
import minhLong from '../../src/plans/minh-long.json';
import * as shared from './shared';

const plan = shared.shipped('minh-long');
const LABOUR = 'phong-lao-dong-thuong-binh-va-xa-hoi';

/** Ids of the indicators that match, in the plan's order. */
function idsWhere(matches: (indicator: Indicator) => boolean): string[] {
  return plan.indicators.filter(matches).map(({ id }) => id);
}

describe('the plan of Minh Long: document, units and calendar', () => {
  test('ships as it is written, nothing added or dropped by the schema', () => {
    expect(planSchema.parse(minhLong)).toEqual(minhLong);
  });

  test('number, day and issuer are those of the document', () => {
    expect([plan.number, plan.date]).toEqual(['81/KH-UBND', '2024-04-23']);
    expect(plan.citation).toBe(
      'Kế hoạch số 81/KH-UBND ngày 23 tháng 4 năm 2024 của Ủy ban nhân dân huyện Minh Long',
    );
    expect(plan.title).toMatch(/^Về việc triển khai .* số 35-CTr\/HU .* Nghị quyết số 42-NQ\/TW .* mới$/);
  });

  test('units report once a year, before 30 October, through the labour office', () => {
    expect(plan.reporting).toEqual([
      {
        id: 'don-vi-bao-cao-ubnd-huyen',
        from: 'Các cơ quan, ban ngành; UBND các xã',
        to: 'UBND huyện',
        via: LABOUR,
        fromKinds: ['department', 'organisation', 'commune'],
        due: '10-30',
        inclusive: false,
        recurrence: 'yearly',
        year: 2024,
        quote: expect.stringContaining('định kỳ hàng năm (trước ngày 30/10) gửi báo cáo') as string,
      },
    ]);
    const [line] = plan.reporting;
    expect(shared.place(shared.passage('minh-long-IV.3.txt'), line!.quote)).toBeGreaterThan(0);
  });

  test('units are those the plan names, its five communes, and what followed them', () => {
    const names = (matches: (unit: (typeof plan.units)[number]) => boolean) =>
      plan.units.filter(matches).map(({ name }) => name);
    expect(names(({ kind, from }) => kind === 'department' && from === undefined)).toHaveLength(10);
    expect(names(({ kind }) => kind === 'organisation')).toEqual([
      'Bảo hiểm xã hội huyện',
      'Trung tâm Truyền thông - VHTT huyện',
    ]);
    expect(names(({ kind, until }) => kind === 'commune' && until === '2025-06-30')).toEqual([
      'UBND xã Long Hiệp',
      'UBND xã Long Mai',
      'UBND xã Long Môn',
      'UBND xã Long Sơn',
      'UBND xã Thanh An',
    ]);
    expect(names(({ from }) => from !== undefined)).toEqual([
      'Phòng Nông nghiệp và Môi trường',
      'UBND xã Minh Long',
      'UBND xã Sơn Mai',
    ]);
    // Merged or dissolved in March 2025; what has no end is no office of the district.
    expect(names(({ until }) => until === '2025-02-28')).toEqual([
      'Phòng Lao động - Thương binh và Xã hội',
      'Phòng Nông nghiệp và Phát triển nông thôn',
      'Phòng Tài nguyên và Môi trường',
    ]);
    expect(names(({ until }) => until === undefined)).toEqual([
      'Bảo hiểm xã hội huyện',
      'UBND xã Minh Long',
      'UBND xã Sơn Mai',
    ]);
    for (const unit of plan.units) {
      expect(unit.id).toBe(shared.slug(unit.name));
      if (unit.kind === 'commune') expect(unit.source).toBeDefined();
    }
    expect([plan.coordinator, plan.territory]).toEqual([LABOUR, 'ubnd-huyen-minh-long']);
  });

  test('every task is led by units of the plan', () => {
    const led = new Set(plan.tasks.flatMap(({ leads = [] }) => leads));
    const named = plan.units.filter(({ kind, from }) => kind !== 'commune' && kind !== 'district' && !from);
    expect(named.map(({ id }) => id).filter((id) => !led.has(id))).toEqual([]);
  });
});

describe('the plan of Minh Long: who reports what, then and now', () => {
  shared.holdAssignments(plan, { kind: 'commune', basis: 'IV.3' }, { 'IV.2': [LABOUR] });
  // The plan names no successor of the centre, and none is known.
  shared.holdCrosswalk(plan, ['trung-tam-truyen-thong-vhtt-huyen']);

  test('every row is somebody’s to report', () => {
    const owned = new Set(plan.assignments.filter(({ units }) => units).map(({ indicator }) => indicator));
    expect(idsWhere(({ id }) => !owned.has(id))).toEqual([]);
  });

  test('the five communes became Minh Long and Sơn Mai', () => {
    // Resolution 1677/NQ-UBTVQH15 of 16 June 2025.
    const communes = plan.crosswalk.filter(({ from }) => from.startsWith('ubnd-xa-'));
    expect(communes.map(({ from, to, date, source }) => `${from} ${to} ${date} ${source}`)).toEqual([
      'ubnd-xa-long-hiep ubnd-xa-minh-long 2025-07-01 official',
      'ubnd-xa-long-mon ubnd-xa-minh-long 2025-07-01 official',
      'ubnd-xa-thanh-an ubnd-xa-minh-long 2025-07-01 official',
      'ubnd-xa-long-mai ubnd-xa-son-mai 2025-07-01 official',
      'ubnd-xa-long-son ubnd-xa-son-mai 2025-07-01 official',
    ]);
  });

  test('the district’s territory and the work of its offices went to the two communes, as a suggestion', () => {
    const ended = plan.units.filter(({ kind, until }) => kind !== 'commune' && until === '2025-06-30');
    for (const { id } of ended.filter(({ id }) => id !== 'trung-tam-truyen-thong-vhtt-huyen')) {
      const lines = plan.crosswalk.filter(({ from }) => from === id);
      expect(lines.map(({ to, source }) => `${to} ${source}`)).toEqual([
        'ubnd-xa-minh-long suggested',
        'ubnd-xa-son-mai suggested',
      ]);
    }
  });

  test('to the communes goes what their own results make up; survey figures have no successor yet', () => {
    const to = (commune: string) =>
      plan.crosswalk
        .filter((line) => line.to === commune && line.from.startsWith('phong-'))
        .map(({ from, indicators, tasks }) => ({ from, indicators, tasks }));
    const lines = to('ubnd-xa-minh-long');
    expect(to('ubnd-xa-son-mai')).toEqual(lines);
    const madeUp = idsWhere(({ aggregation }) => ['ratio', 'sum', 'allUnits'].includes(aggregation.kind));
    // Social insurance was never an office of the district: what it leads stays with it.
    expect(new Set(lines.flatMap((line) => line.indicators ?? []))).toEqual(
      new Set(madeUp.filter((id) => id !== 'bao-hiem-y-te')),
    );
    const tasks = plan.tasks.map(({ id }) => id).filter((id) => id !== 'iii-5-1');
    expect([...new Set(lines.flatMap((line) => line.tasks ?? []))].sort()).toEqual(tasks.sort());
  });

  test('every task the labour office led goes over when it is dissolved', () => {
    const lines = plan.crosswalk.filter(({ from }) => from === LABOUR);
    const handed = new Set(lines.flatMap(({ tasks = [] }) => tasks));
    const led = plan.tasks.filter(({ leads = [] }) => leads.includes(LABOUR)).map(({ id }) => id);
    expect([...handed].sort()).toEqual([...led].sort());
    expect(lines.filter(({ coordinates }) => coordinates).map(({ to }) => to)).toEqual(['phong-noi-vu']);
  });
});
