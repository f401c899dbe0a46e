import { markdownTable } from '../../report/table';
import type { Disagreement, Failure, Measurement } from '../../runner/measure';
import { FLOOR, OURS } from './contestants';

/** What came out for one set of inputs. */
export interface MeasuredSet {
  readonly title: string;
  /** Files of the whole set. */
  readonly files: number;
  readonly results: readonly (Measurement | Failure)[];
}

const HEAD = [
  '',
  'time',
  'a file',
  'a file, at first',
  'of the floor',
  'of Phụ Lục',
  'peak memory',
  'rounds × files',
  'read it right',
];

function millisecondsOf({ results }: MeasuredSet, name: string): number {
  const found = results.find(({ contestant }) => contestant.name === name);
  return found && 'milliseconds' in found ? found.milliseconds : NaN;
}

/** Time to three digits, in the unit that suits it. */
export function duration(milliseconds: number): string {
  if (milliseconds >= 1000) return `${Number((milliseconds / 1000).toPrecision(3))} s`;
  return `${Number(milliseconds.toPrecision(3))} ms`;
}

const ratio = (value: number) => (value >= 10 ? value.toFixed(0) : value.toFixed(1));

function agreement(disagreements: readonly Disagreement[] | undefined): string {
  if (!disagreements) return '–';
  if (disagreements.length === 0) return 'yes';
  const wrong = disagreements.map(
    ({ check, expected, seen }) =>
      `${check} ${seen.toLocaleString('en')} of ${expected.toLocaleString('en')}`,
  );
  return `**no**: ${wrong.join(', ')}`;
}

/** A set's table, one row for each contestant; `own` is the one that the others are given in multiples of. */
export function describeSet(set: MeasuredSet, own = OURS): string {
  const floor = millisecondsOf(set, FLOOR);
  const ours = millisecondsOf(set, own);
  const rows = set.results.map((result) => {
    const { name, version } = result.contestant;
    const label = [name, version].filter(Boolean).join(' ');
    if ('problem' in result) return [label, result.problem, ...HEAD.slice(2).map(() => '')];
    const { milliseconds, firstLook, rounds, files, peakBytes, disagreements } = result;
    return [
      label,
      duration(milliseconds),
      duration(milliseconds / set.files),
      duration(firstLook.millisecondsPerFile),
      ratio(milliseconds / floor),
      ratio(milliseconds / ours),
      `${Math.round(peakBytes / 2 ** 20)} MB`,
      `${rounds} × ${files.toLocaleString('en')}`,
      agreement(disagreements),
    ];
  });
  return `### ${set.title}\n\n${markdownTable(HEAD, rows)}`;
}

/** How the product's time for a file changes from a few files to many: 1 is linear. */
export function linearity(few: MeasuredSet, many: MeasuredSet, own = OURS): string {
  const perFile = (set: MeasuredSet) => millisecondsOf(set, own) / set.files;
  const change = (perFile(many) / perFile(few)).toFixed(2);
  return `From ${few.files} files to ${many.files.toLocaleString('en')}, ${own}: the time for a file changes by a factor of ${change}.`;
}
