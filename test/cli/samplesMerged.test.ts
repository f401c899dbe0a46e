/** What `phuluc merge` makes of sample files, held against the truth that was written with them. */
import type { Truth, TruthValue } from '../../src/core/samples/returned/truth';
import { phuluc } from '../support/cli';

// Sixty files are made, read, checked and merged.
jest.setTimeout(300_000);

interface Said {
  readonly unit: string;
  readonly indicator: string;
  readonly state: string;
  readonly value?: string;
  readonly raw: string;
}

interface MergeJson {
  readonly files: readonly { file: string; status: string; reason?: string; findings: readonly unknown[] }[];
  readonly values: readonly Said[];
  readonly conflicts: readonly {
    unit: string;
    indicator: string;
    claims: readonly Omit<Said, 'unit' | 'indicator'>[];
  }[];
  readonly aggregates: readonly {
    indicator: string;
    value?: string;
    verdict: string;
    coverage: { have: number; of: number };
  }[];
}

const key = ({ unit, indicator }: { readonly unit: string; readonly indicator: string }) =>
  `${unit} ${indicator}`;

/** Everything that a merge says, by unit and indicator. */
function claimsIn({ values, conflicts }: MergeJson): Map<string, Omit<Said, 'unit' | 'indicator'>[]> {
  const said = new Map<string, Omit<Said, 'unit' | 'indicator'>[]>();
  for (const value of values) said.set(key(value), [value]);
  for (const conflict of conflicts) said.set(key(conflict), [...conflict.claims]);
  return said;
}

/** The number, or the words of a judgement; nothing where there is no one reading. */
const meant = ({ state, value, raw }: Omit<Said, 'unit' | 'indicator'>) =>
  value ?? (state === 'reported' ? raw : null);

const isBlank = ({ state, value }: TruthValue) => state === 'notReported' && value === null;

const VERDICTS = new Set(['met', 'notMet', 'inProgress']);

it('loses no value, changes none, and gives the figures that the truth gives', async () => {
  const made = await phuluc([
    ...['make-samples', 'binh-dinh', '--year', '2026', '--units', '66', '--seed', '7'],
    ...['--faults', 'all', '-o', 'nộp'],
  ]);
  const truth = JSON.parse(new TextDecoder().decode(made.files.get('nộp/truth.json'))) as Truth;
  const argv = ['merge', 'nộp', '--plan', 'binh-dinh', '--year', '2026', '--json'];
  const merge = JSON.parse((await phuluc(argv, Object.fromEntries(made.files))).out) as MergeJson;

  const said = claimsIn(merge);
  const wrong = truth.values.filter((value) => {
    const claims = said.get(key(value)) ?? [];
    if (claims.length === 0) return !isBlank(value);
    return !claims.some((claim) => claim.state === value.state && meant(claim) === value.value);
  });
  expect(wrong).toEqual([]);

  const aggregates = merge.aggregates.map(({ indicator, value, verdict, coverage }) => ({
    indicator,
    value: value ?? (VERDICTS.has(verdict) ? verdict : null),
    coverage,
  }));
  expect(aggregates).toEqual(truth.aggregates);
});
