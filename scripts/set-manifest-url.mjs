/**
 * Writes the manifest for a real server:
 * node scripts/set-manifest-url.mjs https://server/phuluc [dist/manifest.xml]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { manifestTools } from './manifest/load.mjs';

const [baseUrl, target = 'dist/manifest.xml'] = process.argv.slice(2);
if (baseUrl === undefined) {
  console.error('Usage: node scripts/set-manifest-url.mjs <https address of the add-in> [file to write]');
  process.exit(2);
}
try {
  const source = readFileSync(new URL('../manifest.xml', import.meta.url), 'utf8');
  const manifest = manifestTools.withBaseUrl(source, baseUrl);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, manifest);
  console.log(`${target}: ${baseUrl}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
