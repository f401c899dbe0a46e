import type { AppendixCheck } from '../check/checkAppendix';
import type { Accepted, Finding, FindingFact } from '../check/finding';
import { unitsRules } from '../check/rules';
import type { Acceptance, AcceptanceState } from './acceptance';
import { basisOf, heldAt } from './basis';
import type { AppendixContent, AppendixScope } from './content';
import { addressIn, isSameScope } from './content';

/**
 * What a unit's own record says of a figure that may look odd beside other units' figures. These are in other files, so that it
 * goes with the figure until all are at hand; what was accepted can be told then as it is from the workbook itself.
 */
export interface Vouched {
  /** What the figure's row holds (`heldAt`). */
  readonly held: readonly string[];
  readonly acceptances: readonly Pick<Acceptance, 'code' | 'basis' | 'at' | 'reason'>[];
}

/** Whether a warning shows only beside the files of other units. */
export const isBesideUnits = (code: string): boolean => Object.hasOwn(unitsRules, code);

/** What an appendix's record says of its figures beside those of other units, by the address of the result. */
export function vouchedIn(
  content: AppendixContent,
  acceptances: readonly Acceptance[],
): ReadonlyMap<string, Vouched> {
  const own = acceptances.filter(
    ({ code, scope }) => isBesideUnits(code) && isSameScope(scope, content.scope),
  );
  const vouched = new Map<string, Vouched>();
  for (const { item, row } of own.length === 0 ? [] : content.rows) {
    const its = own.filter((each) => each.item === item);
    const cell = addressIn(content, row, 'result');
    if (its.length === 0 || cell === undefined) continue;
    vouched.set(cell, {
      held: heldAt(content, row, 'result'),
      acceptances: its.map(({ code, basis, at, reason }) => ({ code, basis, at, reason })),
    });
  }
  return vouched;
}

/** Why somebody accepted what is said of a figure beside other units'; undefined where nobody did, for the figure as it is. */
export function acceptedBeside(vouched: Vouched | undefined, fact: FindingFact): Accepted | undefined {
  const its = vouched?.acceptances.filter(({ code }) => code === fact.code) ?? [];
  if (!vouched || its.length === 0) return undefined;
  const basis = basisOf(fact, vouched.held);
  const accepted = its.findLast((each) => each.basis === basis);
  return accepted && { reason: accepted.reason, at: accepted.at };
}

const scopeOf = ({ plan, unit, year }: AppendixCheck): AppendixScope => ({
  plan: plan.id,
  ...(unit !== undefined && { unit }),
  ...(year !== undefined && { year }),
});

/**
 * Whether an acceptance counts once the files of other units are at hand.
 * @param compared what these say of the workbook's figures
 */
export function stateBeside(
  { code, item, scope, at, reason }: Acceptance,
  compared: readonly Finding[],
  appendices: readonly AppendixCheck[],
): AcceptanceState {
  const sheets = appendices.filter((each) => isSameScope(scopeOf(each), scope)).map(({ sheet }) => sheet);
  const its = compared.filter(
    ({ fact, indicator, sheet = '' }) => fact.code === code && indicator === item && sheets.includes(sheet),
  );
  if (its.length === 0) return 'unseen';
  return its.some(({ accepted }) => accepted?.at === at && accepted.reason === reason) ? 'holds' : 'changed';
}
