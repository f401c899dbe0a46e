import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Frame, Locator, Page } from 'playwright-core';
import type { Workbook } from '../../src/workbench/host/model';
import type { BoundGrid } from '../../src/workbench/page/grid';
import type { Counters } from '../../src/workbench/host/protocol/counters';
import { launchBrowser } from '../support/browser';

const READY = 60_000;
/** Milliseconds to wait for a page to keep up with its drawing. */
const PATIENCE = 10_000;

/** What the page exposes for tests; used inside `evaluate` only. */
interface PageWindow {
  readonly host: { readonly workbook: Workbook; readonly counters: Counters };
  readonly grid: BoundGrid;
}

const environment = (name: string): string => {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: run the stories through jest's project "e2e".`);
  return value;
};

/** The workbench in a browser, with the moves of the person who uses it. */
export class WorkbenchPage {
  /** What went wrong in the page or the pane: nothing ever should. */
  readonly errors: string[] = [];

  private constructor(
    readonly browser: Browser,
    readonly page: Page,
  ) {
    page.on('pageerror', ({ message }) => this.errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  static async open(options: BrowserContextOptions = {}): Promise<WorkbenchPage> {
    const browser = await launchBrowser(environment('PHULUC_E2E_BROWSER'));
    const context = await browser.newContext({
      viewport: { width: 1440, height: 860 },
      locale: 'vi-VN',
      ...options,
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: environment('PHULUC_E2E_URL'),
    });
    const workbench = new WorkbenchPage(browser, await context.newPage());
    WorkbenchPage.opened.add(browser);
    await workbench.page.goto(environment('PHULUC_E2E_URL'));
    await workbench.page.waitForSelector('html[data-ready]', { timeout: READY });
    await workbench.drawnInTime();
    return workbench;
  }

  /**
   * Waits until the page keeps up with its drawing, or for `PATIENCE`, as a person waits for it. On a machine with much else to do
   * the grid and the pane are long at work after they are ready, and keys of the first moments may be lost.
   */
  private drawnInTime(): Promise<void> {
    return this.page.evaluate(
      async ({ frames, gap, patience }) => {
        const next = () => new Promise<number>(requestAnimationFrame);
        const end = performance.now() + patience;
        let before = await next();
        for (let inTime = 0; inTime < frames && before < end;) {
          const now = await next();
          inTime = now - before > gap ? 0 : inTime + 1;
          before = now;
        }
      },
      { frames: 12, gap: 50, patience: PATIENCE },
    );
  }

  /** Ends every browser that was started, also where a story broke off. */
  static async closeAll(): Promise<void> {
    await Promise.all(Array.from(WorkbenchPage.opened, (browser) => browser.close()));
    WorkbenchPage.opened.clear();
  }

  private static readonly opened = new Set<Browser>();

  /** The pane's own page; another after a file was opened. */
  get pane(): Frame {
    const frame = this.page.frames().find((each) => each.url().includes('/taskpane.html'));
    if (!frame) throw new Error('the pane is not there');
    return frame;
  }

  /** Inserts the appendix that the pane proposes and waits until the grid shows it. */
  async insertAppendix(): Promise<void> {
    await this.pane.getByRole('button', { name: 'Chèn phụ lục' }).click();
    await this.pane.getByText('Đã có 0/42').first().waitFor();
  }

  /** Drags files and folders of this machine onto something in the pane and lets them go there. */
  async dropFromDisk(target: Locator, paths: readonly string[]): Promise<void> {
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (!box) throw new Error('there is nothing to drop files on');
    const session = await this.page.context().newCDPSession(this.page);
    const move = {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      data: { items: [], files: [...paths], dragOperationsMask: 1 },
    };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, ...move });
    await session.detach();
  }

  /** A row of the pane's list, where it says what it should. */
  row(label: string, says: string | RegExp = '') {
    return this.pane.locator('li button').filter({ hasText: label }).filter({ hasText: says }).first();
  }

  /** The list of what is to be done. */
  get toDo() {
    return this.pane.getByRole('region', { name: 'Những điều cần xử lý' });
  }

