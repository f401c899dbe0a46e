import type { TruthFault } from '../../src/core/samples/returned/truth';
import type { Answer } from './reported';

const WORDS: Readonly<Record<Answer, string>> = {
  told: 'told',
  readThrough: 'read as if nothing had happened',
  silent: 'NOT told',
};

/** The faults by what the merge said of them, the silent ones with their place. */
export function faultTable(answers: readonly (TruthFault & { readonly answer: Answer })[]): string {
  const lines = (['told', 'readThrough', 'silent'] as const).map((answer) => {
    const those = answers.filter((each) => each.answer === answer);
    const kinds = those.map(({ kind, file, cell }) =>
      answer === 'silent' ? `\n    ${kind}: ${file} ${cell ?? ''}` : kind,
    );
    return `  ${those.length} ${WORDS[answer]}: ${kinds.join(answer === 'silent' ? '' : ', ')}`;
  });
  return `${answers.length} faults\n${lines.join('\n')}`;
}
