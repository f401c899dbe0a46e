import { checkFunctions, checkRequirements } from './checks/abilities';
import type { Files } from './checks/addresses';
import { checkAssets, checkHttps, checkIconSizes, checkIcons } from './checks/addresses';
import { checkBuilt, checkCustomFunctions } from './checks/customFunctions';
import type { Build } from './checks/customFunctions';
import { checkIds, checkReferences, checkResourceIds, checkUnused } from './checks/references';
import { checkStructure } from './checks/structure';
import { checkGuid, checkLengths, checkLocales, checkVersion } from './checks/texts';
import type { ManifestElement } from './parse';
import { NotWellFormed, parseManifest } from './parse';
import type { Problem } from './problem';

/** What the manifest is compared with. */
export type Surroundings = Files & Build;

type Check = (root: ManifestElement, surroundings: Surroundings) => readonly Problem[];

const checks: readonly Check[] = [
  checkStructure,
  checkGuid,
  checkVersion,
  checkLengths,
  checkLocales,
  checkIds,
  checkResourceIds,
  checkReferences,
  checkUnused,
  checkHttps,
  checkAssets,
  checkIcons,
  checkIconSizes,
  checkRequirements,
  checkFunctions,
  checkBuilt,
  checkCustomFunctions,
];

function notWellFormed({ message, line }: NotWellFormed): Problem {
  return {
    code: 'notWellFormed',
    what: message.replace(/\.$/, ''),
    where: `line ${line}`,
    remedy: 'Mend the XML; nothing else was checked.',
  };
}

/** Everything that is wrong with a manifest, without the network. An empty list is a manifest that Office takes. */
export function validateManifest(xml: string, surroundings: Surroundings): readonly Problem[] {
  let root: ManifestElement;
  try {
    root = parseManifest(xml);
  } catch (error) {
    if (error instanceof NotWellFormed) return [notWellFormed(error)];
    throw error;
  }
  return checks.flatMap((check) => check(root, surroundings));
}
