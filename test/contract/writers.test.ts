/**
 * The two writers of an appendix, held to one description: what `src/excel` makes with Office.js in the
 * simulated host and what `src/xlsx` writes into a file must both be what the description says.
 *
 * What Office.js cannot do, or not so that it could be compared here:
 * - the document's own properties, the default font of the workbook and the size of its default row: a sheet
 *   comes into somebody's workbook and leaves these alone; its own cells all get the font;
 * - heights of rows that may grow: the file states an estimate which a program may replace, Office.js lets Excel
 *   fit them at once, and the host has no fonts to measure with. Whether a row is free to grow cannot be asked;
 * - "as many pages high as it takes": the file says 0 pages, Office.js leaves the number out;
 * - the result a formula had when it was described: Excel calculates it itself. The host does so too, and the
 *   results are compared;
 * - the XML declaration of the identity part, which Excel is given without.
 */
import { identityFromXml } from '../../src/core/appendix/identity';
import type { SheetDescription } from '../../src/core/appendix/description';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { taskSheet, values } from '../core/taskAppendix/support';
import { appendixSheet, readBytes, unitOf } from '../support/appendix';
import { openExcel, reportedSheet } from '../excel/support/excel';
import { fromDescription } from '../excel/support/fromDescription';
import { fromFile } from '../excel/support/fromFile';
import { fromHost } from '../excel/support/fromHost';

const described: [string, () => SheetDescription][] = [
  ['the whole plan', () => appendixSheet()],
  ['the whole plan, filled in', reportedSheet],
  ["a department's appendix", () => appendixSheet({ unit: unitOf('so-y-te') })],
  ['a form to be sent alone', () => appendixSheet({ unit: unitOf('so-y-te'), variant: 'form' })],
  ['a protected sheet in the target year', () => appendixSheet({ year: 2030, isProtected: true })],
  ['a task appendix, filled in', () => taskSheet({ values })],
  ['a task appendix as a form', () => taskSheet({ unit: unitOf('so-y-te'), variant: 'form' })],
];

describe.each(described)('%s', (_, describeSheet) => {
  const description = describeSheet();
  const expected = fromDescription(description);

  it('comes out of Office.js as described', async () => {
    const { host, port, close } = openExcel();
    const { name } = await port.insertSheet(description);
    close();
    const made = fromHost(host.workbook, host.sheet(name), description);
    expect(made.cells).toEqual(expected.cells);
    expect(made).toEqual(expected);
    expect(host.workbook.customXml.all.map(({ xml }) => identityFromXml(xml))).toEqual([
      identityFromXml(description.identityXml),
    ]);
  });

  it('comes out of the file as described', async () => {
    const bytes = await writeWorkbook([description], { title: 'Thử' });
    const made = await fromFile(bytes);
    expect(made.cells).toEqual(expected.cells);
    expect(made).toEqual(expected);
    expect((await readBytes(bytes)).customXml).toEqual([description.identityXml]);
  });
});
