import type { ExcelPort } from '../excel/port';
import { commandNames } from './commandNames';
import type { CommandName } from './commandNames';
import type { Knowledge, Outcome } from './runCheck';
import { runCheck } from './runCheck';

/** The part of Office.js's event that a command needs. */
export interface CommandEvent {
  completed(): void;
}

type Command = (event: CommandEvent) => Promise<Outcome>;
type Associate = (name: CommandName, command: Command) => void;

/** A command that tells Excel that it has ended, whatever happened: until then every further press waits. */
function completing(run: () => Promise<Outcome>): Command {
  return async (event) => {
    try {
      return await run();
    } finally {
      event.completed();
    }
  };
}

/** Registers every command of the ribbon. A port is made for each press: each may run in a runtime of its own. */
export function registerCommands(
  associate: Associate,
  createPort: () => ExcelPort,
  knowledge: Knowledge,
): void {
  const commands: Readonly<Record<CommandName, Command>> = {
    checkAppendix: completing(() => runCheck(createPort(), knowledge)),
  };
  for (const name of commandNames) associate(name, commands[name]);
}
