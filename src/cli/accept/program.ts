import type { Command } from 'commander';
import type { Locale } from '../../locale';
import type { AcceptOptions } from './command';

/** `accept <files...>` with its options. */
export function addAcceptCommand(
  add: (name: string, description: string) => Command,
  { accept, cli }: Locale,
  run: (files: string[], options: AcceptOptions & { readonly json?: boolean }) => Promise<void>,
): void {
  add('accept', accept.command)
    .argument('<files...>', cli.arguments.files)
    .requiredOption('--cell <cell>', accept.options.cell)
    .requiredOption('--reason <text>', accept.options.reason)
    .requiredOption('-o, --output <file>', accept.options.output)
    .option('--file <file>', accept.options.file)
    .option('--code <code>', accept.options.code)
    .option('--force', cli.options.force)
    .action(run);
}
