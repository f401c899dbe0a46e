import fc from 'fast-check';
import { decodeLegacy } from '../../../src/core/text/legacy';
import { TCVN3_LETTERS, VNI_LETTERS } from '../../../src/core/text/legacyTables';
import { isVietnameseSyllable } from '../../../src/core/text/syllable';

const LOWER = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'.normalize('NFC');

function encode(text: string, table: ReadonlyMap<string, string>): string {
  const codes = new Map([...table].reverse().map(([code, letter]) => [letter, code]));
  return [...text].map((letter) => codes.get(letter) ?? letter).join('');
}

describe('tables', () => {
  it('have every one of the 67 marked lower-case letters', () => {
    expect([...LOWER]).toHaveLength(67);
    for (const table of [TCVN3_LETTERS, VNI_LETTERS]) {
      const letters = new Set(table.values());
      expect([...LOWER].filter((letter) => !letters.has(letter))).toEqual([]);
    }
  });

  it('have the capitals that the encodings have', () => {
    const vni = new Set(VNI_LETTERS.values());
    expect([...LOWER.toUpperCase()].filter((letter) => !vni.has(letter))).toEqual([]);
    const tcvn3 = new Set(TCVN3_LETTERS.values());
    expect([...'ĂÂÊÔƠƯĐ'].filter((letter) => !tcvn3.has(letter))).toEqual([]);
  });
});

describe('decodeLegacy', () => {
  it.each([
    ['Tû lÖ hé nghÌo', 'Tỷ lệ hộ nghèo', 'tcvn3'],
    ['§ang tæng hîp', 'Đang tổng hợp', 'tcvn3'],
    ['kh«ng ph¸t sinh', 'không phát sinh', 'tcvn3'],
    ['d\u00adíi 8%', 'dưới 8%', 'tcvn3'],
    ['H§ND huyÖn', 'HĐND huyện', 'tcvn3'],
    ['TØ LÖ', 'TỈ LỆ', 'tcvn3'],
    ['Ñôn vò tính', 'Đơn vị tính', 'vni'],
    ['treân 97%', 'trên 97%', 'vni'],
    // Syllables in both encodings: the pair of vowels tells.
    ['chöa thoáng keâ', 'chưa thống kê', 'vni'],
    ['khoâng thoáng keâ', 'không thống kê', 'vni'],
    ['CHÖA COÙ SOÁ LIEÄU', 'CHƯA CÓ SỐ LIỆU', 'vni'],
    ['Tyû leä hoä ngheøo', 'Tỷ lệ hộ nghèo', 'vni'],
  ])('%j is %j in %s', (text, expected, encoding) => {
    expect(decodeLegacy(text)).toEqual({ text: expected.normalize('NFC'), encoding });
  });

  it.each([
    'không có',
    'Công tác là chính ½ và ¾',
    'Tỷ lệ hộ nghèo',
    'Tỷ lệ hộ nghèo'.normalize('NFD'),
    'là',
    // A tone forgotten in Unicode is none of an old encoding.
    'không tôt',
    'tôt hôc',
    'café, où, né à la fin de l’été',
    'Müller für Zürich',
    'São Paulo, El Niño, naïve façade, Noël',
    'Plain English text, 5 µm, 37 °C, 12 m², © 2026',
    '3 × 4 ± ½',
    'không quá 200 m²',
    'trên ½ xã, không tính 3 tháng²',
    '² 9 tháng trên ½',
    '',
  ])('leaves %j alone', (text) => {
    expect(decodeLegacy(text)).toBeUndefined();
  });

  it('gives back any sentence of ordinary words from both encodings', () => {
    const words =
      'nghiệp được tỉnh phường giảm nghèo bảo hiểm y tế nước sạch hộ gia đình chuyển đổi số rừng'.split(' ');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 4 }), (chosen) => {
        const text = `được tỉnh ${chosen.join(' ')}`;
        expect(decodeLegacy(encode(text, TCVN3_LETTERS))?.text).toBe(text);
        expect(decodeLegacy(encode(text, VNI_LETTERS))?.text).toBe(text);
      }),
    );
  });
});

describe('isVietnameseSyllable', () => {
  it.each(['nghiệp', 'quý', 'hoà', 'hòa', 'Ước', 'gì', 'giếng', 'khuỷu', 'oanh'])('accepts %j', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  });
  it.each(['hôtel', 'für', 'niño', 'các̀', 'hap', 'ngt', 'é́'])('rejects %j', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});
