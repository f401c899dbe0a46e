import type { SheetDescription } from '../../appendix/description';
import { cellAddress } from '../../workbook/address';
import { SheetDraft } from '../draft/sheetDraft';
import type { FaultKind, Scene, SeededFault, Spot } from './scene';
import { candidates } from './scene';
import { cellsOf } from './spot';

/** Faults of the sheet itself: rows, columns and labels that are not as they were given out. */

/** Every visible cell of a row, since a message may lead to any of them. */
function rowSpots(row: number, columns: number): Spot[] {
  return Array.from({ length: columns }, (_, at) => ({ cell: cellAddress(row, at + 1) }));
}

const width = ({ draft }: Scene) => draft.toDescription().columns.length;

const ADDED = [
  'Tỷ lệ hộ dân tham gia tổ liên gia',
  'Chỉ tiêu bổ sung theo Nghị quyết HĐND xã',
  'Trong đó: nữ',
  '- Trong đó: người dân tộc thiểu số',
  'Số mô hình điểm đã triển khai',
  'Cộng',
] as const;

/** A row of one's own between the rows of the plan. */
export const rowInserted: FaultKind = {
  seed: (scene) => {
    const { draft, random } = scene;
    const [below] = candidates(scene, () => true);
    if (!below) return undefined;
    const row = draft.rowOf(below.id);
    const label = random.pick(ADDED);
    draft.insertRows(row);
    draft.put(row, draft.columnOf('label'), { value: label });
    if (random.chance(0.7)) draft.put(row, draft.columnOf('result'), { value: 1 + random.int(90) });
    return { spots: rowSpots(row, width(scene)), done: `inserted ${JSON.stringify(label)}`, effects: [] };
  },
};

/** A row that was thought to be somebody else's. */
export const rowDeleted: FaultKind = {
  seed: (scene) => {
    const { draft } = scene;
    const [indicator] = candidates(scene, () => true);
    // A plan's relation that has lost one side says nothing of the other.
    if (!indicator || draft.indicators.length < 4) return undefined;
    draft.deleteRow(draft.rowOf(indicator.id));
    return {
      spots: [{ indicator: indicator.id }],
      done: `deleted ${indicator.id}`,
      effects: [
        { indicator: indicator.id, state: 'notReported', value: null, numerator: null, denominator: null },
      ],
    };
  },
};

const headings = (scene: Scene, columns: readonly number[]): Spot[] => {
  const { draft } = scene;
  const first = Math.min(...draft.indicators.map((id) => draft.rowOf(id)));
  const rows = Array.from({ length: first - 1 }, (_, at) => at + 1);
  return columns.flatMap((column) => rows.map((row) => ({ cell: cellAddress(row, column) })));
};

const allColumns = (scene: Scene) => Array.from({ length: width(scene) }, (_, at) => at + 1);

/** A column in another place, or one of one's own. */
export const columnMoved: FaultKind = {
  seed: (scene) => {
    const { draft, random } = scene;
    const first = Math.min(...draft.indicators.map((id) => draft.rowOf(id)));
    const way = random.int(3);
    if (way === 0) {
      const before = draft.columnOf(random.pick(['numerator', 'result', 'source', 'note'] as const));
      const heading = random.pick(['Kết quả năm trước', 'Người theo dõi', 'Thôn', 'Số TT cũ', '']);
      draft.insertColumn(before);
      if (heading !== '') draft.put(first - 1, before, { value: heading });
      return {
        spots: [{}, ...headings(scene, allColumns(scene))],
        done: `inserted a column ${JSON.stringify(heading)}`,
        effects: [],
      };
    }
    const [from, to] = random.pick([
      ['result', 'numerator'],
      ['source', 'numerator'],
      ['kind', 'numerator'],
      ['note', 'source'],
      ['result', 'source'],
    ] as const);
    draft.moveColumn(draft.columnOf(from), draft.columnOf(to));
    return {
      spots: [{}, ...headings(scene, allColumns(scene))],
      done: `moved ${from} in front of ${to}`,
      effects: [],
    };
  },
};

/** Another wording of what the plan says; case, tone marks, dashes and spaces are none. */
function reworded(label: string, scene: Scene): string {
  const words = label.split(' ');
  const { random } = scene;
  const middle = 1 + random.int(Math.max(1, words.length - 2));
  return random.pick([
    `${label} (theo chuẩn mới)`,
    `${label} trên địa bàn`,
    words.toSpliced(middle, 1).join(' '),
    label.replace(/^Tỷ lệ/, 'Tổng số').replace(/^Số/, 'Tổng số'),
    words.slice(0, Math.max(2, Math.ceil(words.length * 0.6))).join(' '),
  ]);
}

/** The label says something else than the plan. */
export const labelEdited: FaultKind = {
  seed: (scene) => {
    const { draft, world } = scene;
    const [indicator] = candidates(scene, ({ label }) => label.split(' ').length >= 4);
    if (!indicator) return undefined;
    const label = reworded(indicator.label, scene);
    if (world.plan.indicators.some((each) => each.label === label)) return undefined;
    draft.putIn(indicator.id, 'label', { value: label });
    return { spots: cellsOf(indicator, 'label'), done: `wrote ${JSON.stringify(label)}`, effects: [] };
  },
};

/** The row of an indicator a second time, with its hidden code or without. */
export const indicatorTwice: FaultKind = {
  seed: (scene) => {
    const { draft, random } = scene;
    const [indicator] = candidates(scene, () => true);
    if (!indicator) return undefined;
    const row = draft.rowOf(indicator.id);
    const copy = row + 1;
    draft.insertRows(copy);
    const columns = width(scene);
    for (let column = 1; column <= columns; column++) {
      const cell = draft.at(row, column);
      // The formulas of a copied row would speak of the copy; their values do, too.
      const value = cell?.value ?? cell?.formulaResult;
      if (cell) draft.put(copy, column, value === undefined ? {} : { value });
    }
    if (random.chance(0.4)) draft.put(copy, draft.columnOf('code'), {});
    return {
      spots: [...rowSpots(row, columns), ...rowSpots(copy, columns)],
      done: `copied the row of ${indicator.id}`,
      effects: [],
    };
  },
};

function copyOf(sheet: SheetDescription, name: string): SheetDraft {
  const copy = new SheetDraft({ ...sheet, identityXml: '' });
  copy.rename(name);
  return copy;
}

/** The sheet copied within the workbook, so that the unit reports twice. */
export const unitTwice: FaultKind = {
  seed: (scene): SeededFault => {
    const { draft, random } = scene;
    const name = random.pick([`${draft.name} (2)`, 'Bản sao', 'Sheet2', `${draft.name} sua`]);
    const copy = copyOf(draft.toDescription(), name);
    return {
      spots: [{}],
      done: `copied the sheet as ${JSON.stringify(name)}`,
      effects: [],
      sheets: [copy.toDescription()],
    };
  },
};
