import type { SamplesStrings } from '../samplesStrings';

export const samples: SamplesStrings = {
  notACount: (option, text, least, most) =>
    `${option} takes a whole number from ${least} to ${most}, not "${text}".`,
  unknownFaults: (unknown, known) =>
    `No such faults: ${unknown.join(', ')}. Give all, none, or names parted by commas: ${known.join(', ')}.`,
  written: (files, folder, faults) =>
    `Made ${files} sample files in ${folder} with ${faults} faults in them; the truth is in truth.json.`,
  planMade: (file) =>
    `The plan has fewer units, so communes were made up; the plan of the samples: ${file} (give it to --plan).`,
  planCopied: (file) => `The plan of the samples was copied to ${file} (give it to --plan).`,
  left: (faults) =>
    `${faults.length} kinds of faults found no place in the plan, the year or so few units: ${faults.join(', ')}.`,
};
