import { planSchema } from '../../src/core/plan/schema';
import type { Plan, ReportingUnit } from '../../src/core/plan/schema';
import { BARE, indicator } from './plan';

/** A task of the given id; everything else is ordinary. */
export const task = (id: string, rest: object = {}) => ({
  id,
  code: `III.${id}`,
  section: 'Nhiệm vụ',
  title: `Nhiệm vụ ${id}`,
  text: `Nội dung nhiệm vụ ${id}`,
  leadAgencies: ['Sở Lao động'],
  coordinatingAgencies: [],
  timing: null,
  ...rest,
});

/** An entry of a reporting calendar; due before 30 November every year unless something else is given. */
export const reporting = (id: string, rest: object = {}) => ({
  id,
  from: 'Các sở, huyện',
  to: 'UBND tỉnh',
  fromKinds: ['department', 'district'],
  due: '11-30',
  inclusive: false,
  recurrence: 'yearly',
  quote: 'trước ngày 30/11 hằng năm',
  ...rest,
});

/** A line of a crosswalk, official and from 1 March 2025 on unless something else is given. */
export const line = (from: string, to: string, rest: object = {}) => ({
  from,
  to,
  date: '2025-03-01',
  source: 'official',
  basis: 'Quyết định',
  ...rest,
});

const indicators = ['nguoi-co-cong', 'ho-ngheo', 'dao-tao-nghe', 'bao-hiem', 'nha-o'];

/**
 * A province whose labour department was split among others in March 2025, whose districts became communes in July,
 * and which was itself merged into another one.
 */
export const definition = {
  id: 'tinh-cu',
  version: '1',
  number: null,
  date: '2024-09-12',
  issuer: 'Ủy ban nhân dân tỉnh Cũ',
  title: 'Kế hoạch',
  citation: 'Kế hoạch số ……/KH-UBND của Ủy ban nhân dân tỉnh Cũ',
  targetYear: 2030,
  coordinator: 'so-lao-dong',
  territory: 'tinh-cu',
  units: [
    { id: 'so-lao-dong', name: 'Sở Lao động', kind: 'department', until: '2025-02-28' },
    { id: 'so-y-te', name: 'Sở Y tế', kind: 'department' },
    { id: 'so-noi-vu', name: 'Sở Nội vụ', kind: 'department', from: '2025-03-01' },
    { id: 'bao-hiem', name: 'Bảo hiểm xã hội', kind: 'organisation' },
    { id: 'huyen-a', name: 'UBND huyện A', kind: 'district', until: '2025-06-30' },
    { id: 'huyen-b', name: 'UBND huyện B', kind: 'district', until: '2025-06-30' },
    { id: 'xa-mot', name: 'UBND xã Một', kind: 'commune', from: '2025-07-01' },
    { id: 'xa-hai', name: 'UBND xã Hai', kind: 'commune', from: '2025-07-01' },
    { id: 'tinh-cu', name: 'UBND tỉnh Cũ', kind: 'province', until: '2025-06-30' },
    { id: 'tinh-moi', name: 'UBND tỉnh Mới', kind: 'province', from: '2025-07-01' },
  ],
  assignments: [
    { indicator: 'nguoi-co-cong', units: ['so-lao-dong'], source: 'official' },
    { indicator: 'ho-ngheo', units: ['so-lao-dong'], source: 'official' },
    { indicator: 'ho-ngheo', unitKinds: ['district'], source: 'official' },
    { indicator: 'dao-tao-nghe', units: ['so-lao-dong'], source: 'official' },
    { indicator: 'bao-hiem', units: ['bao-hiem'], source: 'official' },
  ],
  indicators: indicators.map((id, at) => indicator({}, { id, code: String(at + 1), label: `Tỷ lệ ${id}` })),
  ...BARE,
  tasks: [
    task('mot', { leads: ['so-lao-dong'] }),
    task('hai', { leads: ['so-lao-dong'] }),
    task('ba', { leadKinds: ['district'] }),
  ],
  reporting: [
    reporting('don-vi', { via: 'so-lao-dong' }),
    reporting('len-tinh', {
      from: 'Sở Lao động',
      fromKinds: undefined,
      fromUnits: ['so-lao-dong'],
      due: '12-15',
    }),
  ],
  crosswalk: [
    line('so-lao-dong', 'so-noi-vu', { coordinates: true }),
    line('so-lao-dong', 'so-y-te', { indicators: ['ho-ngheo'], tasks: ['hai'], source: 'suggested' }),
    line('huyen-a', 'xa-mot', { date: '2025-07-01' }),
    line('huyen-a', 'xa-hai', { date: '2025-07-01' }),
    line('huyen-b', 'xa-hai', { date: '2025-07-01' }),
    line('tinh-cu', 'tinh-moi', { date: '2025-07-01' }),
  ],
};

/** The plan above, with some of its parts replaced. */
export const planWith = (change: object = {}): Plan => planSchema.parse({ ...definition, ...change });

/** A unit of a plan, which must be there. */
export function unitIn(plan: Plan, id: string): ReportingUnit {
  const unit = plan.units.find((each) => each.id === id);
  if (!unit) throw new Error(`no unit ${id}`);
  return unit;
}
