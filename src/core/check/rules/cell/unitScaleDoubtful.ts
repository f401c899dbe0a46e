import { isDecimal } from '../../../decimal/decimal';
import { heldBy } from '../../cellText';
import type { Held } from '../../cellText';
import { needsSign } from '../../needsSign';
import type { RowRule } from '../../rule';

/** 0,412 where 41,2 per cent may be meant, or a cell in per cent format whose number was typed without one. */
export const unitScaleDoubtful: RowRule<
  'unitScaleDoubtful',
  {
    readonly readings: readonly string[];
    readonly percentFormatted: boolean;
    /** The readings are of one end of an interval. */
    readonly ofInterval?: true;
  } & Held
> = {
  code: 'unitScaleDoubtful',
  severity: 'error',
  check: ({ reading, cells, indicator }) => {
    if (reading.state !== 'ambiguous' || reading.code !== 'unitScale') return [];
    const { readings, ofInterval } = reading;
    const [likeliest] = readings;
    // One that would be asked again is no mending: a share below 1 is written with its sign.
    const isAskedAgain = likeliest === undefined || !isDecimal(likeliest) || needsSign(indicator, likeliest);
    const percentFormatted = cells.result?.format === 'percent';
    return [
      {
        at: 'result',
        fact: { readings, percentFormatted, ...(ofInterval && { ofInterval }), ...heldBy(cells.result) },
        ...(!isAskedAgain && !ofInterval && { suggestion: likeliest }),
      },
    ];
  },
};
