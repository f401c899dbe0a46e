import { WorkerRuntime } from '../functions/workerRuntime';
import { AddinFunctions, Workbook, isError, rectOf } from '../host/model';
import type { Refusal } from '../host/model';
import { OfficeHost } from '../host/officeHost';
import { HybridCalculator } from './calculator';
import { setUpDivider } from './divider';
import { FileDesk } from './files';
import { Frames } from './frames';
import type { BoundGrid } from './grid';
import { toast } from './messages';
import { Pace } from './pace';
import './page.css';
import { strings } from './strings';
import { setUpToolbar } from './toolbar';
import type { WorkbenchWindow } from './workbenchWindow';

/** For tests and for whoever tries things in the browser's console. */
interface Exposed extends WorkbenchWindow {
  host: OfficeHost;
  grid?: BoundGrid;
  files: FileDesk;
}

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
};

const runtime = new WorkerRuntime('functionsRuntime.js', () => {
  toast(strings.functionsFailed);
});
const addinFunctions = new AddinFunctions(runtime, (places) => {
  workbook.recalculateCells(
    places.map(({ sheetId, row, column }) => ({ sheetId, rect: rectOf(row, column) })),
  );
});
const calculator = new HybridCalculator(addinFunctions);
const workbook = new Workbook(calculator);
workbook.fileName = strings.newFile;
const pace = new Pace();
const host = new OfficeHost(workbook, pace.breathe);
const files = new FileDesk(workbook, calculator);
const pane = byId('pane') as HTMLIFrameElement;
const exposed = window as unknown as Exposed;
const frames = new Frames(host, pane);

exposed.host = host;
exposed.files = files;
exposed.workbench = frames;

function sayRefusal(refusal: Refusal): void {
  toast(refusal.code === 'AccessDenied' ? strings.isProtected : strings.refused);
}

const chooseFile = (): void => {
  files.chooseFile();
};

setUpToolbar(byId('toolbar'), [
  [
    {
      id: 'insert',
      label: strings.insert,
      hint: strings.insertHint,
      icon: { file: 'insert-20.png' },
      run: () => {
        frames.showPane('?view=insert');
      },
    },
    {
      id: 'check',
      label: strings.check,
      hint: strings.checkHint,
      icon: { file: 'check-20.png' },
      run: () => {
        frames.showPane('?view=check');
      },
    },
  ],
  [
    {
      id: 'open',
      label: strings.open,
      hint: strings.openHint,
      icon: { path: 'M2.5 15.5v-10a1 1 0 0 1 1-1h4l1.5 2h6a1 1 0 0 1 1 1v1M2.5 15.5l2-6.5h13l-2 6.5z' },
      run: chooseFile,
    },
    {
      id: 'save',
      label: strings.save,
      hint: strings.saveHint,
      icon: { path: 'M3.5 3.5h10l3 3v10h-13zM6.5 3.5v4h6v-4M6.5 16.5v-5h7v5' },
      run: () => files.save(),
    },
    {
      id: 'sample',
      label: strings.sample,
      hint: strings.sampleHint,
      icon: { path: 'M3.5 3.5h13v13h-13zM3.5 8h13M8 8v8.5M10.5 13l1.5 1.5 3-3.5' },
      run: () => files.openSample(),
    },
  ],
]);
setUpDivider(byId('divider'), pane.parentElement ?? pane);
frames.showPane();
workbook.subscribe(({ kind }) => {
  if (kind === 'replaced') frames.restartPane();
});

// Excel shows beside an error why a function gave it; here it is said when the cell is selected.
workbook.subscribe((change) => {
  if (change.kind !== 'selection') return;
  const { sheetId, rect } = change;
  const value = workbook.findSheet(sheetId)?.value(rect.row, rect.column) ?? null;
  const message = isError(value) ? addinFunctions.messageAt({ sheetId, ...rect }) : undefined;
  if (message !== undefined) toast(message);
});

window.addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  const run = {
    s: () => files.save(),
    o: chooseFile,
  }[event.key.toLowerCase()];
  if (!run) return;
  event.preventDefault();
  void run();
});
window.addEventListener('beforeunload', (event) => {
  if (files.isDirty) event.preventDefault();
});

// The grid is by far the largest part; the pane needs nothing of it and does not wait.
import('./grid').then(
  ({ bindGrid }) => {
    byId('grid').replaceChildren();
    const grid = bindGrid(byId('grid'), host, calculator, sayRefusal, runtime, pace);
    exposed.grid = grid;
    // `select()` in the pane brings the cell into view; the person then types there.
    workbook.subscribe(({ kind }, origin) => {
      if (kind === 'selection' && origin === 'addin') grid.focus();
    });
    document.documentElement.dataset['ready'] = '';
  },
  (error: unknown) => {
    byId('grid').textContent = strings.gridFailed;
    throw error;
  },
);
