/** When a workbook was saved, as it says itself. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { describeAppendix } from '../../../src/core/appendix/describe';
import { vietnameseAppendix } from '../../../src/locale';
import { shippedPlans } from '../../../src/plans';

const plan = shippedPlans[0]!;
let bytes: Uint8Array;

beforeAll(async () => {
  const sheet = describeAppendix({ plan, year: 2026 }, vietnameseAppendix);
  bytes = await writeWorkbook([sheet], { title: 'Phụ lục', saved: '2026-11-20T02:15:00Z' });
});

async function savedAt(package_: Uint8Array) {
  const outcome = await readWorkbook(package_);
  return outcome.ok ? outcome.workbook.savedAt : outcome.reason;
}

const withProperties = (xml: string) => zipSync({ ...unzipSync(bytes), 'docProps/core.xml': strToU8(xml) });

test('is read from the core properties, in universal time', async () => {
  expect(await savedAt(bytes)).toBe('2026-11-20T02:15:00.000Z');
  const inVietnam = '<p><dcterms:modified>2026-11-20T09:15:00+07:00</dcterms:modified></p>';
  expect(await savedAt(withProperties(inVietnam))).toBe('2026-11-20T02:15:00.000Z');
});

test.each(['<p/>', '', '<modified>hôm qua</modified>', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'])(
  'properties that do not tell refuse nobody: %j',
  async (xml) => {
    expect(await savedAt(withProperties(xml))).toBeUndefined();
  },
);
