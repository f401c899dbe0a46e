import { Command, CommanderError } from 'commander';
import type { Locale } from '../locale';
import { isLanguage, localeOf } from '../locale';
import packageJson from '../../package.json';
import { acceptCommand } from './accept/command';
import { addAcceptCommand } from './accept/program';
import { checkCommand } from './check/command';
import { addCheckCommand } from './check/program';
import type { Context } from './context';
import { gapCommand } from './gap';
import type { MergeCommandOptions } from './merge/command';
import { mergeCommand } from './merge/command';
import type { ExitCode, Io } from './io';
import { CommandError } from './io';
import { matchCommand } from './match/command';
import { convertCommand } from './convert/command';
import { addConvertCommand } from './convert/program';
import { addMatchCommand } from './match/program';
import { numberCommand } from './number';
import type { NumberOptions } from './number';
import { planExportCommand } from './planExport';
import type { PlanExportOptions } from './planExport';
import { planImportCommand, planRemoveCommand } from './planImport';
import type { PlanImportOptions } from './planImport';
import { planCommand, plansCommand } from './plans';
import { printableLines } from './printable';
import type { SamplesOptions } from './samples/command';
import { samplesCommand } from './samples/command';
import type { TemplateOptions } from './appendixFile';
import { templateCommand } from './template';

interface CommonOptions {
  readonly json?: boolean;
}

interface Outcome {
  exitCode: ExitCode;
}

/** The language must be known before the parser is built, because its help is in that language. */
function languageOf(argv: readonly string[]): string {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const joined = options.find((word) => word.startsWith('--lang='));
  if (joined !== undefined) return joined.slice('--lang='.length);
  const at = options.indexOf('--lang');
  return at < 0 ? 'vi' : (options[at + 1] ?? 'vi');
}

function addCommon(command: Command, locale: Locale): Command {
  const { options } = locale.cli;
  return command
    .option('--json', options.json)
    .option('--lang <vi|en>', options.lang)
    .helpOption('-h, --help', options.help)
    .configureHelp({ styleTitle: (title) => translatedTitle(title, locale) });
}

function translatedTitle(title: string, { cli }: Locale): string {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': cli.help.usage,
    'Arguments:': cli.help.arguments,
    'Options:': cli.help.options,
    'Commands:': cli.help.commands,
  };
  return titles[title] ?? title;
}

/** `plan export|import|remove`. */
function addPlanCommands(
  plan: Command,
  locale: Locale,
  contextOf: (options: CommonOptions) => Context,
  outcome: Outcome,
): void {
  const { cli } = locale;
  const add = (name: string, description: string) =>
    addCommon(plan.command(name), locale).description(description);
  add('export', cli.commands.planExport)
    .argument('<plan>', cli.arguments.plan)
    .requiredOption('-o, --output <file.xlsx>', cli.options.planOutput)
    .option('--force', cli.options.force)
    .action(async (id: string, options: PlanExportOptions & CommonOptions) => {
      outcome.exitCode = await planExportCommand(id, options, contextOf(options));
    });
  add('import', cli.commands.planImport)
    .argument('<file>', cli.arguments.planWorkbook)
    .option('-o, --output <file.json>', cli.options.jsonOutput)
    .option('--force', cli.options.force)
    .action(async (file: string, options: PlanImportOptions & CommonOptions) => {
      outcome.exitCode = await planImportCommand(file, options, contextOf(options));
    });
  add('remove', cli.commands.planRemove)
    .argument('<id>', cli.arguments.planId)
    .option('--version <version>', cli.options.planVersion)
    .action(async (id: string, options: { version?: string } & CommonOptions) => {
      outcome.exitCode = await planRemoveCommand(id, options, contextOf(options));
    });
}

