/** What a merge keeps of findings and refusals, put into words by whoever reads it. */
import type { Finding } from '../../../src/core/check/finding';
import type { KeptFinding } from '../../../src/core/merge/keptFinding';
import type { MergedFile } from '../../../src/core/merge/state';
import type { Plan } from '../../../src/core/plan/schema';
import {
  findingMessage,
  keptMessage,
  languages,
  localeOf,
  messageContext,
  refusalMessage,
} from '../../../src/locale';
import { reminder } from '../../../src/locale/vi/reminder';
import inMemories from '../mergeWorkbook/memories/2.json';
import { file, plan, taken, YEAR } from './support';

const about = { plan, year: YEAR };
const [vi, en] = [localeOf('vi'), localeOf('en')];

/** The same as a workbook remembers it. */
const remembered = <Kept>(kept: Kept): Kept => JSON.parse(JSON.stringify(kept)) as Kept;

const relation: Finding = {
  fact: { code: 'relationBroken', smaller: '7', larger: '5', largerIndicator: 'nuoc', largerCell: 'H11' },
  severity: 'error',
  sheet: 'Phụ lục',
  cell: 'H10',
  indicator: 'nha',
};
const bounds: Finding = {
  fact: { code: 'resultOutOfBounds', raw: '140', lower: '0', upper: '100' },
  severity: 'error',
  sheet: 'Phụ lục',
  cell: 'H11',
  indicator: 'nuoc',
};

test('a finding is kept as what was found, and told in the language of whoever reads it', () => {
  const [kept] = taken(file('a.xlsx', 'xa-an', { nuoc: '140' }, { findings: [bounds] })).file.findings;
  expect(kept).toEqual(bounds);
  expect(keptMessage(kept!, 'a.xlsx', about, vi)).toMatch(/^"140" nằm ngoài giới hạn/);
  expect(keptMessage(kept!, 'a.xlsx', about, en)).toMatch(/^"140" is out of bounds/);
});

test('what the file’s own version of the plan calls otherwise, or alone knows, keeps its name', () => {
  const indicators = plan.indicators.map((each) =>
    each.id === 'nuoc' ? { ...each, label: 'Nước theo bản cũ' } : each,
  );
  const own: Plan = { ...plan, version: '0', indicators };
  const rows = { nha: '7', nuoc: '5' };
  const { findings } = taken(file('a.xlsx', 'xa-an', rows, { plan: own, findings: [relation, bounds] })).file;
  const words = remembered(findings).map((each) => keptMessage(each, 'a.xlsx', about, vi));
  expect(words).toEqual(
    [relation, bounds].map((each) => findingMessage(each, vi, messageContext(each, own))),
  );
  expect(words[0]).toContain('Nước theo bản cũ');
  // What both versions say alike is not kept with each finding.
  const same: Plan = { ...plan, version: '0' };
  const alike = taken(file('a.xlsx', 'xa-an', rows, { plan: same, findings: [relation] })).file.findings;
  expect(alike).toEqual([relation]);
});

test('a refused file says in either language what it is instead', () => {
  const refused = remembered(taken(file('a.xlsx', 'xa-an', { nha: '1' }, { year: 2025 })).file);
  expect(refusalMessage(refused, about, vi)).toMatch(/^a\.xlsx: là phụ lục năm 2025, không có phụ lục năm/);
  expect(refusalMessage(refused, about, en)).toMatch(/^a\.xlsx: is an appendix of 2025 and has none of 2026/);
  const closed = taken({ file: 'b.xlsx', sha256: '', outcome: { reason: 'encrypted' } }).file;
  expect(refusalMessage(closed, about, vi)).toMatch(/^b\.xlsx: có mật khẩu mở tệp/);
  expect(refusalMessage(closed, about, en)).toMatch(/^b\.xlsx: protected with a password/);
});

test('a file refused for the year in its sheet’s name says so', () => {
  const finding: Finding = {
    fact: { code: 'yearContradicts', stated: 2025, identity: 2026, isName: true },
    severity: 'error',
    sheet: 'Phụ lục',
  };
  const refused = remembered(taken(file('a.xlsx', 'xa-an', { nha: '1' }, { findings: [finding] })).file);
  expect(refusalMessage(refused, about, vi)).toContain(
    'tên trang ghi năm 2025 và không tiêu đề nào ghi năm 2026',
  );
  expect(refusalMessage(refused, about, en)).toContain('the sheet is called by 2025');
  const letter = reminder({
    unit: 'UBND xa-an',
    year: YEAR,
    citation: plan.citation,
    lastDay: undefined,
    missing: ['Nhà'],
    toMend: [],
    hasSent: false,
    refused: [refused],
  });
  expect(letter).toContain('có tên trang ghi năm 2025');
});

// Never edit these facts: they stand in people's workbooks. What is to say more gets an optional member, or a code of its own.
test.each(languages)('every form of a fact that memories hold has words (%s)', (language) => {
  const texts = inMemories.map((fact) => {
    const kept = { fact, severity: 'error', indicator: 'nuoc' } as unknown as KeptFinding;
    return keptMessage(kept, 'a.xlsx', about, localeOf(language));
  });
  for (const text of texts) {
    expect(text).toMatch(/^["“\p{Lu}\d].*[.!?]$/u);
    expect(text).not.toMatch(/undefined|NaN|null|\[object/);
  }
});

test('what only another version of the program has words for is told by its code', () => {
  const unknown = { fact: { code: 'moon' }, severity: 'warning' } as unknown as KeptFinding;
  expect(keptMessage(unknown, 'a.xlsx', about, vi)).toMatch(/^Do phiên bản khác .*mã “moon”/);
  const refused: MergedFile = {
    file: 'a.xlsx',
    sha256: '',
    units: [],
    reason: 'moon',
    findings: [],
    mergedAt: '',
  };
  expect(refusalMessage(refused, about, en)).toMatch(/^a\.xlsx: kept by another version .*“moon”/);
});