  /** Cells of the findings listed, in the order of the list. */
  async foundCells(): Promise<string[]> {
    const keys = await this.toDo
      .locator('button[data-row]')
      .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset['row'] ?? ''));
    return keys.map((key) => key.split(' ')[1] ?? '');
  }

  /** Goes to an indicator's result cell through the pane, as a person does. */
  async goTo(label: string): Promise<void> {
    await this.row(label).click();
    await this.page.waitForFunction(
      () => document.hasFocus() && document.activeElement?.tagName !== 'IFRAME',
    );
  }

  /** Types into the selected cell and leaves it downwards. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Pastes a text through the real clipboard. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('Control+v');
  }

  /** Selects cells and brings the keyboard there. */
  async select(address: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      const { grid } = window as unknown as PageWindow;
      grid.api.getActiveWorkbook()?.getActiveSheet().getRange(wanted).activate();
      grid.focus();
    }, address);
  }

  /** What the model holds in a cell of the active sheet. */
  value(address: string): Promise<unknown> {
    return this.page.evaluate((wanted) => {
      const { workbook } = (window as unknown as PageWindow).host;
      const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(wanted) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      return workbook.activeSheet.value(Number(row) - 1, column);
    }, address);
  }

  /** The formula of a cell of the active sheet as the grid has it; empty where it has none. */
  formula(address: string): Promise<string | undefined> {
    return this.page.evaluate((wanted) => {
      const { grid } = window as unknown as PageWindow;
      return grid.api.getActiveWorkbook()?.getActiveSheet().getRange(wanted).getFormula();
    }, address);
  }

  /** What the grid draws in a cell of the active sheet. */
  drawn(address: string): Promise<unknown> {
    return this.page.evaluate((wanted) => {
      const { grid } = window as unknown as PageWindow;
      return grid.api.getActiveWorkbook()?.getActiveSheet().getRange(wanted).getRawValue();
    }, address);
  }

  /** The colour the grid fills a cell of the active sheet with, conditional formats among it; null for none. */
  drawnFill(address: string): Promise<string | null> {
    return this.page.evaluate((wanted) => {
      const { grid } = window as unknown as PageWindow;
      const sheet = grid.api.getActiveWorkbook()?.getActiveSheet();
      const range = sheet?.getRange(wanted);
      const style = range && sheet?.getSheet().getCell(range.getRow(), range.getColumn())?.s;
      return (typeof style === 'object' ? style?.bg?.rgb : undefined) ?? null;
    }, address);
  }

  /** Number of the row of the active sheet that holds a text, such as a hidden code. */
  rowOf(text: string): Promise<number> {
    return this.page.evaluate((wanted) => {
      const { workbook } = (window as unknown as PageWindow).host;
      for (const [row, , { value }] of workbook.activeSheet.cells.entries()) {
        if (value === wanted) return row + 1;
      }
      throw new Error(`no cell holds ${wanted}`);
    }, text);
  }

  /** Address of the first number of a sheet from a column on, counted from 1. */
  firstNumber(name: string, column: number): Promise<string> {
    return this.page.evaluate(
      ([wanted, from]) => {
        const { workbook } = (window as unknown as PageWindow).host;
        const sheet = workbook.sheets.find((each) => each.name === wanted);
        for (const [row, at, { value }] of sheet?.cells.entries() ?? []) {
          if (typeof value === 'number' && at + 1 >= from) return `${String.fromCharCode(65 + at)}${row + 1}`;
        }
        throw new Error(`no number on ${wanted}`);
      },
      [name, column] as const,
    );
  }

  /** The first selected cell of the active sheet. */
  selected(): Promise<string> {
    return this.page.evaluate(() => {
      const { row, column } = (window as unknown as PageWindow).host.workbook.activeSheet.selection;
      return `${String.fromCharCode(65 + column)}${row + 1}`;
    });
  }

  /** How often the pane has asked Excel something, from now on. */
  async countRoundTrips(): Promise<void> {
    await this.page.evaluate(() => {
      (window as unknown as PageWindow).host.counters.reset();
    });
  }

  roundTrips(): Promise<number> {
    return this.page.evaluate(() => (window as unknown as PageWindow).host.counters.roundTrips);
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() =>
      (window as unknown as PageWindow).host.workbook.sheets.map(({ name }) => name),
    );
  }

  /** Runs one of the grid's own commands, as its menus do. */
  async command(id: string, params: object): Promise<void> {
    await this.page.evaluate(
      ([name, given]) => {
        const { grid, host } = window as unknown as PageWindow;
        return grid.api.executeCommand(name, {
          unitId: grid.unitId,
          subUnitId: host.workbook.activeSheet.id,
          ...given,
        });
      },
      [id, params] as const,
    );
  }

  /** Has the grid write a result into a cell of the active sheet, as its engine does when it is done. */
  async resultInGrid(address: string, result: string | number): Promise<void> {
    await this.page.evaluate(
      ([wanted, v]) => {
        const { grid } = window as unknown as PageWindow;
        const sheet = grid.api.getActiveWorkbook()?.getActiveSheet();
        const range = sheet?.getRange(wanted);
        if (!sheet || !range) throw new Error('the grid has no sheet');
        const params = {
          unitId: grid.unitId,
          subUnitId: sheet.getSheetId(),
          cellValue: { [range.getRow()]: { [range.getColumn()]: { v } } },
        };
        grid.commands.syncExecuteCommand('sheet.mutation.set-range-values', params, { fromFormula: true });
      },
      [address, result] as const,
    );
  }

  /** Fills cells below with a cell's content, as its handle does. */
  async fillDown(address: string, rows: number): Promise<void> {
    await this.page.evaluate(
      ([from, count]) => {
        const { grid } = window as unknown as PageWindow;
        const sheet = grid.api.getActiveWorkbook()?.getActiveSheet();
        const source = sheet?.getRange(from);
        if (!sheet || !source) throw new Error('the grid has no sheet');
        const target = sheet.getRange(source.getRow(), source.getColumn(), count + 1, 1);
        return source.autoFill(target);
      },
      [address, rows] as const,
    );
  }

  async undo(): Promise<void> {
    await this.page.evaluate(() => {
      (window as unknown as PageWindow).grid.focus();
    });
    await this.page.keyboard.press('Control+z');
  }

  async redo(): Promise<void> {
    await this.page.evaluate(() => {
      (window as unknown as PageWindow).grid.focus();
    });
    await this.page.keyboard.press('Control+y');
  }

  /** Waits until something is as wanted. */
  async settled(read: () => Promise<unknown>, wanted: unknown): Promise<void> {
    const deadline = Date.now() + 30_000;
    for (;;) {
      const now = await read();
      if (JSON.stringify(now) === JSON.stringify(wanted)) return;
      if (Date.now() > deadline)
        throw new Error(`${JSON.stringify(now)} did not become ${JSON.stringify(wanted)}`);
      await this.page.waitForTimeout(50);
    }
  }

  /** The cells where grid and model still disagree, on all sheets, when the grid has had time to be drawn. */
  async differences(): Promise<string[]> {
    for (const deadline = Date.now() + 15_000; ;) {
      await this.page.waitForTimeout(500);
      const found = await this.differencesNow();
      if (found.length === 0 || Date.now() > deadline) return found;
    }
  }

  private differencesNow(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { grid, host } = window as unknown as PageWindow;
      const found: string[] = [];
      for (const sheet of host.workbook.sheets) {
        const drawn = grid.api.getActiveWorkbook()?.getSheetBySheetId(sheet.id);
        for (const [row, column, { value, formula }] of sheet.cells.entries()) {
          const cell = drawn?.getSheet().getCellRaw(row, column);
          const shown = cell?.v ?? null;
          const held = typeof value === 'object' ? (value?.error ?? null) : value;
          const isSame = shown === held || (held === '' && shown === null);
          const sameFormula = (drawn?.getRange(row, column).getFormula() ?? '') === (formula ?? '');
          if (!isSame || !sameFormula)
            found.push(`${sheet.name} ${row},${column}: ${JSON.stringify([shown, value])}`);
        }
      }
      return found;
    });
  }

  async setPaneWidth(width: number): Promise<void> {
    await this.page.locator('.pane').evaluate((pane, wanted) => {
      pane.style.width = `${wanted}px`;
    }, width);
    await this.page.waitForTimeout(200);
  }

  /** Opens a file through the page's own button. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Mở tệp' }).click();
    await (
      await chooser
    ).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  }

  /** Saves through the page's own button. */
  async save(
    press = () => this.page.getByRole('button', { name: 'Lưu tệp' }).click(),
  ): Promise<{ name: string; bytes: Uint8Array }> {
    const download = this.page.waitForEvent('download');
    await press();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
  }
}
