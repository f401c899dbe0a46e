/** What the scripts beside this folder use; they load it through `load.mjs`. */
export { buildOf } from './build';
export { filesOf } from './files';
export { problemLine } from './problem';
export { validateManifest } from './validate';
export { withBaseUrl } from './withBaseUrl';
