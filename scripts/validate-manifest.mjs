/**
 * Checks a manifest without the network: node scripts/validate-manifest.mjs [manifest.xml]
 * One line a problem; exit 0 sound, 1 problems, 2 no such file.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { manifestTools } from './manifest/load.mjs';

const { buildOf, filesOf, problemLine, validateManifest } = manifestTools;
const root = fileURLToPath(new URL('..', import.meta.url));
const path = process.argv[2] ?? `${root}manifest.xml`;

function read() {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    console.error(`Cannot read ${path}: ${error.message}`);
    process.exit(2);
  }
}

const problems = validateManifest(read(), { ...filesOf(root), ...buildOf() });
for (const problem of problems) console.error(problemLine(problem));
if (problems.length === 0) console.log(`${path}: no problem`);
process.exitCode = problems.length === 0 ? 0 : 1;
