import { measure, type Failure, type Measurement } from '../../runner/measure';
import type { Suite, SuiteContext, SuiteReport } from '../../runner/suite';
import { describeSet, linearity, type MeasuredSet } from '../reading/report';
import { MERGE, mergers } from './contestants';
import { returnedSet } from './inputs';

const FULL = {
  rounds: 5,
  enoughMilliseconds: 5_000,
  mostRounds: 25,
  budgetMilliseconds: 25_000,
  longestRoundMilliseconds: 20_000,
};
const QUICK = {
  rounds: 1,
  enoughMilliseconds: 0,
  mostRounds: 1,
  budgetMilliseconds: 5_000,
  longestRoundMilliseconds: 5_000,
};

const SIZES = { few: 135, many: 3321 };
const QUICK_SIZES = { few: 10, many: 60 };

async function run(context: SuiteContext): Promise<SuiteReport> {
  const { quick, say } = context;
  const sizes = quick ? QUICK_SIZES : SIZES;
  const measured = async (count: number): Promise<MeasuredSet> => {
    const title = `${count.toLocaleString('en')} returned files`;
    say(`  ${title}`);
    const set = await returnedSet(context, count);
    const results = await measure(mergers(context), set, { ...(quick ? QUICK : FULL), say });
    return { title, files: count, results };
  };
  say('Merging');
  const few = await measured(sizes.few);
  const many = await measured(sizes.many);
  const sets = [few, many];
  return {
    markdown: [...sets.map((set) => describeSet(set, MERGE)), linearity(few, many, MERGE)].join('\n\n'),
    sound: sets.every(({ results }) => results.every(isSound)),
  };
}

function isSound(result: Measurement | Failure): boolean {
  return !result.contestant.ours || ('disagreements' in result && result.disagreements?.length === 0);
}

/** The whole merge: files to a workbook that can be signed. */
export const mergingSuite: Suite = { name: 'merging', run };
