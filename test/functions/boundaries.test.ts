/** The boundary table through the worksheet functions: verdicts in the appendix's words, gaps as doubles. */
import { assessRow } from '../../src/core/check/assess';
import { FunctionError } from '../../src/functions/answer';
import { vietnameseAppendix } from '../../src/locale';
import type { BoundaryRow } from '../support/boundaries';
import { boundaryCases } from '../support/boundaries';
import { answerOf, functionPlan } from './support';

/** A cell as Excel hands it over: the value alone, without its format. */
function handedOver(cell: BoundaryRow['cell']): unknown {
  if (cell === null || typeof cell !== 'object') return cell;
  if (!Number.isNaN(cell.gives)) return cell.gives;
  return cell.formula === '1=1' ? true : { code: '#DIV/0!' };
}

const { verdicts } = vietnameseAppendix;

describe.each(boundaryCases)('$name', ({ indicator, rows }) => {
  const plans = { own: [functionPlan('thu', '1', [indicator])], carried: [] };
  const ask = (name: 'gap' | 'verdict', cell: unknown) =>
    answerOf(name, ['thu', indicator.id, cell], { plans, areCells: true, isOnline: true });

  test.each(rows)('$cell', ({ cell, verdict, gap, sheet }) => {
    const value = handedOver(cell);
    const judged = ask('verdict', value);
    const distance = ask('gap', value);
    if (sheet === 'checkUnit') {
      expect(judged).toBe(verdicts.checkUnit);
      expect(distance).toMatchObject({ kind: 'invalidValue' });
      return;
    }
    if (verdict !== 'notAssessed') {
      expect(judged).toBe(verdicts[verdict]);
      if (gap !== undefined) expect(distance).toBe(Number(gap));
      else if (verdict === 'notReported' || verdict === 'notApplicable') {
        expect(distance).toEqual(
          indicator.target.comparator === 'qualitative' ? expect.any(FunctionError) : '',
        );
      } else expect(distance).toMatchObject({ kind: 'notAvailable' });
      return;
    }
    // What a text is refused for is the core's to say; the functions may not answer it all the same.
    const refused =
      typeof value === 'object' ||
      assessRow(
        indicator,
        { result: { row: 1, column: 1, value: value as string } },
        { indicator: '' },
      ).findings.some(({ severity }) => severity === 'error');
    if (refused) expect(judged).toBeInstanceOf(FunctionError);
    else expect(judged).toBe('Chưa đánh giá');
    expect(distance).toBeInstanceOf(FunctionError);
  });
});
