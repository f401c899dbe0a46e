import type { AppendixRule } from '../../rule';

/** Sheets of somebody else's that stand in front of the appendix in a returned file, whose template has none there. */
export const sheetMoved: AppendixRule<'sheetMoved', { readonly before: readonly string[] }> = {
  code: 'sheetMoved',
  severity: 'note',
  check: ({ returned }) => {
    const before = returned?.sheetsBefore ?? [];
    return before.length > 0 ? [{ fact: { before } }] : [];
  },
};
