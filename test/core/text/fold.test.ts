import fc from 'fast-check';
import { foldAscii, foldSpelling } from '../../../src/core/text/fold';

describe('foldSpelling', () => {
  it.each([
    ['hoà', 'hòa'],
    ['Xoá đói', 'xóa đói'],
    ['thuỷ lợi', 'thủy lợi'],
    ['khoẻ', 'khỏe'],
    ['uỷ ban', 'ủy ban'],
    ['tỷ lệ', 'tỉ lệ'],
    ['bác sỹ', 'bác sĩ'],
    ['kỹ thuật', 'kĩ thuật'],
    ['Lý Sơn', 'lí sơn'],
    ['Mỹ', 'mĩ'],
    ['quý I', 'quí I'],
    ['gìa', 'già'],
    ['Chỉ tiêu\u00a0 số “1” – A', 'chỉ tiêu số "1" - a'],
    ['số\u200b liệu', 'số liệu'],
    ['ｋｍ', 'km'],
  ])('takes %j and %j for one text', (a, b) => {
    expect(foldSpelling(a)).toBe(foldSpelling(b));
  });

  it.each([
    ['tỉnh', 'tinh'],
    ['hộ', 'hồ'],
    ['túi', 'túy'],
    ['ngày', 'ngài'],
    ['quả', 'qua'],
    ['đường', 'dường'],
    ['xã', 'xả'],
  ])('keeps %j and %j apart', (a, b) => {
    expect(foldSpelling(a)).not.toBe(foldSpelling(b));
  });

  it('leaves foreign words and codes alone', () => {
    expect(foldSpelling('Résumé QĐ-UBND 42/NQ')).toBe('résumé qđ-ubnd 42/nq');
  });

  it('is the same for NFC and NFD, and folding twice changes nothing', () => {
    const word = fc.constantFrom('hoà', 'thuỷ', 'nghiệp', 'quốc', 'Tỷ', 'người', '12%', '–', 'x²');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word).map((words) => words.join(' ')),
          fc.string({ unit: 'grapheme' }),
        ),
        (text) => {
          const folded = foldSpelling(text);
          expect(foldSpelling(text.normalize('NFD'))).toBe(foldSpelling(text.normalize('NFC')));
          expect(foldSpelling(folded)).toBe(folded);
        },
      ),
    );
  });
});

describe('foldAscii', () => {
  it.each([
    ['Tỷ lệ hộ nghèo', 'ti le ho ngheo'],
    ['ĐƯỜNG', 'duong'],
    ['Ước đạt', 'uoc dat'],
  ])('%j → %j', (text, key) => {
    expect(foldAscii(text)).toBe(key);
  });
});
