import { compareWithTruth } from './compare';
import { shuffled, spreadOver } from './orders';
import { faultTable } from './report';
import { answersToFaults } from './reported';
import type { TruthRequest } from './run';
import { FOLDER, OUT, isSame, makeSamples, mergeSamples } from './run';

/**
 * Makes the files of many units with every kind of fault, merges them, and prints how that stands to the truth, to
 * other orders of files and folders, and to merging a second time.
 * @returns the exit code: 0 where everything stands as it must
 */
export async function mergeTruth(request: TruthRequest, print: (text: string) => void): Promise<number> {
  const { files, truth } = await makeSamples(request);
  const once = await mergeSamples([FOLDER], files, request);
  const { values, lost, wrong, invented, aggregates, wrongAggregates } = compareWithTruth(once.answer, truth);
  const answers = answersToFaults(once.answer, truth);
  const silent = answers.filter(({ answer }) => answer === 'silent');
  print(`${once.answer.files.length} files with ${answers.length} faults`);
  print(`${values} values: ${lost.length} lost, ${wrong.length} wrong, ${invented.length} invented`);
  print(`${aggregates} figures of the whole: ${wrongAggregates.length} wrong`);
  print(faultTable(answers));
  for (const value of [...lost, ...wrong]) print(`  ${JSON.stringify(value)}`);
  for (const name of [...invented, ...wrongAggregates]) print(`  ${name}`);

  const seed = Number(request.seed);
  const walk = (folder: string) =>
    Promise.resolve({
      files: shuffled(Object.keys(files), seed).filter((path) => path.startsWith(`${folder}/`)),
      closed: [],
    });
  const otherOrder = isSame(once, await mergeSamples([FOLDER], files, request, { walk }));
  print(`files in another order: ${otherOrder ? 'the same' : 'NOT the same'}`);
  const { folders, files: spread } = spreadOver(files, FOLDER, 3);
  const one = await mergeSamples(folders, spread, request);
  const otherFolders = isSame(one, await mergeSamples([...folders].reverse(), spread, request));
  print(`folders in another order: ${otherFolders ? 'the same' : 'NOT the same'}`);
  const again = isSame(once, await mergeSamples([OUT, FOLDER], { ...files, [OUT]: once.workbook }, request));
  print(`merged a second time: ${again ? 'the same' : 'NOT the same'}`);

  const isTrue = [lost, wrong, invented, wrongAggregates, silent].every((each) => each.length === 0);
  return isTrue && otherOrder && otherFolders && again ? 0 : 1;
}
