import { decisionFor, namesToChoose } from '../../../src/core/merge/chooseClaim';
import { file, merged } from './support';

const chosen = (value: string, ...said: readonly string[]) => {
  const merge = merged(said.map((each, at) => file(`${at}.xlsx`, 'xa-an', { nha: each })));
  const choice = { unit: 'xa-an', indicator: 'nha', value, reason: 'theo biên bản' };
  const decision = decisionFor(choice, merge, '2026-12-02');
  return typeof decision === 'string' ? decision : decision.chosen;
};

test.each([
  ['192', '192'],
  ['192,0', '192'],
  ['192.0', '192'],
  [' 192 ', '192'],
  ['72,50', '72.5'],
  ['12.900', '12900'],
  ['12,900', '12900'],
  ['1.234.567', '1234567'],
  ['1.234,5', '1234.5'],
  ['1,234.5', '1234.5'],
  ['-3,5', '-3.5'],
])('"%s" chooses %s', (written, value) => {
  expect(chosen(written, value, '7')).toContain(` ${value}`);
});

test('a number with two readings that are both there is asked about', () => {
  expect(chosen('12.900', '12.9', '12900')).toBe('severalClaims');
});

test.each(['', 'nhiều', '192x', '1.2.3', '12.90.0'])('"%s" chooses nothing', (written) => {
  expect(chosen(written, '192', '7')).toBe('noSuchClaim');
});

describe('a choice by the name of a file', () => {
  const outcome = (files: Parameters<typeof merged>[0], name: string, value?: string) => {
    const merge = merged(files);
    const choice = {
      unit: 'xa-an',
      indicator: 'nha',
      file: name,
      reason: 'r',
      ...(value !== undefined && { value }),
    };
    const decision = decisionFor(choice, merge, '2026-12-02');
    return typeof decision === 'string' ? [decision, ...namesToChoose(choice, merge)] : [decision.chosen];
  };
  const sent = (name: string, value: string, sha: string) =>
    file(name, 'xa-an', { nha: value }, { sha, sentAt: `2026-11-2${value}` });
  const again = [sent('PL.xlsx', '1', 'a'), sent('PL.xlsx', '2', 'b')];

  test.each([
    ['PL.xlsx (1)', 'reported 1'],
    ['PL.xlsx (2)', 'reported 2'],
  ])('of several files of one name, "%s" is the one that is printed so', (name, key) => {
    expect(outcome(again, name)).toEqual([key]);
  });

  test('that several have is asked about, with the names that would do', () => {
    expect(outcome(again, 'PL.xlsx')).toEqual(['severalClaims', 'PL.xlsx (1)', 'PL.xlsx (2)']);
    expect(outcome(again, 'PL.xlsx', '2')).toEqual(['reported 2']);
    expect(outcome([...again, sent('khác.xlsx', '3', 'c')], 'PL.xlsx')).toEqual([
      'severalClaims',
      'PL.xlsx (1)',
      'PL.xlsx (2)',
    ]);
    expect(outcome(again, 'PL.xlsx (3)')).toEqual(['noSuchClaim', 'PL.xlsx (1)', 'PL.xlsx (2)']);
  });

  test('holds on where another folder has lengthened the names, or one less has shortened them', () => {
    const longer = [sent('một/PL.xlsx', '1', 'a'), sent('hai/PL-2.xlsx', '2', 'b')];
    expect(outcome(longer, 'PL-2.xlsx')).toEqual(['reported 2']);
    expect(outcome(longer, 'năm/hai/PL-2.xlsx')).toEqual(['reported 2']);
    // Another folder's file of that name is another file, and part of a name is none.
    expect(outcome(longer, 'ba/PL.xlsx')[0]).toBe('noSuchClaim');
    expect(outcome(longer, '2.xlsx')[0]).toBe('noSuchClaim');
    const both = [sent('một/PL.xlsx', '1', 'a'), sent('hai/PL.xlsx', '2', 'b')];
    expect(outcome(both, 'PL.xlsx')).toEqual(['severalClaims', 'một/PL.xlsx', 'hai/PL.xlsx']);
    // Whoever has the very name is meant, not one that has it in a folder.
    expect(outcome([sent('PL.xlsx', '1', 'a'), sent('hai/PL.xlsx', '2', 'b')], 'PL.xlsx')).toEqual([
      'reported 1',
    ]);
  });

  test('finds it however the marks are written, and tells names apart that look alike', () => {
    const [nfc, nfd] = ['NFC', 'NFD'].map((form) => 'xã.xlsx'.normalize(form)) as [string, string];
    expect(outcome([sent(nfd, '1', 'a'), sent('b.xlsx', '2', 'b')], nfc)).toEqual(['reported 1']);
    const alike = [sent(nfc, '1', 'a'), sent(nfd, '2', 'b')];
    expect(outcome(alike, nfc)[0]).toBe('severalClaims');
    expect(outcome(alike, `${nfc} (2)`)).toEqual(['reported 2']);
  });
});
