/** Loads this folder's TypeScript into a plain Node script. */
import { loadTypeScript } from '../loadTypeScript.mjs';

/** The exports of `index.ts`. */
export const manifestTools = await loadTypeScript('scripts/manifest/index.ts');
