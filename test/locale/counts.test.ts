/** English nouns go with their counts. */
import { localeOf } from '../../src/locale';
import { mergePane } from '../../src/locale/en/mergePane';

const { merge } = localeOf('en');

test('one of a thing is not many', () => {
  expect(merge.late(1)).toBe('Late (1 unit):');
  expect(merge.late(2)).toBe('Late (2 units):');
  expect(merge.missingUnits(1)).toBe('Nothing received from 1 unit:');
  expect(merge.files(1, ['accepted 1'])).toBe('1 file: accepted 1.');
  expect(merge.refusedUnknown(1)).toMatch(/^1 refused file of/);
  expect(merge.lateUnit('A', 1, '1/2', 'file', 'a.xlsx')).toContain('1 day late');
  expect(mergePane.write.open(1)).toMatch(/^1 conflict is open: its figure of the whole is withheld/);
  expect(mergePane.write.open(2)).toMatch(/^2 conflicts are open: their figures of the whole are withheld/);
  expect(mergePane.units.late(1)).toBe('1 day late');
});
