import type { Command } from 'commander';
import type { Locale } from '../../locale';
import type { CheckCommandOptions } from './command';
import { CHECK_OUTPUTS } from './command';

/** `check <files...>` with its options. */
export function addCheckCommand(
  add: (name: string, description: string) => Command,
  { cli, checkFiles: { options } }: Locale,
  run: (files: string[], options: CheckCommandOptions & { readonly json?: boolean }) => Promise<void>,
): void {
  add('check', cli.commands.check)
    .argument('<files...>', cli.arguments.files)
    .option('--plan <plan>', options.plan)
    .option('--year <year>', options.year)
    .option('--unit <id>', options.unit)
    .option('--previous <path>', options.previous, (path: string, paths?: readonly string[]) => [
      ...(paths ?? []),
      path,
    ])
    .option(`--format <${CHECK_OUTPUTS.join('|')}>`, cli.options.format)
    .option('--annotate <file|folder>', cli.options.annotate)
    .option('--require-stamp', cli.options.requireStamp)
    .option('--force', cli.options.force)
    .action(run);
}
