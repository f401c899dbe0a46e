import { z } from 'zod';
import { id, text } from './primitives';
import { breaks } from './problems';
import { unitKindSchema } from './unitSchema';

/** One numbered or lettered item of the plan's section of tasks. */
export const taskSchema = z.object({
  id,
  /** Where the plan has it: "III.2.a". */
  code: text,
  /** Heading of its section, without the number. */
  section: text,
  /** What it is about, in a line; words of the plan. */
  title: text,
  /** The item whole, verbatim but for spaces and emphasis. */
  text,
  /** Agencies as the plan names them; empty where it names none. */
  leadAgencies: z.array(text),
  coordinatingAgencies: z.array(text),
  /** "Năm 2024 và các năm tiếp theo"; null where the plan states none. */
  timing: text.nullable(),
  /** The reporting units that the leads are, and kinds of units where the plan names a kind. */
  leads: z.array(id).optional(),
  leadKinds: z.array(unitKindSchema).optional(),
});

/** Where the money comes from, as the plan says. */
export const fundingSchema = z.object({ id, text });

/** Month and day, "11-30"; 29 February is the last day of February in a common year. */
const monthDay = z.string().refine((written) => {
  const parts = /^(\d\d)-(\d\d)$/.exec(written);
  if (!parts) return false;
  const day = new Date(Date.UTC(2000, Number(parts[1]) - 1, Number(parts[2])));
  return day.getUTCMonth() + 1 === Number(parts[1]) && day.getUTCDate() === Number(parts[2]);
}, 'month and day, "11-30"');

/** Who reports to whom, by when. */
export const reportingSchema = z
  .object({
    id,
    /** Who reports, as the plan says. */
    from: text,
    /** To whom. */
    to: text,
    /** The unit the reports go through. */
    via: id.optional(),
    /** The units and kinds of units that `from` means. */
    fromUnits: z.array(id).min(1).optional(),
    fromKinds: z.array(unitKindSchema).min(1).optional(),
    due: monthDay,
    /** False for "trước ngày …": the day itself is too late. */
    inclusive: z.boolean(),
    recurrence: z.enum(['yearly', 'once']),
    /** The year of a deadline that comes once; the first year of one that comes yearly. */
    year: z.number().int().min(2000).max(2100).optional(),
    quote: text,
  })
  .refine(({ recurrence, year }) => recurrence === 'yearly' || year !== undefined, {
    message: 'what comes once has a year',
    path: ['year'],
    ...breaks('yearMissing'),
  })
  .refine(({ fromUnits, fromKinds }) => fromUnits ?? fromKinds, {
    message: 'names units or kinds of units',
    path: ['fromUnits'],
    ...breaks('unitsMissing'),
  });
