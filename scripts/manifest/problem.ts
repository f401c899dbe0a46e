import type { ManifestElement } from './parse';

/** Everything that `validateManifest` can report. */
export type ProblemCode =
  | 'notWellFormed'
  // Elements and attributes, per the schemas
  | 'rootUnknown'
  | 'elementUnknown'
  | 'elementMissing'
  | 'elementMisplaced'
  | 'elementRepeated'
  | 'attributeMissing'
  | 'attributeUnknown'
  | 'valueNotAllowed'
  // Texts
  | 'guidMalformed'
  | 'versionMalformed'
  | 'textEmpty'
  | 'textTooLong'
  | 'localeMissing'
  | 'localeUnexpected'
  // Ids and references
  | 'idRepeated'
  | 'residTooLong'
  | 'residUndefined'
  | 'residOfWrongKind'
  | 'resourceUnused'
  // Addresses, icons and what is behind them
  | 'urlNotHttps'
  | 'assetMissing'
  | 'iconNotPng'
  | 'iconSizeWrong'
  | 'iconSizeMissing'
  // What the add-in needs and does
  | 'requirementMissing'
  | 'requirementTooHigh'
  | 'functionCommand'
  // The build behind it, and the functions of the sheet
  | 'fileNotBuilt'
  | 'namespaceDiffers'
  | 'functionsDiffer';

/** One thing that is wrong with a manifest. */
export interface Problem {
  readonly code: ProblemCode;
  readonly what: string;
  readonly where: string;
  readonly remedy: string;
}

/** A problem at an element. */
export function problemAt(
  element: ManifestElement,
  code: ProblemCode,
  what: string,
  remedy: string,
): Problem {
  return { code, what, where: `line ${element.line}, <${element.tag}>`, remedy };
}

/** The problem as one line: code, what, where, what to do. */
export function problemLine({ code, what, where, remedy }: Problem): string {
  return `${code}: ${what} (${where}). ${remedy}`;
}
