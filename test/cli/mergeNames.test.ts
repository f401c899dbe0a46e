/** What the files of a merge are called. */
import type { Context } from '../../src/cli/context';
import { mergeInputs } from '../../src/cli/merge/names';

const DISK = ['c/x.xlsx', 'c/s/x.xlsx', 'c/s/y.xlsx', 'd/x.xlsx', 'd/thư.docx', 'gộp.xlsx', 'x.xlsx'];

const walk = (folder: string) => {
  const files = DISK.filter((path) => path.startsWith(`${folder.replace(/^\.\//, '')}/`));
  return Promise.resolve(files.length > 0 ? { files, closed: [] } : undefined);
};

async function named(...paths: string[]): Promise<Record<string, string>> {
  const { inputs } = await mergeInputs(paths, { io: { walk } } as unknown as Context);
  return Object.fromEntries(inputs.map(({ path, name }) => [path.replace(/^\.\//, ''), name]));
}

test.each<[string[], Record<string, string>]>([
  [['c'], { 'c/x.xlsx': 'x.xlsx', 'c/s/x.xlsx': 's/x.xlsx', 'c/s/y.xlsx': 's/y.xlsx' }],
  [['c', 'c/s'], { 'c/x.xlsx': 'x.xlsx', 'c/s/x.xlsx': 's/x.xlsx', 'c/s/y.xlsx': 's/y.xlsx' }],
  [['c/s', 'd'], { 'c/s/x.xlsx': 'c/s/x.xlsx', 'c/s/y.xlsx': 'c/s/y.xlsx', 'd/x.xlsx': 'd/x.xlsx' }],
  // As when the folder alone was merged: what the workbook remembers goes by the same names.
  [['gộp.xlsx', 'd'], { 'gộp.xlsx': 'gộp.xlsx', 'd/x.xlsx': 'x.xlsx' }],
  [['gộp.xlsx', 'd/x.xlsx'], { 'gộp.xlsx': 'gộp.xlsx', 'd/x.xlsx': 'x.xlsx' }],
  [['c/x.xlsx', 'd/x.xlsx'], { 'c/x.xlsx': 'c/x.xlsx', 'd/x.xlsx': 'd/x.xlsx' }],
  [['x.xlsx', 'd'], { 'x.xlsx': 'x.xlsx', 'd/x.xlsx': 'd/x.xlsx' }],
  [['d/x.xlsx', './d', './d/x.xlsx'], { 'd/x.xlsx': 'x.xlsx' }],
  [['không có.xlsx'], { 'không có.xlsx': 'không có.xlsx' }],
])('%j', async (paths, names) => {
  expect(await named(...paths)).toEqual(names);
  expect(await named(...[...paths].reverse())).toEqual(names);
});

test('what is passed over is named once, and not where it was given itself', async () => {
  const context = { io: { walk } } as unknown as Context;
  expect((await mergeInputs(['d', './d'], context)).passedOver).toEqual(['d/thư.docx']);
  expect((await mergeInputs(['d', 'd/thư.docx'], context)).passedOver).toEqual([]);
});
