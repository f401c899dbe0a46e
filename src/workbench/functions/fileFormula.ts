import { fileName, functionNames } from './names';

/** Texts and quoted sheet names, which are left alone, and words in front of a bracket. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*(?=\s*\()/gu;

const inFile = new Map(functionNames.map((name) => [name, fileName(name)]));
const inSheet = new Map(functionNames.map((name) => [fileName(name).toUpperCase(), name]));

const renamed = (formula: string, names: ReadonlyMap<string, string>): string =>
  formula.replace(PIECE, (piece) => names.get(piece.toUpperCase()) ?? piece);

/** A formula as a file has it: PHULUC.GAP( becomes _xldudf_PHULUC_GAP(, all else stays. */
export const toFileFormula = (formula: string): string => renamed(formula, inFile);

/** A formula of a file as a sheet shows it. */
export const fromFileFormula = (formula: string): string => renamed(formula, inSheet);
