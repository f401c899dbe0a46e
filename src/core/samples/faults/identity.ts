import type { AppendixIdentity } from '../../appendix/identity';
import { identityText, identityXml } from '../../appendix/identity';
import { yearOf } from '../../calendar/day';
import { cellAddress } from '../../workbook/address';
import type { FaultKind, Scene, SeededFault, Spot } from './scene';
import type { SheetDraft } from '../draft/sheetDraft';

/** Faults of what the sheet says of itself: whose it is, for which plan and year. */

function identityOf({ world, unit, year }: Scene): AppendixIdentity {
  const { id, version } = world.plan;
  return { plan: id, planVersion: version, ...(unit && { unit: unit.id }), year };
}

/** The cell of the hidden column that holds the identity. */
function identityCell(draft: SheetDraft): { row: number; column: number } | undefined {
  const cells = draft.toDescription().cells;
  return cells.find(({ value }) => typeof value === 'string' && value.startsWith('phuluc:'));
}

/** Rewrites both places where a sheet keeps its identity. */
function claim(scene: Scene, changes: Partial<AppendixIdentity>): SeededFault | undefined {
  const { draft } = scene;
  const at = identityCell(draft);
  if (!at) return undefined;
  const identity = { ...identityOf(scene), ...changes };
  draft.put(at.row, at.column, { value: identityText(identity) });
  draft.change({ identityXml: identityXml(identity) });
  return { spots: [{}], done: `claims ${JSON.stringify(changes)}`, effects: [] };
}

/** A template of an earlier edition of the plan, or of one that this office has not got. */
export const versionWrong: FaultKind = {
  seed: (scene) => {
    const { version } = scene.world.plan;
    return claim(scene, {
      planVersion: scene.random.pick(['0', '0.9', '2', `${version}.1`, '2024-01', `${version}+ab12cd`]),
    });
  },
};

/** The cells above the table that name the year. */
function headings({ draft, year }: Scene) {
  const first = Math.min(...draft.indicators.map((id) => draft.rowOf(id)));
  return draft
    .toDescription()
    .cells.flatMap(({ row, column, value }) =>
      row < first && typeof value === 'string' && value.includes(String(year)) && !value.startsWith('phuluc:')
        ? [{ row, column, value }]
        : [],
    );
}

function retitle(scene: Scene, year: number): Spot[] {
  return headings(scene).map(({ row, column, value }) => {
    scene.draft.put(row, column, { value: value.replaceAll(String(scene.year), String(year)) });
    return { cell: cellAddress(row, column) };
  });
}

/** Another year's sheet filled in again, its heading mended or not; or a year that is still to come. */
export const yearWrong: FaultKind = {
  seed: (scene) => {
    const { random, year, day } = scene;
    const way = random.int(3);
    if (way === 0) {
      const titled = year + random.pick([1, -1]);
      return { spots: [{}, ...retitle(scene, titled)], done: `titled ${titled}`, effects: [] };
    }
    if (way === 1) {
      const spots = headings(scene).map(({ row, column }) => ({ cell: cellAddress(row, column) }));
      const seeded = claim(scene, { year: year + random.pick([-1, -1, -2, 1]) });
      return seeded && { ...seeded, spots: [{}, ...spots] };
    }
    const coming = yearOf(day) + 1 + random.int(3);
    const spots = retitle(scene, coming);
    const seeded = claim(scene, { year: coming });
    return seeded && { ...seeded, spots: [{}, ...spots] };
  },
};

const NO_UNITS = [
  'ubnd-xa-khong-co',
  'so-cong-thuong',
  'xa-dak-rong',
  'ubnd-huyen-kon-plong',
  'phong-van-xa',
];

/** A unit that the plan does not know. */
export const unitUnknown: FaultKind = {
  seed: (scene) => {
    const unit = scene.random.pick(NO_UNITS);
    if (scene.world.plan.units.some(({ id }) => id === unit)) return undefined;
    return claim(scene, { unit });
  },
};

/** The hidden column deleted or emptied, by somebody who wondered what it was for, or by a program. */
export const identityLost: FaultKind = {
  seed: (scene) => {
    const { draft, random } = scene;
    const column = draft.columnOf('code');
    const way = random.int(3);
    if (way === 0) {
      draft.deleteColumn(column);
    } else {
      const rows = draft.toDescription().cells.filter((cell) => cell.column === column);
      for (const { row } of rows) draft.put(row, column, {});
    }
    if (way !== 1) draft.change({ identityXml: '' });
    return {
      spots: [{}],
      done: `${way === 0 ? 'deleted' : 'emptied'} the hidden column${way === 1 ? '' : ', lost the custom XML'}`,
      effects: [],
    };
  },
};
