import { gapFormula, verdictFormula } from '../../../src/core/appendix/formulas';
import type { FormulaPart } from '../../../src/core/appendix/ownFormulas';
import { isOwnFormula, ownFormula } from '../../../src/core/appendix/ownFormulas';
import { vietnameseAppendix as strings } from '../../../src/locale';
import { shippedPlans } from '../../../src/plans';

const indicators = shippedPlans.flatMap((plan) => plan.indicators);
const cells = { result: 'H12', verdict: 'L12' };
const parts: FormulaPart[] = ['gap', 'verdict'];

it('are those that the template prints, for every indicator', () => {
  for (const indicator of indicators) {
    const printed = {
      gap: gapFormula(indicator, 'H12', 'L12', strings),
      verdict: verdictFormula(indicator, 'H12', strings),
    };
    for (const part of parts) {
      expect(ownFormula(indicator, part, cells, strings)).toBe(printed[part]);
      expect(isOwnFormula(printed[part], indicator, part, cells, strings)).toBe(true);
    }
  }
});

describe('are no others', () => {
  const indicator = indicators[0]!;
  it.each(parts)('%s', (part) => {
    const own = ownFormula(indicator, part, cells, strings);
    const others = [
      '',
      own.slice(0, -1),
      `${own})`,
      ` ${own}`,
      own.replace('H12', 'H13'),
      own.replace('H12', 'H123'),
      ownFormula(indicator, part, { ...cells, result: 'H13' }, strings),
      ownFormula(indicator, part === 'gap' ? 'verdict' : 'gap', cells, strings),
    ];
    for (const other of others) expect(isOwnFormula(other, indicator, part, cells, strings)).toBe(false);
  });
});
