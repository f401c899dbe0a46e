/** Short cells of old files: too little to be sure of an encoding, and read where only that makes sense of them. */
import { TCVN3_LETTERS, VNI_LETTERS } from '../../../src/core/text/legacyTables';
import { readNumber } from '../../../src/core/number/readNumber';
import { decodeLegacy } from '../../../src/core/text/legacy';
import { localeOf } from '../../../src/locale';
import { shippedPlans } from '../../../src/plans';
import { shorthand } from './shorthand';

const read = (text: string, unit?: string) => shorthand(readNumber(text, unit === undefined ? {} : { unit }));

function encode(text: string, table: ReadonlyMap<string, string>): string {
  const codes = new Map([...table].reverse().map(([code, letter]) => [letter, code]));
  return [...text].map((letter) => codes.get(letter) ?? letter).join('');
}

const SHORT: readonly [string, string][] = [
  ['hơn 95%', '%'],
  ['gần 95%', '%'],
  ['dưới 95%', '%'],
  ['khoảng 95%', '%'],
  ['75,5 tuổi', 'tuổi'],
  ['12 xã', ''],
  ['12 xã', 'xã'],
  ['12 hộ', 'hộ'],
  ['12 căn', 'căn'],
  ['2,5 triệu', 'người'],
  ['12 nghìn căn', 'căn'],
  ['chưa thống kê', '%'],
  ['không thống kê', '%'],
  ['bổ sung sau', '%'],
  ['không có', '%'],
  ['quý III', ''],
  ['tháng 3/2026', ''],
  ['Đạt', ''],
];

describe.each([
  ['TCVN3', TCVN3_LETTERS],
  ['VNI', VNI_LETTERS],
] as const)('in %s', (_, table) => {
  it.each(SHORT)('%j says what it says in Unicode', (text, unit) => {
    const context = unit === '' ? {} : { unit };
    const plain = readNumber(text, context);
    const old = readNumber(encode(text, table), context);
    const doubts = encode(text, table) === text ? [] : ['legacyEncoding'];
    expect(old).toEqual(
      plain.state === 'reported' ? { ...plain, doubts: [...doubts, ...plain.doubts] } : plain,
    );
  });
});

describe('what makes sense as it stands', () => {
  it.each<[string, string, string]>([
    ['41,2 %', '%', '41.2 %'],
    ['12 mét', 'mét', '12 mét'],
    ['12 bò', 'con', '12 bò (unitDiffers)'],
    ['12 cái bàn', 'chiếc', '12 cái bàn (unitDiffers)'],
    ['cá 20', 'con', '! text'],
    ['hôn nhân', '%', '! text'],
    ['café 95%', '%', '! text'],
    ['12 tôt', 'cái', '12 tôt (unitDiffers)'],
    ['12,5 cái', 'cái', '? fractionInCount 12500 | 12.5'],
    ['12 lò', 'cái', '12 lò (unitDiffers)'],
    ['40½', 'ha', '40.5'],
    ['41,2·', '%', '41.2 (extraText)'],
  ])('%j in %s is %s', (text, unit, expected) => {
    expect(read(text, unit)).toBe(expected);
  });
});

/** Every text in it, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

it('takes no text in Unicode for an old encoding, however many of its letters the old ones have too', () => {
  const texts = [...textsIn(localeOf('vi')), ...textsIn(shippedPlans)].flatMap((text) => [
    text,
    ...text.split(/[^\p{L}\p{M}]+/u),
    ...text.split(/[.;:,]/),
  ]);
  const taken = texts.filter((text) => {
    const reading = readNumber(`12 ${text}`, { unit: 'căn' });
    const isDoubted = reading.state === 'reported' && reading.doubts.includes('legacyEncoding');
    return decodeLegacy(text) !== undefined || isDoubted;
  });
  expect(texts.length).toBeGreaterThan(5000);
  expect([...new Set(taken)]).toEqual([]);
});