function buildProgram(io: Io, locale: Locale, outcome: Outcome): Command {
  const { cli } = locale;
  const program = addCommon(new Command('phuluc'), locale)
    .description(cli.description)
    .version(packageJson.version, '-V, --version', cli.options.version)
    .helpCommand('help [command]', cli.help.helpCommand)
    // Behind a sub-command, --version is the sub-command's own.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: () => undefined });
  const contextOf = (options: CommonOptions): Context => ({
    io,
    locale,
    json: options.json ?? program.opts<CommonOptions>().json ?? false,
  });
  const add = (name: string, description: string) =>
    addCommon(program.command(name), locale).description(description);

  add('plans', cli.commands.plans).action(async (options: CommonOptions) => {
    outcome.exitCode = await plansCommand(contextOf(options));
  });
  // Beside its own sub-commands `plan` takes a plan; the words of the sub-commands are no plan's id.
  const plan = add('plan', cli.commands.plan)
    .helpCommand(false)
    .argument('<plan>', cli.arguments.plan)
    .action(async (id: string, options: CommonOptions) => {
      outcome.exitCode = await planCommand(id, contextOf(options));
    });
  addPlanCommands(
    plan,
    locale,
    (options) => contextOf({ ...plan.opts<CommonOptions>(), ...options }),
    outcome,
  );
  add('template', cli.commands.template)
    .argument('<plan>', cli.arguments.plan)
    .requiredOption('--year <year>', cli.options.year)
    .requiredOption('-o, --output <file.xlsx>', cli.options.output)
    .option('--unit <id>', cli.options.unit)
    .option('--tasks', cli.options.tasks)
    .option('--all-units', cli.options.allUnits)
    .option('--current-owners', cli.options.currentOwners)
    .option('--form', cli.options.form)
    .option('--protect', cli.options.protect)
    .option('--force', cli.options.force)
    .action(async (plan: string, options: TemplateOptions & CommonOptions) => {
      outcome.exitCode = await templateCommand(plan, options, contextOf(options));
    });
  addCheckCommand(add, locale, async (files, options) => {
    outcome.exitCode = await checkCommand(files, options, contextOf(options));
  });
  addAcceptCommand(add, locale, async (files, options) => {
    outcome.exitCode = await acceptCommand(files, options, contextOf(options));
  });
  add('merge', cli.commands.merge)
    .argument('<files...>', cli.arguments.files)
    .requiredOption('--plan <id>', cli.options.mergePlan)
    .requiredOption('--year <year>', cli.options.year)
    .option('-o, --output <file.xlsx>', cli.options.mergeOutput)
    .option('--csv <file.csv>', cli.options.mergeCsv)
    .option('--preview', cli.options.mergePreview)
    .option('--decisions <file.json>', cli.options.decisions)
    .option('--force', cli.options.force)
    .action(async (files: string[], options: MergeCommandOptions & CommonOptions) => {
      outcome.exitCode = await mergeCommand(files, options, contextOf(options));
    });
  add('make-samples', cli.commands.makeSamples)
    .argument('<plan>', cli.arguments.plan)
    .requiredOption('--year <year>', cli.options.year)
    .requiredOption('-o, --output <folder>', cli.options.samplesOutput)
    .option('--units <number>', cli.options.sampleUnits)
    .option('--seed <number>', cli.options.sampleSeed, '1')
    .option('--faults <names>', cli.options.sampleFaults, 'none')
    .option('--force', cli.options.force)
    .action(async (plan: string, options: SamplesOptions & CommonOptions) => {
      outcome.exitCode = await samplesCommand(plan, options, contextOf(options));
    });
  add('gap', cli.commands.gap)
    .argument('<plan>', cli.arguments.plan)
    .argument('<indicator>', cli.arguments.indicator)
    .argument('<value>', cli.arguments.value)
    .action(async (plan: string, indicator: string, value: string, options: CommonOptions) => {
      outcome.exitCode = await gapCommand(plan, indicator, value, contextOf(options));
    });
  addMatchCommand(add, locale, async (file, options) => {
    outcome.exitCode = await matchCommand(file, options, contextOf(options));
  });
  addConvertCommand(add, locale, async (file, options) => {
    outcome.exitCode = await convertCommand(file, options, contextOf(options));
  });
  add('number', cli.commands.number)
    .argument('<text>', cli.arguments.text)
    .option('--unit <unit>', cli.options.numberUnit)
    .option('--indicator <plan/id>', cli.options.numberIndicator)
    .action(async (text: string, options: NumberOptions & CommonOptions) => {
      outcome.exitCode = await numberCommand(text, options, contextOf(options));
    });
  return program;
}

const USAGE: Readonly<Record<string, keyof Locale['cli']['usage']>> = {
  'commander.missingArgument': 'missingArgument',
  'commander.missingMandatoryOptionValue': 'missingOption',
  'commander.optionMissingArgument': 'missingValue',
  'commander.unknownOption': 'unknownOption',
  'commander.unknownCommand': 'unknownCommand',
  'commander.excessArguments': 'excessArguments',
};

/** What the parser complains of, in the person's language; undefined where it only printed help or version. */
function usageMessage(error: CommanderError, locale: Locale): string | undefined {
  if (error.exitCode === 0) return undefined;
  // A bare `phuluc` prints its help and is no mistake to explain.
  if (error.code === 'commander.help') return '';
  const kind = USAGE[error.code] ?? 'other';
  const name = /'([^']+)'/.exec(error.message)?.[1] ?? error.message;
  return locale.cli.errors.usage(locale.cli.usage[kind](kind === 'other' ? error.message : name));
}

/**
 * Runs a command line. `argv` holds the words after the program's name.
 * Messages about what went wrong go to `io.err`; nothing is thrown.
 */
export async function run(argv: readonly string[], terminal: Io): Promise<ExitCode> {
  const io: Io = {
    ...terminal,
    out: (text) => {
      terminal.out(printableLines(text));
    },
    err: (text) => {
      terminal.err(printableLines(text));
    },
  };
  const language = languageOf(argv);
  const locale = localeOf(isLanguage(language) ? language : 'vi');
  if (!isLanguage(language)) {
    io.err(`${locale.cli.errors.unknownLanguage(language)}\n`);
    return 2;
  }
  const outcome: Outcome = { exitCode: 0 };
  const program = buildProgram(io, locale, outcome);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return outcome.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      const message = usageMessage(error, locale);
      if (message === undefined) return 0;
      io.err(message === '' ? program.helpInformation() : `${message}\n`);
    } else if (error instanceof CommandError) {
      io.err(`${error.message}\n`);
    } else {
      io.err(`${locale.cli.errors.unexpected(error instanceof Error ? error.message : String(error))}\n`);
    }
    return 2;
  }
}
