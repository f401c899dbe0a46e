import type { Command } from 'commander';
import type { Locale } from '../../locale';
import type { ConvertOptions } from './command';

/** `convert <file>` with its options. */
export function addConvertCommand(
  add: (name: string, description: string) => Command,
  { convert, cli }: Locale,
  run: (file: string, options: ConvertOptions) => Promise<void>,
): void {
  add('convert', convert.command)
    .argument('<file>', convert.options.file)
    .option('-o, --output <file>', convert.options.output)
    .option('--force', cli.options.force)
    .action(run);
}
