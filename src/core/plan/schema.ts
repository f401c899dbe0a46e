import { z } from 'zod';
import { compareDecimals, decimalPlaces } from '../decimal/decimal';
import { assignmentSchema, crosswalkEntrySchema, reportingUnitSchema } from './unitSchema';
import { checksSchema, factor } from './checksSchema';
import { exact, id, isoDate, text } from './primitives';
import { breaks } from './problems';
import type { PlanRule } from './problems';
import { checkReferences } from './references';
import { fundingSchema, reportingSchema, taskSchema } from './workSchema';

/**
 * The shape of a plan definition (`src/plans/*.json`, the plan workbook, the custom XML part).
 * Numbers that decide anything are canonical decimal strings ("2.45"), never JSON numbers.
 */

/** Comparators of a target; the meaning of each is in docs/domain.md, "Targets". */
export const comparatorSchema = z.enum([
  'atLeast',
  'atMost',
  'moreThan',
  'lessThan',
  'about',
  'range',
  'qualitative',
]);

export const targetSchema = z
  .object({
    comparator: comparatorSchema,
    /** The bound; for a range its lower end. Absent for a qualitative target. */
    value: exact.optional(),
    /** Upper end of a range. */
    upper: exact.optional(),
    /** Decimals the plan states; decides "khoảng" and how the gap is shown. */
    decimals: z.number().int().min(0).max(6).optional(),
    /** Whether a result beyond the target counts as "Vượt". */
    exceedable: z.boolean().optional(),
    /** The year by whose end the target is due. */
    year: z.number().int().min(2000).max(2100),
    /** How the appendix prints the target, where comparator and number alone do not say it: "Tối thiểu 95%". */
    wording: text.optional(),
    /** The shortest sentence or clause of the plan that states the target, verbatim. */
    quote: text,
  })
  .superRefine((target, context) => {
    const issue = (path: string, rule: PlanRule, message: string) => {
      context.addIssue({ code: 'custom', path: [path], message, ...breaks(rule) });
    };
    if (target.comparator === 'qualitative') {
      if (target.value !== undefined) {
        issue('value', 'qualitativeWithValue', 'a qualitative target has no value');
      }
      return;
    }
    if (target.value === undefined) {
      issue('value', 'valueMissing', 'a numeric target needs a value');
      return;
    }
    if (target.decimals === undefined) {
      issue('decimals', 'decimalsMissing', 'a numeric target states its decimals');
    } else if (
      [target.value, target.upper ?? '0'].some((end) => decimalPlaces(end) > (target.decimals ?? 0))
    ) {
      issue('decimals', 'decimalsTooFew', 'fewer than the value has');
    }
    if ((target.comparator === 'range') !== (target.upper !== undefined)) {
      const rule = target.upper === undefined ? 'rangeWithoutUpper' : 'upperWithoutRange';
      issue('upper', rule, 'a range, and only a range, has an upper end');
    } else if (target.upper !== undefined && compareDecimals(target.upper, target.value) <= 0) {
      issue('upper', 'upperNotAbove', 'the upper end must be above the lower end');
    }
  });

export const aggregationSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sum') }),
  z.object({
    kind: z.literal('ratio'),
    /** What Σ numerator / Σ denominator is multiplied by: 1, 100 (%), 10000 (per 10.000 people). */
    per: z.union([z.literal(1), z.literal(100), z.literal(10000)]),
    /** What the numerator counts, in Vietnamese. */
    numerator: text,
    denominator: text,
  }),
  z.object({ kind: z.literal('officialOnly') }),
  z.object({ kind: z.literal('allUnits') }),
  z.object({ kind: z.literal('none') }),
]);

const limits = z
  .object({ lower: exact.optional(), upper: exact.optional() })
  .refine((range) => range.lower !== undefined || range.upper !== undefined, 'at least one end')
  .refine(({ lower, upper }) => !lower || !upper || compareDecimals(lower, upper) <= 0, {
    message: 'the upper end is below the lower',
    path: ['upper'],
    ...breaks('limitsReversed'),
  });

const UPWARD = new Set(['atLeast', 'moreThan']);
const DOWNWARD = new Set(['atMost', 'lessThan']);

