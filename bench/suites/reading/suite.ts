import { measure, type Failure, type InputSet, type Measurement } from '../../runner/measure';
import type { Suite, SuiteContext, SuiteReport } from '../../runner/suite';
import { readers } from './contestants';
import { appendixSet, longSheetSet } from './inputs';
import { describeSet, linearity, type MeasuredSet } from './report';

/** Rounds of each contestant, and what a round and a contestant may take, in milliseconds. */
const FULL = {
  rounds: 5,
  enoughMilliseconds: 5_000,
  mostRounds: 25,
  budgetMilliseconds: 25_000,
  longestRoundMilliseconds: 12_000,
};
const QUICK = {
  rounds: 1,
  enoughMilliseconds: 0,
  mostRounds: 1,
  budgetMilliseconds: 5_000,
  longestRoundMilliseconds: 2_000,
};

const SIZES = { few: 135, many: 3321, rows: 100_000 };
const QUICK_SIZES = { few: 10, many: 100, rows: 2_000 };

async function run(context: SuiteContext): Promise<SuiteReport> {
  const { quick, say } = context;
  const sizes = quick ? QUICK_SIZES : SIZES;
  const contestants = readers(context);
  const measured = async (title: string, set: InputSet): Promise<MeasuredSet> => {
    say(`  ${title}`);
    const results = await measure(contestants, set, { ...(quick ? QUICK : FULL), say });
    return { title, files: set.files.length, results };
  };
  say('Reading');
  const few = await measured(`${sizes.few} appendices`, await appendixSet(context, sizes.few));
  const many = await measured(
    `${sizes.many.toLocaleString('en')} appendices`,
    await appendixSet(context, sizes.many),
  );
  const long = await measured(
    `One sheet of ${sizes.rows.toLocaleString('en')} rows`,
    await longSheetSet(context, sizes.rows),
  );
  const sets = [few, many, long];
  return {
    markdown: [...sets.map((set) => describeSet(set)), linearity(few, many)].join('\n\n'),
    sound: sets.every(({ results }) => results.every(isSound)),
  };
}

function isSound(result: Measurement | Failure): boolean {
  return !result.contestant.ours || ('disagreements' in result && result.disagreements?.length === 0);
}

/** Reading .xlsx: bytes to cells. */
export const readingSuite: Suite = { name: 'reading', run };
