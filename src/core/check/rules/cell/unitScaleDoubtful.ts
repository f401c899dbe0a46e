import { heldBy } from '../../cellText';
import type { Held } from '../../cellText';
import type { RowRule } from '../../rule';

/** 0,412 where 41,2 per cent may be meant, or a cell in per cent format whose number was typed without one. */
export const unitScaleDoubtful: RowRule<
  'unitScaleDoubtful',
  { readonly readings: readonly string[]; readonly percentFormatted: boolean } & Held
> = {
  code: 'unitScaleDoubtful',
  severity: 'error',
  check: ({ reading, cells }) => {
    if (reading.state !== 'ambiguous' || reading.code !== 'unitScale') return [];
    const { readings, ofInterval } = reading;
    const [likeliest] = readings;
    const percentFormatted = cells.result?.format === 'percent';
    return [
      {
        at: 'result',
        fact: { readings, percentFormatted, ...heldBy(cells.result) },
        ...(likeliest !== undefined && !ofInterval && { suggestion: likeliest }),
      },
    ];
  },
};
