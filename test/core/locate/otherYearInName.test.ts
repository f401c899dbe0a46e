/** The year that a sheet's name says its figures are of. */
import { otherYearInName } from '../../../src/core/locate/otherYearInName';

it.each([
  ['Mau 2025', 2025],
  ['Phụ lục 2025', 2025],
  ['Khối 2025', 2025],
  ['PL 2025 (QD 12-2024)', 2025],
  ['PL 2025-2026', undefined],
  ['PL (QĐ 2025)', undefined],
  ['QD 12-2025', undefined],
  ['TT 01-2025', undefined],
  ['CV 2025 so 12', undefined],
  ['CT 2024', undefined],
  ['2025-QĐ', undefined],
  ['PL QD so 12 UBND 2025', undefined],
  ['PL NQ 2021-2025', undefined],
  ['Ke hoach 81_2024', undefined],
  ['KH2024', undefined],
])('%s', (name, expected) => {
  for (const written of [name, name.normalize('NFD')])
    expect(otherYearInName(written, 2026, 2030)?.last).toBe(expected);
});
