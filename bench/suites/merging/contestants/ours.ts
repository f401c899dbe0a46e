/** The whole of `phuluc merge`: read, locate, check, aggregate, write. */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startReadersWith } from '../../../../src/cli/merge/readerPool';
import { nodeIo } from '../../../../src/cli/nodeIo';
import { run } from '../../../../src/cli/program';
import { foreignReaderHere } from '../../../../src/xlsx/foreign/foreignReader';
import { serveWholeRounds } from '../../../runner/serveRounds';
import { BENCH_YEAR } from '../benchPlan';
import { planFileOf } from '../inputs';

const startReaders = startReadersWith(new URL('readerThread.mjs', import.meta.url));

await serveWholeRounds(async (files) => {
  const [first] = files;
  if (first === undefined) throw new Error('no files');
  const output = path.join(tmpdir(), `phuluc-bench-merge-${process.pid}.xlsx`);
  const plan = planFileOf(path.dirname(first));
  let said = '';
  const io = {
    ...nodeIo,
    startReaders,
    // The files are .xlsx, all of them.
    readForeign: foreignReaderHere(),
    out: (text: string) => (said = text),
    err: () => undefined,
  };
  const started = performance.now();
  const code = await run(
    ['merge', ...files, '--plan', plan, '--year', String(BENCH_YEAR), '-o', output, '--force', '--json'],
    io,
  );
  const milliseconds = performance.now() - started;
  rmSync(output, { force: true });
  if (code > 1) throw new Error(`exit code ${code}`);
  return { milliseconds, checks: countsIn(said) };
});

/** What the merge says it has, from its JSON. */
function countsIn(said: string) {
  const counts = JSON.parse(said) as { values: unknown[]; files: { status: string }[] };
  return {
    values: counts.values.length,
    refused: counts.files.filter(({ status }) => status === 'refused').length,
  };
}
