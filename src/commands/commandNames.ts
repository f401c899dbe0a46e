/**
 * The function commands of the ribbon: what `<FunctionName>` in manifest.xml may say.
 * A list of its own, without Office.js, because `npm run validate` reads it too.
 */
export const commandNames = ['checkAppendix'] as const;

export type CommandName = (typeof commandNames)[number];
