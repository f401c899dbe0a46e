import { reportersOf } from '../../calendar/reporters';
import type { Plan, ReportingUnit } from '../../plan/schema';
import { Random } from '../random';

const FIRST = [
  'An',
  'Bình',
  'Tân',
  'Phú',
  'Vĩnh',
  'Hòa',
  'Long',
  'Đông',
  'Ia',
  'Thủy',
  'Mỹ',
  'Lộc',
  'Quý',
  'Khóa',
];
const SECOND = [
  'Hòa',
  'Thủy',
  'Xuân',
  'Lạc',
  'Sơn',
  'Thịnh',
  'Khê',
  'Phước',
  'Trà',
  'Đức',
  'Hưng',
  'Lũy',
  'Toàn',
  'Giang',
];

const MARKS = /\p{M}/gu;

/** As the plans' own ids are made: letters without their marks. */
const slug = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** Names of communes that the plan does not have, without end. */
function* newNames(plan: Plan, random: Random): Generator<{ id: string; name: string }> {
  const taken = new Set(plan.units.map(({ id }) => id));
  const pairs = random.shuffled(FIRST.flatMap((first) => SECOND.map((second) => `${first} ${second}`)));
  for (let round = 1; ; round++) {
    for (const pair of pairs) {
      const name = `UBND xã ${pair}${round === 1 ? '' : ` ${round}`}`;
      const id = slug(name);
      if (taken.has(id)) continue;
      taken.add(id);
      yield { id, name };
    }
  }
}

/** The plan with a unit that reports what another one does: wherever the other is named, it is named too. */
function withTwin(plan: Plan, twin: ReportingUnit, other: ReportingUnit): Plan {
  const both = (ids: readonly string[] | undefined) =>
    ids?.includes(other.id) ? { ids: [...ids, twin.id] } : undefined;
  return {
    ...plan,
    units: [...plan.units, twin],
    assignments: plan.assignments.map((entry) => {
      const named = both(entry.units);
      return named ? { ...entry, units: named.ids } : entry;
    }),
    reporting: plan.reporting.map((entry) => {
      const named = both(entry.fromUnits);
      return named ? { ...entry, fromUnits: named.ids } : entry;
    }),
    crosswalk: [
      ...plan.crosswalk,
      ...plan.crosswalk.filter(({ to }) => to === other.id).map((line) => ({ ...line, to: twin.id })),
    ],
  };
}

/**
 * The plan with as many reporting units as are asked for: where it has fewer, communes are made up that report what
 * a commune of the plan does. A plan that has enough stays the same object. The version is the plan's own; what is
 * changed has to be given another one.
 */
export function planWithUnits(plan: Plan, year: number, units: number, seed: number): Plan {
  const { reporters } = reportersOf(plan, year);
  const model =
    reporters.findLast(({ unit }) => unit.kind === 'commune' || unit.kind === 'district') ?? reporters.at(-1);
  const missing = units - reporters.length;
  if (!model || missing <= 0) return plan;
  const names = newNames(plan, new Random(seed, 'communes'));
  let grown = plan;
  for (let made = 0; made < missing; made++) {
    const named = names.next().value as { id: string; name: string };
    const twin = { ...model.unit, ...named, source: 'Đơn vị giả định của bộ tệp mẫu' };
    grown = withTwin(grown, twin, model.unit);
  }
  return grown;
}
