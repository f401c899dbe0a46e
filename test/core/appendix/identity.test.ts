import type { AppendixIdentity } from '../../../src/core/appendix/identity';
import {
  identityFromText,
  identityFromXml,
  identityText,
  identityXml,
} from '../../../src/core/appendix/identity';
import { roman } from '../../../src/core/appendix/roman';
import { check, filledSheet, snapshotOf } from '../../support/appendix';

const identities: readonly AppendixIdentity[] = [
  { plan: 'binh-dinh', planVersion: '1', year: 2026 },
  { plan: 'binh-dinh', planVersion: '1', unit: 'so-y-te', year: 2030 },
  { plan: 'p', planVersion: '2.0 (bản sửa)', unit: 'u', year: 2026 },
  { plan: 'p', planVersion: `"<&'>=%41;`, year: 2026 },
  { plan: 'p', planVersion: '50%', year: 2026 },
  { plan: 'p', planVersion: 'bản\u00a0sửa 🙂', year: 2026 },
  { plan: 'p', planVersion: 'year=2025 plan=x', year: 2026 },
];

describe.each(identities)('%j', (identity) => {
  test('round trips as XML', () => {
    expect(identityFromXml(identityXml(identity))).toEqual(identity);
  });

  test('round trips as text', () => {
    expect(identityFromText(identityText(identity))).toEqual(identity);
    expect(identityFromText(`  ${identityText(identity)}\n`)).toEqual(identity);
  });

  test('the text is one line without runs of spaces, which a person may tidy up', () => {
    expect(identityText(identity)).not.toMatch(/\s{2}|[\n\r\t\u00a0]/);
  });
});

test.each([
  [
    'another prefix, single quotes, another order',
    `<a:appendix year='2026' version='1' plan='p' xmlns:a="urn:phuluc:appendix:1"></a:appendix>`,
  ],
  [
    'a declaration and a comment in front',
    `<?xml version="1.0"?><!-- x --><appendix xmlns="urn:phuluc:appendix:1" plan="&#112;" version="&#x31;" year="2026"/>`,
  ],
])('XML as another program writes it: %s', (_, xml) => {
  expect(identityFromXml(xml)).toEqual({ plan: 'p', planVersion: '1', year: 2026 });
});

test.each([
  ['', ''],
  ['not ours', '<appendix xmlns="urn:other" plan="p" version="1" year="2026"/>'],
  ['without a plan', '<appendix xmlns="urn:phuluc:appendix:1" version="1" year="2026"/>'],
  ['without a year', '<appendix xmlns="urn:phuluc:appendix:1" plan="p" version="1"/>'],
  ['with half a year', '<appendix xmlns="urn:phuluc:appendix:1" plan="p" version="1" year="26"/>'],
])('XML that is no identity: %s', (_, xml) => {
  expect(identityFromXml(xml)).toBeUndefined();
});

test.each([
  '',
  'phuluc:1',
  'phuluc:1 plan=p',
  'phuluc:2 plan=p year=2026',
  'phuluc:1 plan=p year=nay',
  'Mã chỉ tiêu',
])('text that is no identity: "%s"', (text) => {
  expect(identityFromText(text)).toBeUndefined();
});

test.each([
  '<appendix xmlns="urn:phuluc:appendix:1" plan="&#1114112;" year="2026"/>',
  '<appendix xmlns="urn:phuluc:appendix:1" plan="&#xffffffff;" year="2026"/>',
])('a part made to break the reader breaks nothing: %s', (xml) => {
  const book = snapshotOf(filledSheet());
  expect(check({ ...book, customXml: [xml] }).appendices).toHaveLength(1);
});

test('a percent sign that encodes nothing is kept', () => {
  expect(identityFromText('phuluc:1 plan=p version=%E0%A4%A year=2026')?.planVersion).toBe('%E0%A4%A');
});

test.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [40, 'XL'],
  [99, 'XCIX'],
  [148, 'CXLVIII'],
])('%i is %s', (number, text) => {
  expect(roman(number)).toBe(text);
});
