/**
 * Stands in for Excel's runtime of worksheet functions: a worker has no page, no window and no local storage either.
 * It runs the very script that Excel loads, built to functions.js.
 */
import type { FromRuntime, ToRuntime } from './messages';
import { CustomFunctionError, ERROR_CODES, FunctionRegistry } from './registry';

interface WorkerScope {
  postMessage(message: FromRuntime): void;
  importScripts(url: string): void;
  onmessage: ((event: { readonly data: ToRuntime }) => void) | null;
  CustomFunctions?: unknown;
  OfficeRuntime?: unknown;
  Office?: unknown;
}

const scope = globalThis as unknown as WorkerScope;
const registry = new FunctionRegistry();
const reading = new Map<number, (value: string | null) => void>();
let reads = 0;

scope.CustomFunctions = {
  associate: registry.associate,
  Error: CustomFunctionError,
  ErrorCode: ERROR_CODES,
};
scope.OfficeRuntime = {
  storage: {
    getItem: (key: string) =>
      new Promise<string | null>((resolve) => {
        reading.set(++reads, resolve);
        scope.postMessage({ kind: 'read', number: reads, key });
      }),
  },
};
// The pane is told the same: this page behaves as Excel on the web. But who cannot tell a blank from a zero is no web.
const context = { platform: 'OfficeOnline' };
scope.Office = { context };

scope.onmessage = ({ data }) => {
  if (data.kind === 'stored') {
    reading.get(data.number)?.(data.value);
    reading.delete(data.number);
    return;
  }
  const { number, id, call } = data;
  context.platform = call.addresses === null ? 'PC' : 'OfficeOnline';
  void registry.run(id, call).then((rows) => {
    scope.postMessage({ kind: 'answer', number, rows });
  });
};

scope.importScripts('functions.js');
