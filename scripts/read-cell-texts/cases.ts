import { z } from 'zod';

/** What a careful clerk says a text is; see `expect.ts` for what each means to the reader. */
const kinds = [
  'number',
  'range',
  'zero',
  'missing',
  'ambiguous',
  'error',
  'mark',
  'qualitative',
  'code',
  'unit',
  'legend',
  'date',
  'text',
] as const;

const caseSchema = z.object({
  id: z.string().optional(),
  text: z.string(),
  kind: z.enum(kinds),
  value: z.unknown().optional(),
  /** Upper end of a range. */
  value2: z.number().optional(),
  /** Unit of the value, whether the text names it or only its column does. */
  unit: z.string().optional(),
  comparator: z.enum(['at_least', 'at_most', 'more_than', 'less_than', 'about']).optional(),
  alternatives: z.array(z.unknown()).optional(),
  /** Set where the text alone does not settle it: asking is as right as the value. */
  needs: z.string().optional(),
});

const fileSchema = z.object({ cells: z.array(caseSchema) });

/** One text of a file of cell texts, with what it means. */
export type CellText = z.infer<typeof caseSchema>;
export type Kind = CellText['kind'];

/** The texts of a file; a message where it is no such file. */
export function parseCellTexts(content: string): readonly CellText[] | string {
  try {
    return fileSchema.parse(JSON.parse(content)).cells;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
