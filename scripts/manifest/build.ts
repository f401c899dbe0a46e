import { NAMESPACE } from '../../src/functions/catalogue';
import { PlanShelf } from '../../src/functions/planShelf';
import { register } from '../../src/functions/register';
import { metadataFiles } from '../functions/metadataFiles';
import type { Build } from './checks/customFunctions';

/** The ids that the functions' own code registers, asked of the code. */
function registeredIds(): string[] {
  const ids: string[] = [];
  register(
    {
      associate: (id) => ids.push(id),
      error: () => undefined,
      store: undefined,
      tellsBlanks: () => false,
    },
    new PlanShelf([], undefined),
  );
  return ids;
}

/** What webpack.config.js makes beside the assets; a browser story holds the names against a real build. */
export function buildOf(): Build {
  const metadata = metadataFiles();
  return {
    files: new Set(['taskpane.html', 'functions.html', 'functions.js', ...Object.keys(metadata)]),
    metadata,
    registered: registeredIds(),
    namespace: NAMESPACE,
  };
}
