import { readNumber } from '../../../src/core/number/readNumber';
import { shorthand } from './shorthand';

const read = (text: string) => shorthand(readNumber(text));

describe('numerals without a context', () => {
  it.each([
    ['18.450', '18450'],
    ['-3.675', '-3675'],
    ['7.312.008,25', '7312008.25'],
    ['7,312,008.25', '7312008.25'],
    ['2,345,678', '2345678'],
    ['4.321,75', '4321.75'],
    ['4,321.75', '4321.75'],
    ['3.250,125', '3250.125'],
    ['63,8', '63.8'],
    ['63.8', '63.8 (decimalMark)'],
    ['2.40', '2.4 (decimalMark)'],
    ['5.4321', '5.4321 (decimalMark)'],
    ['815204.37', '815204.37 (decimalMark)'],
    ['0,305', '0.305'],
    ['0.305', '0.305 (decimalMark)'],
    [',75', '0.75'],
    ['8.', '8'],
    ['8,', '8'],
    ['47 300', '47300'],
    ['47\u00a0300', '47300'],
    ['47\u2009300,5', '47300.5'],
    ['47\u202f300', '47300'],
    ["47'300", '47300'],
    ['47’300', '47300'],
    ['21.000 000', '21000000'],
    ['３７，５', '37.5'],
    ['+6,2', '6.2'],
    ['–6,2', '-6.2'],
    ['−6,2', '-6.2'],
    ['3.4E+05', '340000'],
    ['1,5E-02', '0.015'],
    ['3e2', '300'],
    ['2.5E6', '2500000'],
    ['66½', '66.5'],
    ['66 ¼', '66.25'],
    ['0', '0'],
    ['-0', '0'],
    ['0,00', '0'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('keeps the decimals as written', () => {
    expect(readNumber('62,50')).toMatchObject({ value: '62.5', decimals: 2 });
    expect(readNumber('62')).toMatchObject({ decimals: 0 });
  });

  it.each([
    ['66,(6)', '? brokenDigits 66.66'],
    ['66,6(6)', '? brokenDigits 66.66 | 66.6'],
    ['-66,6(6)%', '? brokenDigits -66.66 | -66.6'],
    ['52,3(1)', '? brokenDigits 52.3 | 52.31'],
    ['66,5½', '? brokenDigits 67 | 66.5'],
    ['12,900', '? decimalOrThousands 12900 | 12.9'],
    ['3,142', '? decimalOrThousands 3142 | 3.142'],
    ['53 2000', '? brokenDigits 532000 | 53000'],
    ['318 4', '? brokenDigits 318 | 3184'],
    ['7.25.300', '? brokenDigits 725300 | 725.3'],
    ['63, 8%', '? brokenDigits 63.8 | 63'],
    ['21. 500', '? brokenDigits 21500 | 21.5'],
    ['275,000', '? decimalOrThousands 275000 | 275'],
    ['31.000,000', '? decimalOrThousands 31000000 | 31000'],
    ['- 7', '? severalValues -7 | 7'],
    ['(1.234,5)', '? severalValues -1234.5 | 1234.5'],
  ])('%j is asked', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['17 •', '17 (extraText)'],
    ['▪ 85', '85 (extraText)'],
    ['425-', '425 (extraText)'],
    ['✓ 90%', '90 % (extraText)'],
    ['l5%', '15 % (lookalike)'],
    ['9O%', '90 % (lookalike)'],
    ['2.3OO', '2300 (lookalike)'],
    ['10 l', '10 l'],
    ['95o/o', '95 % (lookalike)'],
    ['97,5 O/O', '97.5 % (lookalike)'],
  ])('%j is read as %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
