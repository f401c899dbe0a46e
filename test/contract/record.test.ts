/** Stamps and accepted warnings survive a real spreadsheet program, in both of its formats. */
import type { RowValues } from '../../src/core/appendix/values';
import { describeRecord } from '../../src/core/record/describe';
import { readRecord } from '../../src/core/record/read';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { vietnameseAppendix } from '../../src/locale';
import { readHere } from '../support/readHere';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { appendixSheet, check, readBytes, snapshotOf } from '../support/appendix';
import {
  LIBREOFFICE_TIMEOUT,
  convertWithLibreOffice,
  editInLibreOffice,
  testWithLibreOffice,
} from '../support/libreOffice';
import { accepted, recordSheet, stamped } from '../support/record';

/** Entries of every kind that a clean appendix may hold, and one that is warned of. */
const values = new Map<string, RowValues>([
  [
    'nguoi-co-cong',
    { result: 100, numerator: 48210, denominator: 48210, kind: 'official', source: 'Báo cáo số 215/BC-SNV' },
  ],
  [
    'that-nghiep-chung',
    {
      result: 2.4,
      kind: 'estimate',
      source: '=Cục Thống kê',
      explanation: '+ Thiếu việc\nlàm',
      note: '  lề  ',
    },
  ],
  ['lao-dong-qua-dao-tao', { result: '35-45%', note: '- ước 9 tháng' }],
  ['nguoi-sau-do-tuoi-nghi-huu', { result: 'chưa có số liệu' }],
  ['muc-song-toi-thieu', { result: 'Đạt', source: 'Công văn số 1'.normalize('NFD') }],
  ['tuoi-tho-trung-binh', { result: 755 }],
  ['nha-o-xa-hoi', { result: 12_900 }],
  ['xu-ly-nuoc-thai', { result: 15.000001 }],
  ['nha-tam-nha-dot-nat', { result: 0 }],
]);
const appendix = appendixSheet({ values });
const made = stamped(
  accepted(snapshotOf(appendix), ({ severity }) => severity === 'warning', '= đã xem, "đúng"'),
);
const record = describeRecord(
  readRecord(recordSheet(made)!, vietnameseAppendix.record).record,
  vietnameseAppendix.record,
);
const bytes = () => writeWorkbook([appendix, record], { title: 'Phụ lục' });

/** What the record says of a workbook. */
const said = (workbook: WorkbookSnapshot) => {
  const { findings, appendices, record: checked } = check(workbook);
  return {
    open: findings.filter(({ severity, accepted: settled }) => severity === 'warning' && !settled),
    reasons: new Set(findings.flatMap((finding) => finding.accepted?.reason ?? [])),
    states: new Set(checked?.acceptances.map(({ state }) => state)),
    count: checked?.acceptances.length,
    holds: appendices[0]?.stamp?.holds,
  };
};

async function anyWorkbook(file: Uint8Array): Promise<WorkbookSnapshot> {
  const outcome = await readHere(file);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.workbook;
}

const expected = {
  open: [],
  reasons: new Set(['= đã xem, "đúng"']),
  states: new Set(['holds']),
  count: expect.any(Number) as unknown,
  holds: true,
};

test('as described and as written', async () => {
  expect(said(made)).toEqual(expected);
  expect(said(made).count).toBeGreaterThan(30);
  expect(said(await readBytes(await bytes()))).toEqual(expected);
});

testWithLibreOffice.each(['xlsx', 'xls', 'ods'])(
  'opened and saved by LibreOffice as .%s',
  async (format) => {
    expect(said(await anyWorkbook(convertWithLibreOffice(await bytes(), format)))).toEqual(expected);
  },
  LIBREOFFICE_TIMEOUT,
);

testWithLibreOffice(
  'one cell changed in LibreOffice breaks the stamp and opens the warning about it',
  async () => {
    const row = made.sheets[0]!.cells.find(({ value }) => value === 'tuoi-tho-trung-binh')!.row;
    const edits = [`doc.Sheets(0).getCellRangeByName("H${row}").Value = 756`];
    const { findings, appendices } = check(await readBytes(editInLibreOffice(await bytes(), edits)));
    expect(appendices[0]?.stamp).toMatchObject({
      holds: false,
      changes: { cells: [`H${row}`], goneItems: [] },
    });
    expect(
      findings
        .filter(({ severity, accepted: settled }) => severity === 'warning' && !settled)
        .map(({ fact, cell }) => [fact.code, cell]),
    ).toEqual(
      expect.arrayContaining([
        ['stampBroken', `H${row}`],
        ['resultImplausible', `H${row}`],
      ]),
    );
  },
  LIBREOFFICE_TIMEOUT,
);
