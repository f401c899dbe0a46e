/** The whole of `phuluc merge`: read, locate, check, aggregate, write. */
import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startReadersWith } from '../../../../src/cli/merge/readerPool';
import { nodeIo } from '../../../../src/cli/nodeIo';
import { run } from '../../../../src/cli/program';
import { foreignReaderHere } from '../../../../src/xlsx/foreign/foreignReader';
import type { Checks } from '../../../runner/protocol';
import { serveWholeRounds } from '../../../runner/serveRounds';
import { BENCH_YEAR } from '../benchPlan';
import { planFileOf } from '../inputs';

const startReaders = startReadersWith(new URL('readerThread.mjs', import.meta.url));

await serveWholeRounds(async (files) => {
  const [first] = files;
  if (first === undefined) throw new Error('no files');
  const output = path.join(tmpdir(), `phuluc-bench-merge-${process.pid}.xlsx`);
  const plan = planFileOf(path.dirname(first));
  const said = path.join(tmpdir(), `phuluc-bench-merge-${process.pid}.json`);
  const stdout = openSync(said, 'w');
  const io = {
    ...nodeIo,
    startReaders,
    // The files are .xlsx, all of them.
    readForeign: foreignReaderHere(),
    out: (text: string) => writeSync(stdout, text),
    err: () => undefined,
  };
  const started = performance.now();
  const code = await run(
    ['merge', ...files, '--plan', plan, '--year', String(BENCH_YEAR), '-o', output, '--force', '--json'],
    io,
  );
  const milliseconds = performance.now() - started;
  closeSync(stdout);
  const checks = countsIn(said);
  for (const file of [output, said]) rmSync(file, { force: true });
  if (code > 1) throw new Error(`exit code ${code}`);
  return { milliseconds, checks };
});

/** What the merge says it has, from its JSON. Counted by another process: its memory is none of the merge's. */
function countsIn(file: string): Checks {
  const count = `
    const { values, files } = JSON.parse(require('node:fs').readFileSync(process.argv[1], 'utf8'));
    const refused = files.filter(({ status }) => status === 'refused').length;
    process.stdout.write(JSON.stringify({ values: values.length, refused }));`;
  return JSON.parse(execFileSync(process.execPath, ['-e', count, file], { encoding: 'utf8' })) as Checks;
}
