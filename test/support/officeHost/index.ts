import {
  BuiltInCalculator,
  DEFAULT_APP_CONTEXT,
  OfficeHost,
  Workbook,
  createNativeBridge,
  linkTo,
  parseLocalAddress,
  readTyped,
} from '../../../src/workbench/host';
import type { AppContextOptions, ChangeOrigin, RefusalCode, Sheet } from '../../../src/workbench/host';
import type { Counters } from '../../../src/workbench/host';
import { createDocumentShim } from './documentShim';
import { loadClient } from './loadClient';
import type { OfficeClient } from './loadClient';

export { OFFICE_FILES } from './loadClient';

/** The real Excel client over a workbook of ours, all in one process. */
export interface TestOfficeHost extends OfficeClient {
  readonly workbook: Workbook;
  readonly host: OfficeHost;
  readonly calculator: BuiltInCalculator;
  readonly counters: Counters;
  /** `Excel.run`; options such as `{delayForCellEdit: true}` go second. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>, options?: Excel.RunOptions): Promise<T>;
  /** Makes the next batch fail after so many of its actions; their effects stay. */
  failNextBatchAfter(actions: number, code?: RefusalCode): void;
  enterCellEditMode(): void;
  exitCellEditMode(): void;
  /** Types into a cell as a person does ("user"), or as a co-author ("remote"). */
  type(sheetName: string, address: string, input: unknown, origin?: ChangeOrigin): void;
  sheet(name: string): Sheet;
  /** Resolves when events raised so far have reached their handlers. */
  eventsDelivered(): Promise<void>;
  /** Sets `Excel`, `Office` and `OfficeExtension` as globals. @returns a function that takes them away. */
  installGlobals(): () => void;
}

/** A fresh host with one empty sheet, "Sheet1". A few milliseconds after the first of a test file. */
export function createOfficeHost(options: Partial<AppContextOptions> = {}): TestOfficeHost {
  const calculator = new BuiltInCalculator();
  const workbook = new Workbook(calculator);
  const host = new OfficeHost(workbook);
  const link = linkTo(host);
  const client = loadClient(createNativeBridge(link), createDocumentShim(link), {
    ...DEFAULT_APP_CONTEXT,
    ...options,
  });
  const sheet = (name: string): Sheet => {
    const found = workbook.sheetByName(name);
    if (!found) throw new Error(`There is no sheet "${name}".`);
    return found;
  };
  return {
    ...client,
    workbook,
    host,
    calculator,
    counters: host.counters,
    run: (batch, runOptions) => (runOptions ? client.Excel.run(runOptions, batch) : client.Excel.run(batch)),
    failNextBatchAfter: (actions, code) => {
      host.failNextBatchAfter(actions, code);
    },
    enterCellEditMode: () => {
      host.enterCellEditMode();
    },
    exitCellEditMode: () => {
      host.exitCellEditMode();
    },
    type(sheetName, address, input, origin = 'user') {
      const rect = parseLocalAddress(address);
      if (!rect) throw new Error(`"${address}" is no address.`);
      workbook.act(origin, () => {
        sheet(sheetName).write(rect, () => readTyped(input));
      });
    },
    sheet,
    async eventsDelivered() {
      // One turn for the host to send them, one for the client to call the handlers.
      for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
    },
    installGlobals() {
      const globals = globalThis as Record<string, unknown>;
      const names = ['Excel', 'Office', 'OfficeExtension'] as const;
      const before = names.map((name) => globals[name]);
      for (const name of names) globals[name] = client[name];
      return () => {
        names.forEach((name, index) => (globals[name] = before[index]));
      };
    },
  };
}
