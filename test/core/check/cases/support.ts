/** What a case of a rule is made of: something that fires it, and something that just does not. */
import { assessRow } from '../../../../src/core/check/assess';
import type { Comparison } from '../../../../src/core/check/comparison/comparison';
import type { Finding } from '../../../../src/core/check/finding';
import type { RowCells } from '../../../../src/core/check/rowCells';
import type { RowSetting } from '../../../../src/core/check/rowContext';
import type { Indicator } from '../../../../src/core/plan/schema';
import type { CellSnapshot, CellValue, WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { check } from '../../../support/appendix';
import { indicator } from '../../../support/plan';

export interface Case {
  readonly fires: readonly Finding[];
  readonly nearMiss: readonly Finding[];
  readonly found: Omit<Partial<Finding>, 'severity'>;
}

export type Typed = { readonly [Part in keyof RowCells]?: CellValue | Partial<CellSnapshot> };

export const SHEET = 'Phụ lục 2026';
const COLUMNS = { label: 2, numerator: 6, denominator: 7, result: 8, kind: 9, source: 13, explanation: 14 };

/** What a row is assessed with besides its own cells. */
export interface Around {
  readonly setting?: RowSetting;
  readonly comparison?: Comparison;
  /** Columns that the sheet has not. */
  readonly without?: readonly (keyof typeof COLUMNS)[];
}

/** What is said of a row 12 whose columns stand as in `COLUMNS`. */
export function findingsOfRow(
  typed: Typed,
  of: Indicator,
  { setting, comparison, without = [] }: Around = {},
): readonly Finding[] {
  const cells = Object.fromEntries(
    Object.entries(typed).map(([part, held]) => {
      const isCell = typeof held === 'object' && held !== null && !('error' in held);
      return [part, { row: 12, column: 8, value: null, ...(isCell ? held : { value: held }) }];
    }),
  );
  const columns = Object.fromEntries(
    Object.entries(COLUMNS).filter(([part]) => !without.some((gone) => gone === part)),
  );
  const places = { sheet: SHEET, row: 12, columns, indicator: of.id };
  return assessRow(of, cells, places, setting, comparison).findings;
}

export const share = indicator({ value: '40' });
export const ratio = indicator(
  { value: '40' },
  { aggregation: { kind: 'ratio', per: 100, numerator: 'Số trẻ đến trường', denominator: 'Tổng số trẻ' } },
);

/**
 * A row that fires and one that just does not; columns B label, F numerator, G denominator, H result, I kind, M source,
 * N explanation. A source stands there unless it is given.
 */
export function row(
  typed: Typed,
  near: Typed,
  found: Case['found'],
  of = share,
  nearOf = of,
  around: Around = {},
  nearAround = around,
): Case {
  const withSource = (given: Typed): Typed => ({ source: 'Báo cáo năm', ...given });
  return {
    fires: findingsOfRow(withSource(typed), of, around),
    nearMiss: findingsOfRow(withSource(near), nearOf, nearAround),
    found: { sheet: SHEET, indicator: 'chi-tieu', ...found },
  };
}

/** A workbook that fires and one that just does not. */
export const book = (changed: WorkbookSnapshot, near: WorkbookSnapshot, found: Case['found']): Case => ({
  fires: check(changed).findings,
  nearMiss: check(near).findings,
  found: { sheet: SHEET, ...found },
});
