import type { Command } from 'commander';
import type { Locale } from '../../locale';
import type { MatchOptions } from './command';

/** `match <file>` with its options. */
export function addMatchCommand(
  add: (name: string, description: string) => Command,
  { match: { cli } }: Locale,
  run: (file: string, options: MatchOptions) => Promise<void>,
): void {
  add('match', cli.command)
    .argument('<file>', cli.options.file)
    .requiredOption('--plan <plan>', cli.options.plan)
    .option('--sheet <name>', cli.options.sheet)
    .option('--range <A1:F40>', cli.options.range)
    .option('--column <F>', cli.options.column)
    .option('--year <year>', cli.options.year)
    .action(run);
}
