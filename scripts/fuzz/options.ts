/** What was asked for. */
export interface FuzzOptions {
  readonly mutants: number;
  /** Decides every mutant, together with the mutant's number and the workbooks it is made from. */
  readonly seed: number;
  readonly minutes: number;
  readonly folder?: string;
  /** Only this mutant. */
  readonly only?: number;
  readonly output: string;
}

const NUMBERS = ['mutants', 'seed', 'minutes', 'only'] as const;

/** The options from the texts of the command line; an error text where one is no number. */
export function readOptions(values: Readonly<Record<string, string | undefined>>): FuzzOptions | string {
  const numbers: Partial<Record<(typeof NUMBERS)[number], number>> = {};
  for (const name of NUMBERS) {
    const text = values[name];
    if (text === undefined) continue;
    const number = Number(text);
    const whole = name === 'minutes' || Number.isInteger(number);
    if (text.trim() === '' || !whole || !(number >= 0)) return `--${name} takes a number, not "${text}"`;
    numbers[name] = number;
  }
  const { mutants = 0, seed = 0, minutes = 0, only } = numbers;
  return {
    mutants,
    seed,
    minutes,
    output: values['output'] ?? '',
    ...(values['folder'] !== undefined && { folder: values['folder'] }),
    ...(only !== undefined && { only }),
  };
}
