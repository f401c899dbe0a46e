import { addDays } from '../../calendar/day';
import { reportingDay } from '../../calendar/deadlines';
import type { AppendixStrings } from '../../appendix/strings';
import { addDecimals, multiplyDecimals, roundDecimal } from '../../decimal/decimal';
import type { DecimalString } from '../../decimal/decimal';
import type { Indicator, ReportingUnit } from '../../plan/schema';
import type { Effect, Scene, SeededFault } from '../faults';
import { sceneOf } from '../faults';
import { ratioFigure } from '../figure';
import { Random } from '../random';
import { kindOn } from '../values';
import type { SampleWorld } from '../world';
import { fileStem } from './names';
import type { Container, ErrorCell, SampleFile } from './sampleFile';
import type { Said, SaidRow, SentAppendix } from './said';
import { saidOf, spoilt } from './said';

/** What every desk of a set has in common. */
export interface SetContext {
  readonly world: SampleWorld;
  readonly year: number;
  readonly strings: AppendixStrings;
  /** Rows that faults keep to, so that some figures of the whole stay whole. */
  readonly spoilable: ReadonlySet<string>;
}

/** A figure some hundredths lower, and never the same: a small count loses one. */
function lowered(value: DecimalString, factor: DecimalString, places: number): DecimalString {
  const lower = roundDecimal(multiplyDecimals(value, factor), places);
  return lower === value ? addDecimals(value, '-1') : lower;
}

/** A file while it is being prepared by a unit: the sheet, what it says, and how it is sent. */
export class Desk {
  readonly scene: Scene;
  readonly random: Random;
  stem: string;
  folder = '';
  savedAt: string;
  container: Container = 'xlsx';
  /** False where nobody will be able to read the file, or it is not about this plan and year. */
  isReadable = true;
  readonly hiddenRows: string[] = [];
  private readonly errors: NonNullable<SeededFault['errors']>[number][] = [];
  private sheetsBehind: SampleFile['sheets'] = [];
  private sheetsInFront: SampleFile['sheets'] = [];
  private readonly rows: Map<string, SaidRow>;
  private readonly used = new Set<string>();

  constructor(
    readonly context: SetContext,
    readonly unit: ReportingUnit,
    /** Tells the files of one unit apart. */
    readonly edition = 0,
  ) {
    const { world, year, strings, spoilable } = context;
    const { plan, seed } = world;
    this.random = new Random(seed, 'file', unit.id, edition);
    const lastDay = reportingDay(plan, unit, year);
    const day = addDays(lastDay, -this.random.int(16));
    this.savedAt = `${day}T${clock(this.random)}`;
    // The same clerk in every edition: names and texts do not change by themselves.
    this.stem = fileStem(unit, year, new Random(seed, 'name', unit.id));
    const filled = sceneOf(world, { unit, year, day }, strings, this.random);
    this.scene = { ...filled, isFree: (id) => spoilable.has(id) && !this.used.has(id) };
    const figures = world.figures(unit, year);
    this.rows = new Map(
      this.scene.draft.indicators.map((id) => [id, saidOf(figures.get(id) ?? {}, kindOn(year, day))]),
    );
  }

  get said(): Said {
    return this.rows;
  }

  get path(): string {
    return `${this.folder}${this.stem}.${ENDINGS[this.container]}`;
  }

  /** Takes in what a fault did. */
  suffer(fault: SeededFault): void {
    for (const effect of fault.effects) this.note(effect);
    for (const { indicator } of fault.spots) if (indicator !== undefined) this.used.add(indicator);
    this.errors.push(...(fault.errors ?? []));
    this.sheetsBehind = [...this.sheetsBehind, ...(fault.sheets ?? [])];
  }

  /** Puts other sheets in front of the appendix. */
  putInFront(sheets: SampleFile['sheets']): void {
    this.sheetsInFront = [...sheets, ...this.sheetsInFront];
  }

  /** Replaces the result of a row by another one that may as well be true, its counts with it. */
  revise(indicator: Indicator): void {
    const { draft } = this.scene;
    const row = this.rows.get(indicator.id);
    if (row?.value === undefined) return;
    const factor = this.random.pick(['0.97', '0.98', '0.985']);
    if (row.numerator !== undefined && row.denominator !== undefined) {
      const numerator = lowered(row.numerator, factor, 0);
      const { value = row.value } = ratioFigure(indicator, numerator, row.denominator, 2);
      draft.putIn(indicator.id, 'numerator', { value: Number(numerator) });
      draft.putIn(indicator.id, 'result', { value: Number(value) });
      this.note({ indicator: indicator.id, value, numerator });
    } else {
      const value = lowered(row.value, factor, indicator.integer ? 0 : 2);
      draft.putIn(indicator.id, 'result', { value: Number(value) });
      this.note({ indicator: indicator.id, value });
    }
  }

  /** Says of a row's figure whether it is final. */
  restate({ id }: Indicator, kind: NonNullable<SaidRow['kind']>): void {
    const row = this.rows.get(id);
    if (!row) return;
    this.scene.draft.putIn(id, 'kind', { value: this.context.strings.kinds[kind] });
    this.rows.set(id, { ...row, kind });
  }

  /** Empties a row, counts and all. */
  blank(indicator: Indicator): void {
    const { draft } = this.scene;
    for (const column of ['numerator', 'denominator', 'result'] as const)
      draft.putIn(indicator.id, column, {});
    this.note({
      indicator: indicator.id,
      state: 'notReported',
      value: null,
      numerator: null,
      denominator: null,
    });
  }

  toFile(): SampleFile {
    const { draft } = this.scene;
    return {
      path: this.path,
      savedAt: this.savedAt,
      container: this.container,
      sheets: [...this.sheetsInFront, draft.toDescription(), ...this.sheetsBehind],
      errors: this.errors.map(({ indicator, column, formula, error }): ErrorCell => ({
        sheet: draft.name,
        row: draft.rowOf(indicator),
        column: draft.columnOf(column),
        formula,
        error,
      })),
      hiddenRows: this.hiddenRows.map((id) => ({ sheet: draft.name, row: draft.rowOf(id) })),
    };
  }

  toAppendix(): SentAppendix {
    return { file: this.path, unit: this.unit.id, savedAt: this.savedAt, said: this.said };
  }

  private note(effect: Effect): void {
    const indicator = this.context.world.plan.indicators.find(({ id }) => id === effect.indicator);
    const row = this.rows.get(effect.indicator);
    if (indicator && row) this.rows.set(indicator.id, spoilt(indicator, row, effect));
  }
}

const pad = (number: number) => String(number).padStart(2, '0');

/** A moment of a working day. */
const clock = (random: Random) => `${pad(7 + random.int(10))}:${pad(random.int(60))}:${pad(random.int(60))}`;

const ENDINGS: Readonly<Record<Container, string>> = {
  xlsx: 'xlsx',
  xlsm: 'xlsm',
  xls: 'xls',
  ods: 'ods',
  encrypted: 'xlsx',
  truncated: 'xlsx',
  html: 'xlsx',
  empty: 'xlsx',
  bomb: 'xlsx',
  pdf: 'xlsx',
};
