import { describeAppendix } from '../../src/core/appendix/describe';
import type { RowValues } from '../../src/core/appendix/values';
import { checkWorkbook } from '../../src/core/check/checkWorkbook';
import type { Indicator, Plan } from '../../src/core/plan/schema';
import { SampleWorld } from '../../src/core/samples/world';
import { sampleValues } from '../../src/core/samples/values';
import { vietnameseAppendix } from '../../src/locale';
import { findPlan } from '../../src/plans';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';

const YEAR = 2026;
const DAY = `${YEAR}-11-20`;
const SIZES = [1_000, 10_000, 100_000];
/**
 * Each size is checked twice and until so many milliseconds are over: else the smallest would be timed while the engine
 * still compiles. The quickest counts, since whatever else runs on the machine only makes it slower.
 */
const LEAST_TIME = 4000;
/** The largest sheet is beyond what is read by default. */
const LIMITS = { unpackedBytes: 2 ** 30, cells: 10_000_000, listItems: 10_000_000, formulaLength: 2 ** 30 };

const base = findPlan('binh-dinh');
if (!base) throw new Error('the plan does not ship');

interface LargeAppendix {
  readonly plan: Plan;
  readonly values: ReadonlyMap<string, RowValues>;
}

/** Bình Định's indicators over and over, each time under other ids and labels, with figures as a careful clerk gives them. */
function largeAppendix(of: Plan, rows: number): LargeAppendix {
  const known = sampleValues(new SampleWorld(of, 7), { year: YEAR, day: DAY }, vietnameseAppendix);
  const values = new Map<string, RowValues>();
  const indicators = Array.from({ length: rows }, (_, at): Indicator => {
    const original = of.indicators[at % of.indicators.length] as Indicator;
    const round = Math.floor(at / of.indicators.length);
    const id = `${original.id}-${round}`;
    values.set(id, known.get(original.id) ?? {});
    return { ...original, id, label: `${original.label} (${round})` };
  });
  return { plan: { ...of, indicators, assignments: [], relations: [] }, values };
}

/** How long a check of so many rows takes, in milliseconds, and what it says. */
async function timeOf(rows: number) {
  const { plan, values } = largeAppendix(base as Plan, rows);
  const sheet = describeAppendix({ plan, year: YEAR, values }, vietnameseAppendix);
  const outcome = await readWorkbook(await writeWorkbook([sheet], { title: 'Phụ lục' }), { limits: LIMITS });
  if (!outcome.ok) throw new Error(`our own file is refused: ${outcome.reason}`);
  const times: number[] = [];
  let findings = 0;
  for (const begin = performance.now(); times.length < 2 || performance.now() - begin < LEAST_TIME;) {
    const start = performance.now();
    const check = checkWorkbook(outcome.workbook, [plan], vietnameseAppendix, { today: DAY });
    times.push(performance.now() - start);
    findings = check.findings.length;
    const read = check.appendices[0]?.results.length;
    if (read !== rows) throw new Error(`${rows} rows were written, ${read ?? 0} read`);
  }
  return { time: Math.min(...times), findings };
}

/** Prints what a full check of 1,000, 10,000 and 100,000 rows takes and how it grows. */
export async function runBenchCheck(): Promise<void> {
  console.log('    rows   check, ms   µs a row   findings');
  const perRow: number[] = [];
  for (const rows of SIZES) {
    const { time, findings } = await timeOf(rows);
    const each = (time * 1000) / rows;
    perRow.push(each);
    console.log(
      [
        String(rows).padStart(8),
        time.toFixed(0).padStart(12),
        each.toFixed(1).padStart(11),
        String(findings).padStart(11),
      ].join(''),
    );
  }
  const growth = (perRow.at(-1) ?? NaN) / (perRow[0] ?? NaN);
  console.log(`a row of 100,000 costs ${growth.toFixed(2)} times a row of 1,000 (1 is linear)`);
}
