import { NAMESPACE, definitions } from '../../functions/catalogue';

/** The functions of the add-in as a formula calls them: "PHULUC.GAP". */
export const functionNames: readonly string[] = definitions.map(({ id }) => `${NAMESPACE}.${id}`);

/**
 * What a file has before the name of an add-in's function: Excel writes PHULUC.GAP( as _xldudf_PHULUC_GAP(. Seen in files
 * (OfficeDev/office-js issues 5611 and 6655), documented nowhere (docs/excel-unconfirmed.md, 24).
 */
const FILE_PREFIX = '_xldudf_';

/** A function's name as a file has it. */
export const fileName = (name: string): string => FILE_PREFIX + name.replace(/\./g, '_');
