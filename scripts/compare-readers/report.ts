import { cellAddress } from '../../src/core/workbook/address';
import { markdownTable } from '../../bench/report/table';
import { causes, type Cause } from './causes';
import type { PeerSummary, Summary, Unexplained } from './summary';

const count = (value: number) => value.toLocaleString('en');

/** The comparison for docs/benchmarks.md: counts and causes, no file by name. */
export function describeSummary(summary: Summary, libreOfficeVersion: string | undefined): string {
  const { files, sheetJs, office, refusals, failures, unexplained } = summary;
  const refused = [...refusals.values()].reduce((sum, each) => sum + each.files, 0);
  const open = (against: Unexplained['against']) =>
    unexplained.filter((each) => each.against === against).length;
  const peer = (name: string, peerSummary: PeerSummary, unexplainedCount: number) => [
    name,
    ...[
      peerSummary.files,
      peerSummary.failed,
      peerSummary.equal,
      peerSummary.differences,
      unexplainedCount,
    ].map(count),
  ];
  const crashes = failures.filter(({ how }) => how !== 'hang').length;
  return [
    `${files} files: ${files - refused - failures.length} read, ${refused} refused with a reason code, ` +
      `${crashes} crashes, ${failures.length - crashes} hangs.`,
    markdownTable(
      ['against', 'files', 'it cannot read', 'equal cells', 'different', 'unexplained'],
      [
        peer('SheetJS (@e965/xlsx)', sheetJs, open('sheetJs')),
        libreOfficeVersion === undefined
          ? ['LibreOffice', 'not installed', '', '', '', '']
          : peer(`LibreOffice ${libreOfficeVersion}, its copy as .xlsx`, office, open('office')),
      ],
    ),
    markdownTable(
      ['cause of a difference from LibreOffice', 'cells'],
      (Object.keys(causes) as Cause[]).map((cause) => [causes[cause], count(summary.causes.get(cause) ?? 0)]),
    ),
    markdownTable(
      ['refused as', 'files', 'SheetJS reads'],
      [...refusals]
        .sort((a, b) => b[1].files - a[1].files)
        .map(([reason, each]) => [`\`${reason}\``, count(each.files), count(each.readByLibrary)]),
    ),
  ].join('\n\n');
}

/** What needs a look, a line each, with the files' names. */
export function describeOpen({ failures, unexplained }: Summary): string[] {
  return [
    ...failures.map(({ file, how }) => `${file}: ${how}`),
    ...unexplained.map(({ against, file, difference }) => {
      if (!('row' in difference)) return `${file}: ${against}: ${JSON.stringify(difference)}`;
      const { sheet, row, column, ours, theirs, formula } = difference;
      const cell = `${sheet}!${cellAddress(row, column)}`;
      const values = `${JSON.stringify(ours)} here, ${JSON.stringify(theirs)} there`;
      return `${file}: ${against}: ${cell}: ${values}${formula === undefined ? '' : `, =${formula}`}`;
    }),
  ];
}
