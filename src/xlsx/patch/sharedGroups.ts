import { SharedFormula } from '../read/sharedFormula';
import { plainFormula } from './cellXml';
import type { FormulaSpan } from './rowIndex';
import type { Splice } from './splice';

/**
 * Hands a shared formula to the cells that have it from a master which is overwritten: each gets the text it
 * stands for. A member that is overwritten needs nothing, as no other cell depends on it.
 */
export function handOver(
  formulas: readonly FormulaSpan[],
  isOverwritten: (cell: FormulaSpan) => boolean,
  prefix: string,
): Splice[] {
  const shared = formulas.filter(({ type }) => type === 'shared');
  const firstMasters = new Map<string, FormulaSpan>();
  for (const formula of shared) {
    const group = groupOf(formula);
    if (formula.text !== '' && !firstMasters.has(group)) firstMasters.set(group, formula);
  }
  const masters = new Map<string, FormulaSpan>();
  return shared.flatMap((formula): Splice[] => {
    const group = groupOf(formula);
    const { row, column, start, end } = formula;
    if (formula.text !== '') {
      masters.set(group, formula);
      return [];
    }
    // A master may stand behind its members.
    const master = masters.get(group) ?? firstMasters.get(group);
    if (!master || !isOverwritten(master) || isOverwritten(formula)) return [];
    const text = new SharedFormula(master.text, master.row, master.column).at(row, column);
    return [{ start, end, text: plainFormula(text, prefix) }];
  });
}

function groupOf({ attributes }: FormulaSpan): string {
  return attributes.get('si') ?? '';
}
