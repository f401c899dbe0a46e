/**
 * Times a full check of one appendix of 1,000, 10,000 and 100,000 rows in the core, every rule included: npm run bench:check
 * The rows go through a written .xlsx and our reader first; only the check is timed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle } from './bundle.mjs';

const built = mkdtempSync(path.join(tmpdir(), 'phuluc-bench-check-'));
try {
  const { main } = await bundle({ main: 'scripts/bench-check/main.ts' }, built);
  const { runBenchCheck } = await import(main);
  await runBenchCheck();
} finally {
  rmSync(built, { recursive: true, force: true });
}
