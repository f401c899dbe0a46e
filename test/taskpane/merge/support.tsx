import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describeAppendix } from '../../../src/core/appendix/describe';
import type { RowValues } from '../../../src/core/appendix/values';
import type { Plan } from '../../../src/core/plan/schema';
import { vietnameseAppendix } from '../../../src/locale';
import type { Language } from '../../../src/locale';
import { App } from '../../../src/taskpane/App';
import type { MergeWorkers } from '../../../src/taskpane/merge/desk/workers';
import { MergeWorkersProvider } from '../../../src/taskpane/merge/useMergeDesk';
import { MergeKeeper } from '../../../src/taskpane/merge/worker/keeper';
import type { ReaderQuestion, StateQuestion } from '../../../src/taskpane/merge/worker/protocol';
import { fileReader } from '../../../src/taskpane/merge/worker/readFile';
import { shippedPlans } from '../../../src/taskpane/plans';
import { foreignReaderHere } from '../../../src/xlsx/foreign/foreignReader';
import type { AskedWorker } from '../../../src/xlsx/worker/askWorker';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { MemoryPort } from '../../support/memoryPort';
import { plan } from '../support';

type Answer = (question: never) => unknown;

/** A worker in the test's own thread: what crosses is plain data, as between threads. An answer may never come. */
export class HereWorker implements AskedWorker {
  isEnded = false;
  private readonly listeners = new Map<string, (event: never) => void>();

  constructor(private readonly answer: Answer) {
    setTimeout(() => {
      this.say('ready');
    });
  }

  addEventListener(kind: string, listener: unknown): void {
    this.listeners.set(kind, listener as (event: never) => void);
  }

  postMessage(question: unknown): void {
    // What an answer throws at once is an error of the worker too.
    const answered = Promise.resolve(question as never).then(this.answer);
    answered.then(
      (answer) => {
        this.say(plain(answer));
      },
      (error: unknown) => {
        this.tell('error', { message: String(error) });
      },
    );
  }

  terminate(): void {
    this.isEnded = true;
  }

  private say(data: unknown): void {
    this.tell('message', { data });
  }

  private tell(kind: string, event: object): void {
    if (!this.isEnded) this.listeners.get(kind)?.(event as never);
  }
}

/** A copy of plain data; Maps of descriptions cross as they are. */
const plain = (value: unknown): unknown =>
  value instanceof Map
    ? new Map(value)
    : Array.isArray(value)
      ? value.map(plain)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]))
        : value;

/** What a file with this name does to the reader. */
export const STUCK = 'treo.xlsx';
export const CRASHING = 'hết bộ nhớ.xls';

/** A reader as `readerWorker.ts` is one, which two files send off. */
function reader(): HereWorker {
  let read: ReturnType<typeof fileReader> | undefined;
  return new HereWorker((question: ReaderQuestion) => {
    if (question.kind === 'setting') {
      read = fileReader(question.setting, foreignReaderHere());
      return null;
    }
    if (question.name === STUCK) return new Promise(() => undefined);
    if (question.name === CRASHING) throw new RangeError('Array buffer allocation failed');
    return read?.(question.file, question.name);
  });
}

/** The workers of a merge in the test's own thread. */
export function hereWorkers(readers = 2): MergeWorkers {
  return {
    readers,
    startReader: reader,
    startState: () => {
      const keeper = new MergeKeeper();
      return new HereWorker((question: StateQuestion) => keeper.answer(question));
    },
  };
}

export const YEAR = 2026;
export const unitOf = (id: string) => plan.units.find((unit) => unit.id === id)!;

/** A returned file of a unit of Bình Định. */
export async function returned(
  name: string,
  unit: string,
  values: Readonly<Record<string, RowValues>>,
  lastModified = Date.UTC(2026, 9, 1),
): Promise<File> {
  const request = { plan, year: YEAR, unit: unitOf(unit), values: new Map(Object.entries(values)) };
  const bytes = await writeWorkbook([describeAppendix(request, vietnameseAppendix)], { title: name });
  return new File([Uint8Array.from(bytes)], name, { lastModified });
}

const queriesIn = (element: HTMLElement) => within(element);

export interface Shown {
  readonly port: MemoryPort;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly panel: ReturnType<typeof queriesIn>;
  readonly unmount: () => void;
}

/** The pane at its merge tab, in October 2026. */
export async function showMerge(
  port = new MemoryPort(),
  options: { language?: Language; plans?: readonly Plan[]; workers?: MergeWorkers } = {},
): Promise<Shown> {
  const { unmount } = render(
    <MergeWorkersProvider value={() => options.workers ?? hereWorkers()}>
      <App
        port={port}
        plans={options.plans ?? shippedPlans}
        initialLanguage={options.language ?? 'vi'}
        initialView="merge"
        today={new Date(2026, 9, 15)}
        shade="light"
      />
    </MergeWorkersProvider>,
  );
  const english = options.language === 'en';
  const element = await screen.findByRole('tabpanel', { name: english ? 'Merge' : 'Tổng hợp' });
  const panel = queriesIn(element);
  await panel.findByRole('region', { name: english ? 'Returned files' : 'Tệp các đơn vị gửi về' });
  return { port, user: userEvent.setup(), panel, unmount };
}

/** Chooses files through the tab's own input. */
export async function choose({ user, panel }: Shown, ...files: readonly File[]): Promise<void> {
  await user.upload(panel.getAllByLabelText(/^(Chọn tệp…|Choose files…)$/).find(isInput)!, [...files]);
}

const isInput = (element: HTMLElement) => element instanceof HTMLInputElement;