export const indicatorSchema = z
  .object({
    id,
    /** Number of the row as the appendix prints it: "2.1". */
    code: text,
    /** Heading the row stands under, in Vietnamese. */
    group: text,
    /** What is measured, in the plan's own wording. */
    label: text,
    /** Unit of result, target and gap: "%", "căn", "tuổi"; empty for a qualitative indicator. */
    unit: z.string(),
    /** Which way is better; never inferred from a gap's sign. */
    direction: z.enum(['higher', 'lower', 'none']),
    /** What is asked for: the state at the year's end, the year's own doing, or the sum since the plan began. */
    measure: z.enum(['level', 'inYear', 'cumulative']),
    /** True for a count of whole things. */
    integer: z.boolean().optional(),
    /** A value outside is an error. */
    bounds: limits.optional(),
    /** A value outside is not believable; only chooses between two readings of a text. */
    plausible: limits.optional(),
    /** Whether "-", "x", "không có" may say that the indicator does not apply to a unit (default true). */
    notApplicableAllowed: z.boolean().optional(),
    /** The value the plan starts from, where the plan states it. */
    baseline: z.object({ value: exact, year: z.number().int() }).optional(),
    /** As the plan's own, for an indicator that changes more than the others. */
    jumpFactor: factor.optional(),
    aggregation: aggregationSchema,
    target: targetSchema,
  })
  .superRefine((indicator, context) => {
    const { comparator } = indicator.target;
    if (comparator !== 'qualitative' && indicator.unit.trim() === '') {
      context.addIssue({
        code: 'custom',
        path: ['unit'],
        message: 'a numeric target has a unit',
        ...breaks('measureMissing'),
      });
    }
    const against =
      (UPWARD.has(comparator) && indicator.direction === 'lower') ||
      (DOWNWARD.has(comparator) && indicator.direction === 'higher');
    if (against) {
      context.addIssue({
        code: 'custom',
        path: ['direction'],
        message: `${comparator} contradicts direction "${indicator.direction}"`,
        ...breaks('directionContradicts'),
      });
    }
  });

/** What must hold between two or more indicators; a result that breaks it is a finding. */
export const relationSchema = z.discriminatedUnion('kind', [
  /** `smaller` is never above `larger`: whoever has unemployment insurance has social insurance too. */
  z.object({ kind: z.literal('atMost'), smaller: id, larger: id, basis: text.optional() }),
  /** The parts add up to the total. */
  z.object({ kind: z.literal('parts'), parts: z.array(id).min(2), total: id, basis: text.optional() }),
]);

export const planSchema = z
  .object({
    id,
    version: text,
    /** Number of the document; null where the plan leaves it blank. */
    number: text.nullable(),
    /** Day of issue, ISO 8601; null where the plan leaves it blank. */
    date: isoDate.nullable(),
    issuer: text,
    title: text,
    /** How the plan is cited in one line: "Kế hoạch số …/KH-UBND …". */
    citation: text,
    targetYear: z.number().int(),
    /** The unit that collects the appendices and sees every row. */
    coordinator: id,
    /** The unit whose territory the targets speak of. */
    territory: id.optional(),
    units: z.array(reportingUnitSchema).min(1),
    assignments: z.array(assignmentSchema),
    indicators: z.array(indicatorSchema).min(1),
    /** What the plan sees beyond its target year; each with the year it sees it for. */
    vision: z.array(indicatorSchema),
    tasks: z.array(taskSchema),
    funding: z.array(fundingSchema),
    reporting: z.array(reportingSchema),
    crosswalk: z.array(crosswalkEntrySchema),
    relations: z.array(relationSchema),
    checks: checksSchema.optional(),
  })
  .superRefine(checkReferences);

export type Comparator = z.infer<typeof comparatorSchema>;
export type Target = z.infer<typeof targetSchema>;
export type Aggregation = z.infer<typeof aggregationSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type ReportingUnit = z.infer<typeof reportingUnitSchema>;
export type UnitKind = ReportingUnit['kind'];
export type Assignment = z.infer<typeof assignmentSchema>;
export type Plan = z.infer<typeof planSchema>;
export type Task = z.infer<typeof taskSchema>;
export type Funding = z.infer<typeof fundingSchema>;
export type Reporting = z.infer<typeof reportingSchema>;
export type CrosswalkEntry = z.infer<typeof crosswalkEntrySchema>;
export type Relation = z.infer<typeof relationSchema>;
