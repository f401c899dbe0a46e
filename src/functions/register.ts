import { functionMessages } from '../locale/vi/functions';
import { FunctionError, invalid } from './answer';
import type { Answer } from './answer';
import { definitions } from './catalogue';
import type { FunctionHost, Invocation } from './host';
import type { PlanShelf } from './planShelf';
import { functions } from './run';
import type { Answers } from './run';

type Definition = (typeof definitions)[number];

/** A call of Excel's: the arguments, null or nothing for one left out, and always last the invocation. */
async function answers(
  { key, parameters }: Definition,
  given: readonly unknown[],
  shelf: PlanShelf,
  host: FunctionHost,
): Promise<Answers> {
  const last = given.length - 1;
  const { parameterAddresses: addresses } = given[last] as Invocation;
  const call = {
    args: parameters.map((_, index) => (index < last ? given[index] : null)),
    // Where Excel tells no addresses an argument may be a reference.
    isReference: parameters.map((_, index) => (addresses ? Boolean(addresses[index]) : true)),
    tellsBlanks: host.tellsBlanks(),
  };
  try {
    return functions[key](await shelf.known(), call);
  } catch (error) {
    // A mistake of ours: Excel would show a bare #VALUE!.
    return [[invalid(functionMessages.unexpected(String(error)))]];
  }
}

const isError = (answer: Answer | undefined): answer is FunctionError => answer instanceof FunctionError;

/**
 * Answers as Excel takes them: rows of values. The error of a single cell is thrown, which is the form whose message
 * every version of Excel shows; among others it is a value.
 */
function forExcel(rows: Answers, { error }: FunctionHost): unknown[][] {
  const single = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (isError(single)) throw error(single.kind, single.message);
  return rows.map((row) =>
    row.map((answer) => (isError(answer) ? error(answer.kind, answer.message) : answer)),
  );
}

/** Registers the worksheet functions with Excel. */
export function register(host: FunctionHost, shelf: PlanShelf): void {
  for (const definition of definitions) {
    host.associate(definition.id, async (...given) =>
      forExcel(await answers(definition, given, shelf, host), host),
    );
  }
}
