import { indicator } from '../../../support/plan';
import { row, share } from './support';

const IN_2030 = { setting: { year: 2030 } };
const IN_2028 = { setting: { year: 2028 } };

/** 20 in 2024 and 40 in 2030: 33,33 is needed by 2028, which is 33 to the target's own precision. */
const started = indicator({ value: '40' }, { baseline: { value: '20', year: 2024 } });

export const rowCases = {
  kindUnreadable: row({ kind: 'chưa rõ' }, { kind: 'Ước tính.' }, { cell: 'I12' }),
  kindContradicts: row(
    { result: 'Ước 41,2', kind: 'Chính thức' },
    { result: 'Ước 41,2', kind: 'Ước' },
    { cell: 'I12' },
  ),
  officialBeforeYearEnd: row(
    { result: 41.2, kind: 'Chính thức' },
    { result: 41.2, kind: 'Chính thức' },
    { cell: 'I12' },
    share,
    share,
    { setting: { year: 2026, today: '2026-12-31' } },
    { setting: { year: 2026, today: '2027-01-01' } },
  ),
  sourceMissing: row(
    { result: 0, source: ' ' },
    { result: 'chưa có số liệu', source: null },
    { cell: 'M12' },
  ),
  explanationMissing: row({ result: 39.9 }, { result: 40 }, { cell: 'N12' }, share, share, IN_2030),
};

export const paceCases = {
  explanationMissing: row({ result: 32.4 }, { result: 32.5 }, { cell: 'N12' }, started, started, IN_2028),
};

const judged = indicator(
  { comparator: 'qualitative', value: undefined, decimals: undefined },
  { unit: '', direction: 'none', bounds: undefined },
);

/** What a person judges: under way in the target year is a miss, before it is not. */
export const judgedCases = {
  explanationMissing: row(
    { result: 'Đang thực hiện' },
    { result: 'Đang thực hiện' },
    { cell: 'N12' },
    judged,
    judged,
    IN_2030,
    IN_2028,
  ),
};
