/** What is missing is told apart from what is wrong, in one place for the report, the gate and the pane. */
import { catalogue, finding } from '../../../src/core/check/catalogue';
import type { FindingCode, FindingFact } from '../../../src/core/check/finding';
import { isAnswerMissing, isBlankFinding, missingIn } from '../../../src/core/check/missing';

const raised = (code: FindingCode) => finding({ code } as FindingFact, {});
const codes = Object.keys(catalogue) as FindingCode[];

test('only these codes say that something is missing, and each is a warning: nothing typed is wrong', () => {
  const told = codes.flatMap((code) => {
    const missing = missingIn(raised(code));
    return missing ? [[code, missing, catalogue[code].severity]] : [];
  });
  expect(told.sort()).toEqual([
    ['indicatorMissing', 'row', 'warning'],
    ['resultMissing', 'answer', 'warning'],
    ['sourceMissing', 'beside', 'warning'],
    ['taskMissing', 'row', 'warning'],
    ['taskProgressMissing', 'beside', 'warning'],
    ['taskStatusMissing', 'answer', 'warning'],
  ]);
});

test.each<[FindingCode, boolean, boolean]>([
  ['resultMissing', true, true],
  ['indicatorMissing', false, true],
  ['sourceMissing', true, false],
  ['explanationMissing', false, false],
  ['ratioPartMissing', false, false],
])('%s: a blank cell %s, a missing answer %s', (code, blank, answer) => {
  expect([isBlankFinding(raised(code)), isAnswerMissing(raised(code))]).toEqual([blank, answer]);
});
