import { localeOf } from '../../locale';
import { fromSnapshot, loadSnapshot, toSnapshot } from '../host/model';
import type { Workbook } from '../host/model';
import type { OpenedFile, Saved } from '../xlsx/save';
import type { HybridCalculator } from './calculator';
import { NOT_SHOWN, describeLoss, describeObstacles } from './lossNames';
import { ask, toast } from './messages';
import { openInWorker } from './openInWorker';
import { strings } from './strings';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What is no edit of the workbook: looking at it, and working out its formulas. */
const NO_EDITS: ReadonlySet<string> = new Set(['selection', 'activeSheet', 'calculated', 'replaced']);

// Writing files is loaded when the first is saved; reading loads in its worker.
const loadWriter = () => import('../xlsx/save');
const loadSample = () => import('./sample');

/** Opens and saves files, and knows what must not be lost without asking. */
export class FileDesk {
  private opened: OpenedFile | undefined;
  private hasEdits = false;
  /** Whether rows, columns or cells were inserted or deleted since the file was opened or saved. */
  private hasShifts = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly calculator: HybridCalculator,
  ) {
    workbook.subscribe(({ kind }) => {
      if (!NO_EDITS.has(kind)) this.hasEdits = true;
      if (kind === 'shift') this.hasShifts = true;
    });
  }

  /** Whether anything was edited since the file was opened or saved. */
  get isDirty(): boolean {
    return this.hasEdits;
  }

  /** Lets the person choose a file and opens it. */
  chooseFile(): void {
    const input = document.getElementById('file') as HTMLInputElement;
    input.value = '';
    input.onchange = () => {
      const file = input.files?.[0];
      if (file) void file.arrayBuffer().then((bytes) => this.open(new Uint8Array(bytes), file.name));
    };
    input.click();
  }

  /** Opens the bytes of a file in the place of what is open. @returns whether it was opened. */
  async open(bytes: Uint8Array, name: string): Promise<boolean> {
    if (!(await this.mayDiscard())) return false;
    const opened = await openInWorker(bytes, name);
    if (!opened.ok) {
      await ask({
        title: strings.unreadableTitle,
        paragraphs: [localeOf('vi').refusals[opened.reason](name)],
      });
      return false;
    }
    this.show({ bytes, ...opened });
    toast(strings.opened(name));
    if (opened.notShown.length > 0) {
      await ask({
        title: strings.notShownTitle,
        paragraphs: [strings.notShown(name), strings.notShownKept],
        list: opened.notShown.map((each) => NOT_SHOWN[each]),
      });
    }
    return true;
  }

  async openSample(): Promise<void> {
    if (!(await this.mayDiscard())) return;
    const { sampleWorkbook } = await loadSample();
    const bytes = await sampleWorkbook();
    const opened = await openInWorker(bytes, strings.sampleFile);
    if (opened.ok) this.show({ bytes, ...opened });
  }

  private show(opened: OpenedFile): void {
    const snapshot = opened.workbook;
    this.calculator.reset();
    // Learns of functions that only the grid knows before any result is replaced.
    this.calculator.recalculate(fromSnapshot(snapshot), 'all');
    loadSnapshot(this.workbook, snapshot);
    this.opened = opened;
    this.hasEdits = false;
    this.hasShifts = false;
    document.title = `${snapshot.fileName} – Phụ Lục`;
  }

  private async mayDiscard(): Promise<boolean> {
    if (!this.hasEdits) return true;
    return ask({ title: strings.discardTitle, paragraphs: [strings.discard], agree: strings.discardYes });
  }

  /**
   * Saves as a download: the opened file with what was edited, and all else of it as it was. Where an edit cannot
   * be said so and parts of the file would be dropped, only as a copy, and only when told.
   */
  async save(): Promise<void> {
    const { saveHostWorkbook } = await loadWriter();
    const workbook = toSnapshot(this.workbook);
    const saved = await saveHostWorkbook(workbook, this.opened, this.hasShifts);
    const isCopy = saved.way === 'written' && saved.losses.length > 0;
    if (!(await this.maySave(saved))) return;
    if (isCopy) this.workbook.fileName = strings.copyName(this.workbook.fileName);
    else if (saved.way === 'written')
      this.workbook.fileName = this.workbook.fileName.replace(/\.xlsm$/i, '.xlsx');
    const name = this.workbook.fileName;
    download(saved.bytes, name);
    // From here on the saved file is what is open.
    const losses = saved.way === 'patched' ? (this.opened?.losses ?? []) : [];
    this.opened = { bytes: saved.bytes, workbook, losses };
    this.hasEdits = false;
    this.hasShifts = false;
    toast(strings.saved(name));
  }

  /** Tells what saving would take away, and asks. */
  private async maySave(saved: Saved): Promise<boolean> {
    const { fileName } = this.workbook;
    if (saved.way === 'patched') {
      if (!saved.breaksSignature) return true;
      return ask({
        title: strings.signatureTitle,
        paragraphs: [strings.signature(fileName)],
        agree: strings.signatureYes,
      });
    }
    if (saved.losses.length === 0) return true;
    return ask({
      title: strings.lossTitle,
      paragraphs: [strings.lossIntro(fileName, describeObstacles(saved.obstacles)), strings.lossOutro],
      list: saved.losses.map(describeLoss),
      agree: strings.saveCopy,
    });
  }
}

function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPE }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
