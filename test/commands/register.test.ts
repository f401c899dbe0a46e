import { commandNames } from '../../src/commands/commandNames';
import type { CommandEvent } from '../../src/commands/register';
import { registerCommands } from '../../src/commands/register';
import type { ExcelPort } from '../../src/excel/port';
import { vietnameseAppendix } from '../../src/locale';
import { shippedPlans } from '../../src/plans';
import { filledSheet, snapshotOf } from '../support/appendix';
import { FakePort } from './support';

type Command = (event: CommandEvent) => Promise<unknown>;

function commandsOn(port: FakePort): { commands: Map<string, Command>; created: () => number } {
  const commands = new Map<string, Command>();
  let ports = 0;
  registerCommands(
    (name, command) => commands.set(name, command),
    () => {
      ports += 1;
      return port as Partial<ExcelPort> as ExcelPort;
    },
    { plans: shippedPlans, strings: vietnameseAppendix },
  );
  return { commands, created: () => ports };
}

const workbook = snapshotOf(filledSheet());

describe('registerCommands', () => {
  it('registers every name that the manifest may use', () => {
    expect([...commandsOn(new FakePort(workbook)).commands.keys()]).toEqual([...commandNames]);
  });

  it('makes a port for each press and tells Excel when it has ended', async () => {
    const { commands, created } = commandsOn(new FakePort(workbook));
    expect(created()).toBe(0);
    const completed = jest.fn();
    await expect(commands.get('checkAppendix')!({ completed })).resolves.toEqual({ kind: 'clean' });
    await commands.get('checkAppendix')!({ completed });
    expect(completed).toHaveBeenCalledTimes(2);
    expect(created()).toBe(2);
  });

  it('tells Excel that it has ended even where a mistake is thrown', async () => {
    const { commands } = commandsOn(new FakePort(workbook, { readWorkbook: new TypeError('mistake') }));
    const completed = jest.fn();
    await expect(commands.get('checkAppendix')!({ completed })).rejects.toThrow('mistake');
    expect(completed).toHaveBeenCalledTimes(1);
  });
});
