import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { openExcel } from './support/excel';

/**
 * The scripts of docs/excel-unconfirmed.md are there to be pasted into a real Excel. Here they only prove
 * that they run, and that the simulated host answers what the page says is relied on.
 */
const page = readFileSync(join(__dirname, '../../docs/excel-unconfirmed.md'), 'utf8');
const sections = page.split(/^## /m).slice(1);
const scripts = sections.flatMap((section): [string, string][] => {
  const script = /```js\n([\s\S]*?)```/.exec(section)?.[1];
  return script === undefined ? [] : [[section.split('\n')[0] ?? '', script]];
});
const frame = /```js\n(async function tryOut[\s\S]*?)```/.exec(page)?.[1] ?? '';

/** Runs a script and gives what it prints. Waiting for a person is left out. */
async function printed(script: string): Promise<string[]> {
  const { host, close } = openExcel();
  const lines: string[] = [];
  const log = (...parts: unknown[]) => {
    lines.push(parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' '));
  };
  const soon = (work: () => void) => setTimeout(work, 0);
  // The whole script as an expression that can be waited for.
  const body = `${frame}\nreturn ${script.trim().replace(/;$/, '')};`;
  const run = compileFunction(body, ['Excel', 'console', 'setTimeout']) as (...args: unknown[]) => unknown;
  await run(host.Excel, { log }, soon);
  await host.eventsDelivered();
  await host.eventsDelivered();
  close();
  return lines;
}

const expected: Readonly<Record<string, readonly string[]>> = {
  '1': [
    '[[["6.10"],["=1+1"],["1/2"],["TRUE"]],[["6.10"],["=1+1"],["1/2"],["TRUE"]],[["String"],["String"],["String"],["String"]],[["General"],["General"],["General"],["General"]]]',
  ],
  '3': ['{"custom":{"formula":"=D5>0"}} =$B3="x"'],
  '4': ['0'],
  '6': ['199.5'],
  '8': ['159 true false List 1'],
  '9': ['Continuous #7F7F7F Continuous'],
  '11': ['["<appendix xmlns=\\"urn:phuluc:thu\\" plan=\\"binh-dinh\\" year=\\"2026\\"/>"]'],
  '12': ['InvalidArgument', '["Sheet1"]'],
  '23': ['0 1 1048576 2', 'A1:A2,B1:C1', 'true'],
  '16': ['["=ISTEXT(\\"phuluc:mark\\")"]', '1'],
  '25': ['30002'],
  '22': ['[["tiêu đề","không bị che",""]] #FFFFFF false'],
};

it.each(scripts)('%s', async (title, script) => {
  const number = title.split('.')[0] ?? '';
  const lines = await printed(script);
  if (number in expected) expect(lines).toEqual(expected[number]);
  const failures = lines.filter((line) => line.startsWith('failed'));
  expect(failures.map((line) => line.split(' ')[1])).toEqual(number === '17' ? ['AccessDenied'] : []);
});
