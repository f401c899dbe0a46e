/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BuiltInCalculator, OfficeHost, PageTransport, Workbook, linkTo } from '../../../src/workbench/host';
import { OFFICE_FILES } from '../../support/officeHost/loadClient';

/** The real office.js in a window: it asks for the other files itself, by script tags. */
function loadOfficeJs(): string[] {
  const loaded: string[] = [];
  const run = (file: string) => {
    loaded.push(file);
    (window as unknown as { eval(text: string): void }).eval(readFileSync(join(OFFICE_FILES, file), 'utf8'));
  };
  // Its check of where a message comes from reads document.domain, which jsdom lacks.
  if (!('domain' in document)) Object.defineProperty(document, 'domain', { value: 'localhost' });
  const tag = document.createElement('script');
  tag.type = 'x/none';
  Object.defineProperty(tag, 'src', { value: 'https://localhost/officejs/office.js' });
  document.head.append(tag);
  for (const parent of [document.head, document.body]) {
    const append = parent.appendChild.bind(parent);
    parent.appendChild = <T extends Node>(element: T): T => {
      const file =
        element instanceof HTMLScriptElement ? /\/officejs\/(.*)$/.exec(element.src)?.[1] : undefined;
      if (file === undefined) return append(element);
      if (!file.toLowerCase().startsWith('telemetry/')) run(file.toLowerCase());
      queueMicrotask(() => {
        element.dispatchEvent(new Event('load'));
      });
      return element;
    };
  }
  run('office.js');
  return loaded;
}

describe('office.js itself, in a page', () => {
  const workbook = new Workbook(new BuiltInCalculator());
  const host = new OfficeHost(workbook);
  workbook.settings.set('greeting', 'xin chào');
  let transport: PageTransport;

  beforeAll(async () => {
    transport = PageTransport.attach(window, linkTo(host), { locale: 'vi-VN' });
    loadOfficeJs();
    await Office.onReady();
  });

  test('is ready, in Excel, in Vietnamese', async () => {
    expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    expect(Office.context.displayLanguage).toBe('vi-VN');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(Office.context.document.settings.get('greeting')).toBe('xin chào');
  });

  test('carries batches, errors and events', async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.onChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      context.workbook.onSelectionChanged.add(() => {
        heard.push('selection');
        return Promise.resolve();
      });
      const range = sheet.getRange('A1:B1');
      range.values = [['Phụ lục', 2]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['Phụ lục', 2]]);
    });
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('nope').load('name');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
    const rect = { row: 4, column: 3, rowCount: 1, columnCount: 1 };
    workbook.act('user', () => {
      workbook.activeSheet.write(rect, () => ({ value: 1 }));
    });
    workbook.act('user', () => {
      workbook.select(workbook.activeSheet, rect);
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(heard).toEqual(expect.arrayContaining(['D5', 'selection']));
  });

  test('waits for the end of cell editing where asked to', async () => {
    host.enterCellEditMode();
    setTimeout(() => {
      host.exitCellEditMode();
    }, 20);
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.load('name');
      await context.sync();
      expect(context.workbook.name).toBe('Book1.xlsx');
    });
  });

  test('saves settings and runs functions of ribbon buttons', async () => {
    Office.context.document.settings.set('language', { code: 'vi' });
    await new Promise<void>((resolve) => {
      Office.context.document.settings.saveAsync(() => {
        resolve();
      });
    });
    expect(workbook.settings.get('language')).toEqual({ code: 'vi' });
    const ran = new Promise<string>((resolve) => {
      Office.actions.associate('insertAppendix', (event: Office.AddinCommands.Event) => {
        event.completed();
        resolve(event.source.id);
      });
    });
    transport.invokeCommand('insertAppendix', 'InsertButton');
    expect(await ran).toBe('InsertButton');
    expect([...transport.unanswered]).toEqual([]);
  });
});
