import { describeAppendix } from '../../appendix/describe';
import type { SheetDescription } from '../../appendix/description';
import type { AppendixStrings, ColumnId } from '../../appendix/strings';
import type { DecimalString } from '../../decimal/decimal';
import type { ResultState } from '../../check/result';
import type { Indicator, ReportingUnit } from '../../plan/schema';
import { SheetDraft } from '../draft/sheetDraft';
import type { Figure } from '../figure';
import type { Random } from '../random';
import type { FillRequest } from '../values';
import { sampleValues } from '../values';
import type { SampleWorld } from '../world';

/** An appendix as a careful clerk filled it in, ready to be spoilt. */
export interface Scene {
  readonly world: SampleWorld;
  readonly unit: ReportingUnit | undefined;
  readonly year: number;
  /** The day it is filled in on, ISO 8601. */
  readonly day: string;
  readonly strings: AppendixStrings;
  readonly draft: SheetDraft;
  readonly random: Random;
  /** Rows that may be spoilt, by indicator id; any where it is left out. */
  readonly isFree?: (indicator: string) => boolean;
}

/** Where a message about a fault leads: a cell of a row, a row that is gone, or any cell of a row of the sheet. */
export interface Spot {
  readonly indicator?: string;
  readonly column?: ColumnId;
  /** A1-style address, for a cell of no indicator. */
  readonly cell?: string;
}

/** What a cell of a row says now to a reader who guesses nothing; what is left out is as it was. */
export interface Effect {
  readonly indicator: string;
  readonly state?: ResultState;
  /** The result as read; `null` where there is none any more. */
  readonly value?: DecimalString | null;
  readonly numerator?: DecimalString | null;
  readonly denominator?: DecimalString | null;
  /** The row can be read and contradicts another one: neither can be used. */
  readonly contradicts?: true;
}

/** A formula whose value is an error, which a described sheet cannot hold. */
export interface FormulaError {
  readonly indicator: string;
  readonly column: ColumnId;
  /** Without the leading "=". */
  readonly formula: string;
  /** "#REF!", "#DIV/0!" … */
  readonly error: string;
}

/** A fault that was put into a scene. */
export interface SeededFault {
  /** Where a message may stand; the first is what was changed. None: it is about the sheet as a whole. */
  readonly spots: readonly Spot[];
  /** What was done, in English, for a report. */
  readonly done: string;
  readonly effects: readonly Effect[];
  /** What the cell held before, where that is what a good message suggests. */
  readonly suggestion?: DecimalString;
  readonly errors?: readonly FormulaError[];
  /** Sheets that stand behind the appendix in the same workbook. */
  readonly sheets?: readonly SheetDescription[];
}

/** One kind of mistake that people make, in many shapes. */
export interface FaultKind {
  /** Spoils the scene's draft; undefined, and the draft untouched, where the appendix has no place for it. */
  readonly seed: (scene: Scene) => SeededFault | undefined;
}

/** A clean appendix to spoil. */
export function sceneOf(
  world: SampleWorld,
  request: FillRequest,
  strings: AppendixStrings,
  random: Random,
): Scene {
  const { unit, year, day } = request;
  const values = sampleValues(world, request, strings);
  const sheet = describeAppendix({ plan: world.plan, year, values, ...(unit && { unit }) }, strings);
  return { world, unit, year, day, strings, random, draft: new SheetDraft(sheet) };
}

/** The indicators of the appendix that a fault could be put into, in any order. */
export function candidates(
  { world, draft, random, isFree = () => true }: Scene,
  isOne: (indicator: Indicator) => boolean,
): Indicator[] {
  const present = new Set(draft.indicators.filter(isFree));
  return random.shuffled(world.plan.indicators.filter(({ id }) => present.has(id))).filter(isOne);
}

/** An indicator's true figure in the scene's year, or so many years before. */
export function figureOf({ world, unit, year }: Scene, { id }: Indicator, before = 0): Figure {
  return world.figures(unit, year - before).get(id) ?? {};
}

/** The true result as a number; NaN for a qualitative indicator. */
export const valueOf = (scene: Scene, indicator: Indicator, before = 0): number =>
  Number(figureOf(scene, indicator, before).value ?? NaN);

export const isNumeric = ({ target }: Indicator): boolean => target.comparator !== 'qualitative';
export const isRatio = ({ aggregation }: Indicator): boolean => aggregation.kind === 'ratio';
export const isPlain = (indicator: Indicator): boolean => isNumeric(indicator) && !isRatio(indicator);

/** Whether a relation of the plan holds an indicator against another: a fault in one is then told of both. */
export const inRelation = ({ world }: Scene, { id }: Indicator) =>
  world.plan.relations.some((relation) =>
    relation.kind === 'atMost'
      ? relation.smaller === id || relation.larger === id
      : relation.total === id || relation.parts.includes(id),
  );
