import type { AppendixRule } from '../../rule';

/** What Excel and people put behind the name of a copy: " (2)". */
const COPY = / ?\(\d+\)$/;

/** The sheet of a returned file is not called as the template's is any more. It is found by its hidden parts, or by its labels. */
export const sheetRenamed: AppendixRule<'sheetRenamed', { readonly own: string }> = {
  code: 'sheetRenamed',
  severity: 'note',
  check: ({ appendix: { index, identity, year }, returned, strings }) => {
    if (!returned || !identity || year === undefined) return [];
    const own = strings.sheetName(year);
    return index.sheet.name.replace(COPY, '') === own ? [] : [{ fact: { own } }];
  },
};
