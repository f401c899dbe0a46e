import type { Indicator } from '../../plan/schema';
import { yearOf } from '../../calendar/day';
import { isMissed } from '../figure';
import type { FaultKind, Scene, SeededFault } from './scene';
import { candidates, figureOf, inRelation, isNumeric, isPlain } from './scene';
import { cellsOf, resultOf } from './spot';

/** Faults of the cells beside a figure, and of a figure that is not there. */

/** Final figures of a year that goes on. */
export const officialTooEarly: FaultKind = {
  seed: (scene) => {
    const { random, draft, year, day } = scene;
    if (yearOf(day) > year) return undefined;
    const rows = candidates(scene, () => true).slice(0, random.pick([1, 1, 1, 2, 3]));
    if (rows.length === 0) return undefined;
    const words = random.pick([
      'Chính thức',
      'chính thức',
      'CHÍNH THỨC',
      'Số chính thức',
      'Số liệu chính thức',
      ' Chính thức ',
    ]);
    for (const { id } of rows) draft.putIn(id, 'kind', { value: words });
    return {
      spots: rows.flatMap((indicator) => cellsOf(indicator, 'kind')),
      done: `wrote ${JSON.stringify(words)} in ${rows.length} rows`,
      effects: [],
    };
  },
};

/** Nothing, or what looks like it. */
const NOTHING = ['', ' ', '  ', undefined, undefined, '\u00a0', '…', '......'] as const;

function empty(scene: Scene, indicator: Indicator, column: 'source' | 'result' | 'explanation'): string {
  const value = scene.random.pick(column === 'result' ? NOTHING : NOTHING.slice(0, 6));
  scene.draft.putIn(indicator.id, column, value === undefined ? {} : { value });
  return value === undefined ? 'emptied it' : `wrote ${JSON.stringify(value)}`;
}

/** A row without its figure. */
export const resultMissing: FaultKind = {
  seed: (scene) => {
    const [indicator] = candidates(scene, () => true);
    if (!indicator) return undefined;
    return {
      spots: [resultOf(indicator)],
      done: empty(scene, indicator, 'result'),
      effects: [{ indicator: indicator.id, state: 'notReported', value: null }],
    };
  },
};

/** A figure from nowhere. */
export const sourceMissing: FaultKind = {
  seed: (scene) => {
    const [indicator] = candidates(scene, () => true);
    if (!indicator) return undefined;
    const done = empty(scene, indicator, 'source');
    return { spots: cellsOf(indicator, 'source'), done, effects: [] };
  },
};

/** A target missed in its year, and no word about it. */
export const explanationMissing: FaultKind = {
  seed: (scene) => {
    const isDue = (each: Indicator) =>
      scene.year >= each.target.year && isMissed(each, figureOf(scene, each));
    const [indicator] = candidates(scene, isDue);
    if (!indicator) return undefined;
    const done = empty(scene, indicator, 'explanation');
    return { spots: cellsOf(indicator, 'explanation'), done, effects: [] };
  },
};

/** Neighbouring rows that a dragged corner would fill, without a heading between them. */
function neighbours(scene: Scene, isOne: (indicator: Indicator) => boolean, least: number): Indicator[] {
  const { draft, world, random, isFree = () => true } = scene;
  const inOrder = draft.indicators
    .filter(isFree)
    .flatMap((id) => world.plan.indicators.find((each) => each.id === id) ?? []);
  const runs: Indicator[][] = [];
  for (const indicator of inOrder) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext = last && draft.rowOf(last.id) + 1 === draft.rowOf(indicator.id);
    if (!isOne(indicator)) runs.push([]);
    else if (run && isNext) run.push(indicator);
    else runs.push([indicator]);
  }
  const long = runs.filter(({ length }) => length >= least);
  return long.length === 0 ? [] : random.pick(long);
}

function draggedNumbers(scene: Scene): SeededFault | undefined {
  const { random, draft } = scene;
  const isFree = (each: Indicator) =>
    isNumeric(each) && !inRelation(scene, each) && !each.integer && each.plausible?.lower === undefined;
  const all = neighbours(scene, isFree, 4);
  const rows = all.slice(0, 4 + random.int(Math.max(1, Math.min(all.length, 8) - 3)));
  const [first] = rows;
  if (!first) return undefined;
  const start = figureOf(scene, first).value ?? '';
  const step = random.pick(['1', '1', '1', '0.1', '0.5', '2']);
  const places = Math.max(1, start.split('.')[1]?.length ?? 0);
  const values = rows.map((_, index) => Number((Number(start) + index * Number(step)).toFixed(places)));
  if (values.some((value) => value > 100)) return undefined;
  rows.forEach(({ id }, index) => {
    draft.putIn(id, 'result', { value: values[index] ?? 0 });
  });
  return {
    spots: rows.map(resultOf),
    done: `dragged ${values.join(', ')}`,
    effects: rows.map(({ id }, index) => ({ indicator: id, value: String(values[index]) })),
  };
}

function draggedSources(scene: Scene): SeededFault | undefined {
  const { random, draft } = scene;
  const all = neighbours(scene, () => true, 4);
  const rows = all.slice(0, 4 + random.int(Math.max(1, all.length - 3)));
  if (rows.length === 0) return undefined;
  const start = 20 + random.int(300);
  const text = random.pick(['Báo cáo số {n}/BC-UBND', 'Công văn {n}', 'BC {n}', 'Niên giám thống kê {n}']);
  rows.forEach(({ id }, index) => {
    draft.putIn(id, 'source', { value: text.replace('{n}', String(start + index)) });
  });
  return {
    spots: rows.flatMap((indicator) => cellsOf(indicator, 'source')),
    done: `dragged ${JSON.stringify(text)} from ${start}`,
    effects: [],
  };
}

function draggedCounts(scene: Scene): SeededFault | undefined {
  const { random, draft } = scene;
  const rows = neighbours(scene, (each) => !isPlain(each) && isNumeric(each), 4).slice(0, 6);
  const [first] = rows;
  if (!first) return undefined;
  const part = random.pick(['numerator', 'denominator'] as const);
  const start = Number(figureOf(scene, first)[part]);
  rows.forEach(({ id }, index) => {
    draft.putIn(id, part, { value: start + index });
  });
  return {
    spots: rows.flatMap((indicator) => cellsOf(indicator, part, 'result', 'numerator', 'denominator')),
    done: `dragged ${start} and so on in ${part}`,
    effects: rows.map(({ id }, index) => ({ indicator: id, [part]: String(start + index) })),
  };
}

/** The corner of a cell was dragged down: one more in each row. */
export const dragged: FaultKind = {
  seed: (scene) => {
    const way = scene.random.int(4);
    if (way === 0) return draggedSources(scene);
    return way === 1 ? draggedCounts(scene) : draggedNumbers(scene);
  },
};
