import { localeOf } from '../../locale';
import { fromSnapshot, loadSnapshot, toSnapshot } from '../host/model';
import type { HostWorkbookSnapshot, Workbook } from '../host/model';
import type { Loss } from '../xlsx/losses';
import type { HybridCalculator } from './calculator';
import { describeLoss } from './lossNames';
import { ask, toast } from './messages';
import { strings } from './strings';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What is no edit of the workbook: looking at it, and working out its formulas. */
const NO_EDITS: ReadonlySet<string> = new Set(['selection', 'activeSheet', 'calculated', 'replaced']);

// Reading and writing files is loaded when the first file is opened or saved.
const loadReader = () => import('../xlsx/read');
const loadWriter = () => import('../xlsx/write');
const loadSample = () => import('./sample');

/** Opens and saves files, and knows what must not be lost without asking. */
export class FileDesk {
  private losses: readonly Loss[] = [];
  private hasEdits = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly calculator: HybridCalculator,
  ) {
    workbook.subscribe(({ kind }) => {
      if (!NO_EDITS.has(kind)) this.hasEdits = true;
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
    const { readHostWorkbook } = await loadReader();
    const opened = await readHostWorkbook(bytes, name);
    if (!opened.ok) {
      await ask({
        title: strings.unreadableTitle,
        paragraphs: [localeOf('vi').refusals[opened.reason](name)],
      });
      return false;
    }
    this.show(opened.workbook, opened.losses);
    toast(strings.opened(name));
    return true;
  }

  async openSample(): Promise<void> {
    if (!(await this.mayDiscard())) return;
    const [{ readHostWorkbook }, { sampleWorkbook }] = await Promise.all([loadReader(), loadSample()]);
    const opened = await readHostWorkbook(await sampleWorkbook(), strings.sampleFile);
    if (opened.ok) this.show(opened.workbook, opened.losses);
  }

  private show(snapshot: HostWorkbookSnapshot, losses: readonly Loss[]): void {
    this.calculator.reset();
    // Learns of functions that only the grid knows before any result is replaced.
    this.calculator.recalculate(fromSnapshot(snapshot), 'all');
    loadSnapshot(this.workbook, snapshot);
    this.losses = losses;
    this.hasEdits = false;
    document.title = `${snapshot.fileName} – Phụ Lục`;
  }

  private async mayDiscard(): Promise<boolean> {
    if (!this.hasEdits) return true;
    return ask({ title: strings.discardTitle, paragraphs: [strings.discard], agree: strings.discardYes });
  }

  /** The workbook as the bytes of a file. */
  async bytes(): Promise<Uint8Array> {
    const { writeHostWorkbook } = await loadWriter();
    return writeHostWorkbook(toSnapshot(this.workbook));
  }

  /** Saves as a download. Where that would drop parts of the opened file, only as a copy, and only when told. */
  async save(): Promise<void> {
    let name = this.workbook.fileName.replace(/\.xlsm$/i, '.xlsx');
    if (this.losses.length > 0) {
      const agreed = await ask({
        title: strings.lossTitle,
        paragraphs: [strings.lossIntro(this.workbook.fileName), strings.lossOutro],
        list: this.losses.map(describeLoss),
        agree: strings.saveCopy,
      });
      if (!agreed) return;
      name = strings.copyName(this.workbook.fileName);
    }
    download(await this.bytes(), name);
    this.hasEdits = false;
    toast(strings.saved(name));
    if (this.losses.length === 0) return;
    // From here on the copy is what is open.
    this.losses = [];
    this.workbook.fileName = name;
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
