import { join } from 'node:path';
import type { Reporter } from '../core/calendar/reporters';
import { reportersOf, unitFileName } from '../core/calendar/reporters';
import type { Plan, ReportingUnit } from '../core/plan/schema';
import type { TemplateOptions } from './appendixFile';
import { appendixFile } from './appendixFile';
import type { Context } from './context';
import { printJson } from './context';
import type { ExitCode } from './io';
import { CommandError } from './io';
import { FORMATS } from './json';
import { makeFolder, refuseExisting, writeOutput } from './output';

/** One file to make. */
interface UnitFile extends Reporter {
  readonly file: string;
}

/** What was made, for the person or for a program. */
function report(
  made: { plan: Plan; year: number; folder: string; files: readonly UnitFile[] },
  skipped: readonly ReportingUnit[],
  context: Context,
): void {
  const { io, locale, json } = context;
  const { plan, year, folder, files } = made;
  const text = locale.cli.template;
  if (json) {
    printJson(context, {
      format: FORMATS.templates,
      folder,
      plan: plan.id,
      year,
      files: files.map(({ unit, file, indicators }) => ({ unit: unit.id, file, indicators })),
      skipped: skipped.map(({ id }) => id),
    });
    return;
  }
  io.out(`${text.writtenAll(files.length, folder)}\n`);
  for (const { unit, file, indicators } of files) {
    io.out(`  ${file}: ${unit.name}, ${locale.cli.plan.indicators(indicators)}\n`);
  }
  if (skipped.length > 0) io.out(`${text.skipped(skipped.map(({ name }) => name))}\n`);
}

/** `phuluc template --all-units`: one file a unit, each with the unit's own rows, in a folder. */
export async function templatesCommand(
  plan: Plan,
  year: number,
  options: TemplateOptions,
  context: Context,
): Promise<ExitCode> {
  const { errors } = context.locale.cli;
  const folder = options.output;
  if (/\.xlsx$/i.test(folder)) throw new CommandError(errors.notFolder(folder));
  const { reporters, idle } = reportersOf(plan, year);
  if (reporters.length === 0) throw new CommandError(errors.noUnits(year));
  const files = reporters.map((reporter) => ({
    ...reporter,
    file: join(folder, unitFileName(reporter.unit)),
  }));
  if (!options.force) {
    await refuseExisting(
      files.map(({ file }) => file),
      context,
    );
  }
  await makeFolder(folder, context);
  for (const { unit, file } of files) {
    await writeOutput(file, await appendixFile(plan, year, unit, options), options.force ?? false, context);
  }
  report({ plan, year, folder, files }, idle, context);
  return 0;
}
