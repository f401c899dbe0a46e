import { planSchema } from '../../src/core/plan/schema';
import type { Plan } from '../../src/core/plan/schema';

/** A table's own words, typed by a person: heading rows, then rows of number, label and figures. */
export interface GoldTable {
  readonly title: readonly string[];
  readonly header_rows: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
}

/** An indicator of a gold plan, and which of the table's rows it was made from (from 0). */
export interface GoldPlan {
  readonly plan: Plan;
  readonly rowOf: ReadonlyMap<string, number>;
}

/** How the headings above a row become its group: all of them, the nearest, or none that tells. */
export type Grouping = 'allHeadings' | 'nearestHeading' | 'none';

const isSection = (row: readonly string[]): boolean => row.slice(2).every((cell) => cell === '');

/** The number in a cell, with a decimal point; undefined where there is none. */
const numberIn = (text: string): string | undefined => {
  const digits = /\d+(?:,\d+)?/.exec(text.replace(/\.(?=\d{3}(?!\d))/g, ''))?.[0];
  return digits?.replace(',', '.').replace(/\.?0+$/, (zeros) => (zeros.startsWith('.') ? '' : zeros));
};

/**
 * A plan that aims at what a table's rows name. Headings are told by their empty cells; a Roman number with a point
 * stands under the one without.
 */
export function goldPlan({ rows }: GoldTable, grouping: Grouping): GoldPlan {
  const rowOf = new Map<string, number>();
  let headings: string[] = [];
  const indicators = rows.flatMap((row, at) => {
    const [number = '', label = '', unit = ''] = row;
    if (isSection(row)) {
      headings = number.includes('.') ? [...headings.slice(0, 1), label] : [label];
      return [];
    }
    const group = { allHeadings: headings.join(' - '), nearestHeading: headings.at(-1), none: undefined }[
      grouping
    ];
    const id = `dong-${at}`;
    rowOf.set(id, at);
    const value = numberIn(row.slice(3).find((cell) => numberIn(cell) !== undefined) ?? '') ?? '1';
    return [
      {
        id,
        code: number || '-',
        group: group === undefined || group === '' ? 'Chỉ tiêu' : group,
        label,
        unit: unit === '' || numberIn(unit) !== undefined ? 'triệu đồng' : unit,
        direction: 'higher',
        measure: 'level',
        aggregation: { kind: 'none' },
        target: { comparator: 'atLeast', value, decimals: 6, year: 2030, quote: label },
      },
    ];
  });
  return {
    rowOf,
    plan: planSchema.parse({
      id: 'mau',
      version: '1',
      number: null,
      date: null,
      issuer: 'Mẫu',
      title: 'Mẫu',
      citation: 'Mẫu',
      targetYear: 2030,
      coordinator: 'mau',
      units: [{ id: 'mau', name: 'Mẫu', kind: 'department' }],
      assignments: [],
      indicators,
      vision: [],
      tasks: [],
      funding: [],
      reporting: [],
      crosswalk: [],
      relations: [],
    }),
  };
}
