import { indicator } from '../../../support/plan';
import { ratio, row, share } from './support';

const lifespan = indicator(
  { comparator: 'about', value: '75.5', decimals: 1 },
  { unit: 'tuổi', bounds: { lower: '0' }, plausible: { lower: '50', upper: '100' } },
);
const homes = indicator({ value: '12900' }, { unit: 'căn', integer: true, bounds: { lower: '0' } });
const area = indicator({ value: '32' }, { unit: 'm²', bounds: { lower: '0' } });
const income = indicator({ value: '80' }, { unit: 'triệu đồng/người', bounds: { lower: '0' } });
const judged = indicator({ comparator: 'qualitative', value: undefined, decimals: undefined });
const mayNotSkip = indicator({ value: '40' }, { notApplicableAllowed: false });

/** The same in a numerator or denominator. */
export const countedCases = {
  resultIsDate: row({ numerator: { value: 46115, format: 'date' } }, {}, { cell: 'F12' }, ratio),
  formulaError: row({ denominator: { error: '#N/A' } }, {}, { cell: 'G12' }, ratio),
  fractionInCount: row({ denominator: 12.9 }, {}, { cell: 'G12', suggestion: '12900' }, ratio),
  numberStoredAsText: row({ numerator: '7 749' }, {}, { cell: 'F12', suggestion: '7749' }, ratio),
  readingDoubtful: row({ numerator: '12,9 nghìn' }, {}, { cell: 'F12', suggestion: '12900' }, ratio),
};

export const cellCases = {
  resultUnreadable: row({ result: 'tăng so với năm trước' }, { result: 'chưa có số liệu' }, { cell: 'H12' }),
  formulaError: row({ result: { error: '#REF!' } }, { result: 'chưa có số liệu' }, { cell: 'H12' }),
  resultIsDate: row({ result: '3/4/2026' }, { result: '3,4' }, { cell: 'H12' }),
  resultAmbiguous: row(
    { result: '12,900' },
    { result: '12.900' },
    { cell: 'H12', suggestion: '12900' },
    area,
  ),
  unitScaleDoubtful: row({ result: 0.412 }, { result: 0 }, { cell: 'H12', suggestion: '41.2' }),
  scaleWordDoubtful: row({ result: 85_000_000 }, { result: 850 }, { cell: 'H12', suggestion: '85' }, income),
  fractionInCount: row({ result: 12.9 }, { result: 13 }, { cell: 'H12', suggestion: '12900' }, homes),
  unitConflicts: row({ result: '100%' }, { result: '100 căn' }, { cell: 'H12' }, homes),
  numberShownOtherwise: row(
    { result: { value: 90, format: 'worded' } },
    { result: { value: 90 } },
    { cell: 'H12' },
    homes,
  ),
  percentFormatted: row(
    { result: { value: 0.412, format: 'percent' } },
    { result: { value: 0, format: 'percent' } },
    { cell: 'H12', suggestion: '41.2' },
  ),
  shareBelowOne: row({ result: '0,9%' }, { result: '1%' }, { cell: 'H12' }),
  resultOutOfBounds: row({ result: 100.01 }, { result: 100 }, { cell: 'H12' }),
  numberStoredAsText: row({ result: '41,2' }, { result: 41.2 }, { cell: 'H12', suggestion: '41.2' }),
  readingDoubtful: row({ result: '50% (8 xã)' }, { result: '50%' }, { cell: 'H12', suggestion: '50' }),
  resultImplausible: row({ result: 755 }, { result: 75.5 }, { cell: 'H12', suggestion: '75.5' }, lifespan),
  resultIsInterval: row({ result: 'trên 97%' }, { result: '97%' }, { cell: 'H12' }),
  intervalUndecided: row({ result: '35-45%' }, { result: '40-45%' }, { cell: 'H12' }),
  moreThanSixDecimals: row({ result: 41.1234567 }, { result: 41.123456 }, { cell: 'H12' }),
  notApplicableDoubtful: row({ result: 'x' }, { result: 'không áp dụng' }, { cell: 'H12' }, judged),
  notApplicableNotAllowed: row({ result: '-' }, { result: '-' }, { cell: 'H12' }, mayNotSkip, share),
  resultMissing: row({ result: '  ' }, { result: 'đang tổng hợp' }, { cell: 'H12' }),
};
