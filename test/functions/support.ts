import type { FunctionPlan } from '../../src/core/plan/sharedPlans';
import { FunctionError } from '../../src/functions/answer';
import type { Answer } from '../../src/functions/answer';
import type { KnownPlans } from '../../src/functions/findPlan';
import { functions } from '../../src/functions/run';
import { shippedPlans } from '../../src/functions/shippedPlans';

export const SHIPPED: KnownPlans = { own: shippedPlans, carried: [] };

interface Situation {
  readonly plans?: KnownPlans;
  /** Whether the arguments are references to cells; Excel tells it by their addresses. */
  readonly areCells?: boolean;
  /** Excel on the web, which tells a blank from a zero. */
  readonly isOnline?: boolean;
}

/** All answers of one call, row by row. */
export function answersOf(
  name: keyof typeof functions,
  args: readonly unknown[],
  { plans = SHIPPED, areCells = false, isOnline = false }: Situation = {},
): readonly (readonly Answer[])[] {
  return functions[name](plans, { args, isReference: args.map(() => areCells), tellsBlanks: isOnline });
}

/** The answer of a call with single values. */
export function answerOf(
  name: keyof typeof functions,
  args: readonly unknown[],
  situation: Situation = {},
): Answer | undefined {
  return answersOf(name, args, situation)[0]?.[0];
}

/** What an error says, after its kind: "#VALUE! …" and "#N/A …" as a person sees them. */
export function said(answer: Answer | undefined): string | number | undefined {
  if (!(answer instanceof FunctionError)) return answer;
  const shown = { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!' } as const;
  const { kind, message = '' } = answer;
  return `${kind in shown ? shown[kind as keyof typeof shown] : kind} ${message}`;
}

/** A plan as the pane leaves it for the functions. */
export const functionPlan = (
  id: string,
  version: string,
  indicators: FunctionPlan['indicators'],
  number: string | null = null,
): FunctionPlan => ({ id, version, number, indicators });
