/** Puts the metadata of the worksheet functions into a build: made from the one table in src/functions. */
import webpack from 'webpack';
import { loadTypeScript } from '../loadTypeScript.mjs';

const { Compilation, sources } = webpack;
const NAME = 'FunctionMetadata';

export class FunctionMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async () => {
        const { metadataFiles } = await loadTypeScript('scripts/functions/metadataFiles.ts');
        for (const [name, text] of Object.entries(metadataFiles())) {
          compilation.emitAsset(name, new sources.RawSource(text));
        }
      });
    });
  }
}
