import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../src/core/check/catalogue';
import type { FindingCode } from '../../src/core/check/finding';
import { appendixRules, rowRules, unitsRules } from '../../src/core/check/rules';
import { en } from '../../src/locale/en';
import { vi } from '../../src/locale/vi';

/** docs/rules has a page for each rule, which says of it what the product says. */
const root = join(__dirname, '../..');
const folder = join(root, 'docs/rules');
const codes = Object.keys({ ...rowRules, ...unitsRules, ...appendixRules }) as FindingCode[];
const others = (Object.keys(catalogue) as FindingCode[]).filter((code) => !codes.includes(code));

const read = (name: string) => readFileSync(join(folder, `${name}.md`), 'utf8');
const index = read('README').replace(/ +/g, ' ');

const severityOf = (code: FindingCode) => {
  const { severity } = catalogue[code];
  return [vi.severities[severity], en.severities[severity]] as const;
};

/** The index's cells about a code, from its titles on. */
const titlesAndSeverity = (code: FindingCode) =>
  `| ${vi.findingTitles[code]} | ${en.findingTitles[code]} | ${severityOf(code).join(' · ')} |`;

it('has a page for each rule, and no other', () => {
  const pages = readdirSync(folder).filter((name) => name !== 'README.md');
  expect(pages.sort()).toEqual(codes.map((code) => `${code}.md`).sort());
});

describe.each(codes)('%s', (code) => {
  const lines = read(code).split('\n');

  it('is headed by its code, its titles and how grave it is', () => {
    const [inVi, inEn] = severityOf(code);
    expect(lines[0]).toBe(`# ${code}`);
    expect(lines[2]).toBe(
      `**${vi.findingTitles[code]}** (${inVi}) · **${en.findingTitles[code]}** (${inEn})`,
    );
  });

  it('says in both languages all that a page says', () => {
    const said = lines.flatMap((line) => /^(?:## (.+)|- ([^:]+): \S)/.exec(line)?.slice(1) ?? []);
    expect(said.filter(Boolean)).toEqual([
      ...['Tiếng Việt', 'Báo gì', 'Vì sao', 'Ví dụ', 'Cần làm', 'Tham số'],
      ...['English', 'What it says', 'Why', 'Example', 'What to do', 'Parameters'],
    ]);
  });

  it('is listed in the index, with what it says, under the folder of its code', () => {
    const section = index.split('\n## ').find((text) => text.includes(`[\`${code}\`](${code}.md)`)) ?? '';
    const about = lines.find((line) => line.startsWith('- Báo gì: '))?.slice('- Báo gì: '.length) ?? '';
    expect(section).toContain(`| [\`${code}\`](${code}.md) ${titlesAndSeverity(code)} ${about} |`);
    const group = /\(`(\w+)`\)/.exec(section)?.[1] ?? '';
    expect(readdirSync(join(root, 'src/core/check/rules', group))).toContain(`${code}.ts`);
  });
});

it.each(others)('lists %s, which no rule says, among the other codes', (code) => {
  expect(index.split('\n## Mã khác')[1]).toContain(`| \`${code}\` ${titlesAndSeverity(code)}`);
});
