import type { NumberReading } from '../../src/core/number/reading';
import type { CellText, Kind } from './cases';
import type { Outcome } from './expect';

/** A text, how it was read, and how that stands to the file. */
export interface Judged {
  readonly said: CellText;
  readonly reading: NumberReading;
  readonly outcome: Outcome;
}

/** The kinds whose texts a reader must get right. */
const DECISIVE: readonly Kind[] = ['number', 'range', 'zero', 'missing', 'ambiguous'];
const OUTCOMES: readonly Outcome[] = ['asSaid', 'asked', 'wrongSilently', 'other'];
const HEAD = '| kind | texts | as the file says | asked without need | wrong without a finding | other |';

function row(name: string, judged: readonly Judged[]): string {
  const counts = OUTCOMES.map((outcome) => judged.filter((one) => one.outcome === outcome).length);
  return `| ${[name, judged.length, ...counts].join(' | ')} |`;
}

/** What stands against the reader: share of the decisive kinds read as the file says, and wrong values of any kind. */
export function shareAsSaid(judged: readonly Judged[]): { share: number; wrong: number } {
  const decisive = judged.filter(({ said }) => DECISIVE.includes(said.kind));
  const right = decisive.filter(({ outcome }) => outcome === 'asSaid').length;
  const wrong = decisive.filter(({ outcome }) => outcome === 'wrongSilently').length;
  return { share: decisive.length === 0 ? 1 : right / decisive.length, wrong };
}

/** A table by kind and the list of disagreements. */
export function report(title: string, judged: readonly Judged[]): string {
  const kinds = [...new Set([...DECISIVE, ...judged.map(({ said }) => said.kind)])];
  const { share, wrong } = shareAsSaid(judged);
  const apart = judged.filter(({ outcome }) => outcome !== 'asSaid');
  return [
    `\n## ${title}\n`,
    HEAD,
    '| --- | --: | --: | --: | --: | --: |',
    ...kinds.map((kind) =>
      row(
        kind,
        judged.filter(({ said }) => said.kind === kind),
      ),
    ),
    row('**all**', judged),
    '',
    `${DECISIVE.join(', ')}: ${(share * 100).toFixed(1)} % as the file says, ${wrong} wrong without a finding.`,
    ...(apart.length > 0 ? ['\nNot as the file says:'] : []),
    ...apart.map(
      ({ said, reading, outcome }) =>
        `- ${outcome}: ${JSON.stringify(said.text)} is ${said.kind} ${JSON.stringify(said.value ?? said.alternatives ?? '')}${said.unit === undefined ? '' : ` in ${said.unit}`}; read as ${JSON.stringify(reading)}`,
    ),
  ].join('\n');
}
