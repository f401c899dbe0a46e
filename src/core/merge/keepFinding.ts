import type { Finding } from '../check/finding';
import type { KeptFinding } from './state';

/** A finding as a merge keeps and shows it, with what it says in words. */
export const keepFinding = (
  { fact, severity, sheet, cell, indicator, accepted }: Finding,
  message: string,
): KeptFinding => ({
  code: fact.code,
  severity,
  ...(sheet !== undefined && { sheet }),
  ...(cell !== undefined && { cell }),
  ...(indicator !== undefined && { indicator }),
  ...(accepted && { accepted }),
  message,
});
