import type { AddinCall, AddinRuntime, AddinValue } from '../host/model';
import type { FromRuntime, ToRuntime } from './messages';
import { functionNames } from './names';

type Rows = readonly (readonly AddinValue[])[];

/** Where office.js on the web keeps what the pane puts into `OfficeRuntime.storage`. */
const STORE_PREFIX = '_OfficeRuntime_Storage_';

function stored(key: string): string | null {
  try {
    return localStorage.getItem(STORE_PREFIX + key);
  } catch {
    // A browser that closes its storage to the page closes it to the pane too.
    return null;
  }
}

const FAILED: Rows = [[{ error: '#VALUE!' }]];

/** The functions' runtime in a worker of the page. */
export class WorkerRuntime implements AddinRuntime {
  readonly names: ReadonlySet<string> = new Set(functionNames);
  private readonly worker: Worker;
  private readonly calls = new Map<number, (rows: Rows) => void>();
  private count = 0;

  /** @param onFailure told once where the script cannot be run at all */
  constructor(scriptUrl: string, onFailure: () => void) {
    this.worker = new Worker(scriptUrl);
    this.worker.onmessage = ({ data }: MessageEvent<FromRuntime>) => {
      if (data.kind === 'read') this.send({ kind: 'stored', number: data.number, value: stored(data.key) });
      else this.answer(data.number, data.rows);
    };
    this.worker.onerror = () => {
      for (const number of [...this.calls.keys()]) this.answer(number, FAILED);
      onFailure();
    };
  }

  run(name: string, call: AddinCall): Promise<Rows> {
    const id = name.slice(name.indexOf('.') + 1);
    return new Promise((resolve) => {
      this.calls.set(++this.count, resolve);
      this.send({ kind: 'call', number: this.count, id, call });
    });
  }

  private answer(number: number, rows: Rows): void {
    this.calls.get(number)?.(rows);
    this.calls.delete(number);
  }

  private send(message: ToRuntime): void {
    this.worker.postMessage(message);
  }
}
