import { decodeMojibake } from '../../../src/core/text/mojibake';

/** A text's UTF-8 as a program shows it that takes it for a code page of one byte a sign. */
const shownAs = (text: string, table: 'latin1') => Buffer.from(text, 'utf8').toString(table);

describe('decodeMojibake', () => {
  it.each([
    ['Phá»¥ lá»¥c', 'Phụ lục'],
    ['Tá»· lá»‡ há»™ nghÃ¨o', 'Tỷ lệ hộ nghèo'],
    ['Phß╗Ñ lß╗Ñc 2026.xlsx', 'Phụ lục 2026.xlsx'],
    [shownAs('Sở Y tế báo cáo', 'latin1'), 'Sở Y tế báo cáo'],
    [shownAs('Tỷ lệ'.normalize('NFD'), 'latin1'), 'Tỷ lệ'],
  ])('reads %s as %s', (text, meant) => {
    expect(decodeMojibake(text)).toBe(meant);
  });

  it.each([
    'Phụ lục',
    'Phu luc',
    'café où',
    'Müller GmbH',
    '200 m²',
    // "Ã©" is proper UTF-8 of "é": French, and nothing of ours.
    'cafÃ©s parisiens',
    'Tá»·  lá»‡ 日本',
    '',
  ])('leaves %s as it is', (text) => {
    expect(decodeMojibake(text)).toBeUndefined();
  });
});
