import { SHARED_PLANS_KEY } from '../../src/core/plan/sharedPlans';
import { excelHost } from '../../src/functions/host';
import { PlanShelf } from '../../src/functions/planShelf';
import { register } from '../../src/functions/register';
import { shippedPlans } from '../../src/functions/shippedPlans';
import { functionNames } from '../../src/workbench/functions/names';
import { CustomFunctionError, ERROR_CODES, FunctionRegistry } from '../../src/workbench/functions/registry';
import {
  AddinFunctions,
  BuiltInCalculator,
  Workbook,
  parseLocalAddress,
  readTyped,
  rectOf,
} from '../../src/workbench/host';
import type { AddinCall, AddinRuntime, Scalar } from '../../src/workbench/host';

/** A workbook whose formulas can call the add-in's functions, all in one process. */
export interface FunctionsWorkbook {
  readonly workbook: Workbook;
  readonly addinFunctions: AddinFunctions;
  /** Every call that reached the functions. */
  readonly calls: { readonly name: string; readonly call: AddinCall }[];
  /** What the pane has left for the functions. */
  share(text: string): void;
  type(address: string, input: unknown): void;
  at(address: string): Scalar;
  /** Resolves when every call has been answered. */
  settled(): Promise<void>;
}

/** The functions themselves, registered as Excel would have them registered. */
function runtimeOf(calls: FunctionsWorkbook['calls'], shared: Map<string, string>): AddinRuntime {
  const registry = new FunctionRegistry();
  const host = excelHost({
    CustomFunctions: {
      associate: registry.associate,
      Error: CustomFunctionError,
      ErrorCode: ERROR_CODES,
    },
    storage: { getItem: (key) => Promise.resolve(shared.get(key) ?? null) },
    platform: () => 'OfficeOnline',
  });
  register(host, new PlanShelf(shippedPlans, host.store));
  return {
    names: new Set(functionNames),
    run: (name, call) => {
      calls.push({ name, call });
      return registry.run(name.slice(name.indexOf('.') + 1), call);
    },
  };
}

export function functionsWorkbook(): FunctionsWorkbook {
  const calls: FunctionsWorkbook['calls'] = [];
  const shared = new Map<string, string>();
  const runtime = runtimeOf(calls, shared);
  let open = 0;
  const counted: AddinRuntime = {
    names: runtime.names,
    run: async (name, call) => {
      open += 1;
      try {
        return await runtime.run(name, call);
      } finally {
        open -= 1;
      }
    },
  };
  const addinFunctions = new AddinFunctions(counted, (places) => {
    workbook.recalculateCells(
      places.map(({ sheetId, row, column }) => ({ sheetId, rect: rectOf(row, column) })),
    );
  });
  const workbook = new Workbook(new BuiltInCalculator(addinFunctions));
  const rect = (address: string) => parseLocalAddress(address)!;
  return {
    workbook,
    addinFunctions,
    calls,
    share: (text) => shared.set(SHARED_PLANS_KEY, text),
    type: (address, input) => {
      workbook.act('user', () => {
        workbook.activeSheet.write(rect(address), () => readTyped(input));
      });
    },
    at: (address) => {
      const { row, column } = rect(address);
      return workbook.activeSheet.value(row, column);
    },
    settled: async () => {
      do await new Promise((resolve) => setTimeout(resolve, 0));
      while (open > 0);
    },
  };
}
