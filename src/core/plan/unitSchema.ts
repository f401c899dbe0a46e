import { z } from 'zod';
import { id, isoDate, text } from './primitives';
import { breaks } from './problems';

export const unitKindSchema = z.enum(['department', 'province', 'district', 'commune', 'organisation']);

export const reportingUnitSchema = z
  .object({
    id,
    name: text,
    kind: unitKindSchema,
    /** First day the unit exists; absent where it was there before the plan. */
    from: isoDate.optional(),
    /** Last day the unit exists; absent while it does. */
    until: isoDate.optional(),
    /** Where the unit is known from, where it is not the plan's own text. */
    source: text.optional(),
  })
  .refine(({ from, until }) => from === undefined || until === undefined || from <= until, {
    message: 'ends before it begins',
    path: ['until'],
    ...breaks('endsBeforeBegins'),
  });

/** `official`: the plan, its appendix or a decision says so; `suggested` (đề xuất): inferred, editable. */
export const sourceSchema = z.enum(['official', 'suggested']);

export const assignmentSchema = z
  .object({
    indicator: id,
    unitKinds: z.array(unitKindSchema).min(1).optional(),
    units: z.array(id).min(1).optional(),
    source: sourceSchema,
    /** The passage the assignment is inferred from: "III.6.b". */
    basis: text.optional(),
  })
  .refine((entry) => entry.unitKinds ?? entry.units, {
    message: 'names units or kinds of units',
    ...breaks('unitsMissing'),
  });

/**
 * One line of the crosswalk: from a day on, what one unit of the plan did is another's to do. Several lines from
 * one unit are a split, several to one unit a merger. A line that names neither indicators nor tasks takes whatever
 * no other line of `from` in force names; where there is no such line, what is unnamed stays with a unit that lives
 * on, and with the end of one (`until`) goes to the lines that name nothing of its kind.
 */
export const crosswalkEntrySchema = z.object({
  from: id,
  to: id,
  /** The first day it holds. */
  date: isoDate,
  /** The indicators that go over; absent for all that no other line of `from` names. */
  indicators: z.array(id).min(1).optional(),
  /** The tasks that go over; absent for all that no other line of `from` names. */
  tasks: z.array(id).min(1).optional(),
  /** What goes over, in words: "lao động, tiền lương, việc làm, người có công". */
  scope: text.optional(),
  /** True where the coordinating of the whole plan goes over too. */
  coordinates: z.boolean().optional(),
  source: sourceSchema,
  /** The decision or fact it rests on. */
  basis: text,
});
