import { STRICTEST } from '../model/protection';
import type { ProtectionOptions } from '../model/protection';
import { Refusal, invalidArgument } from '../model/refusal';
import type { Sheet } from '../model/sheet';
import { ApiObject, apiType } from '../protocol/apiObject';
import { flag, oneOf, record, text } from './arguments';

const PROTECTION = apiType<WorksheetProtectionObject>('WorksheetProtection', {
  scalars: ['protected', 'options'],
  methods: ['protect', 'unprotect'],
});

function readOptions(argument: unknown): ProtectionOptions {
  const given = argument === undefined ? {} : record(argument);
  const options: Record<string, unknown> = { ...STRICTEST };
  for (const [name, value] of Object.entries(given)) {
    if (value === null) continue;
    if (name === 'selectionMode') options[name] = oneOf(['Normal', 'Unlocked', 'None'], value);
    else if (name in STRICTEST) options[name] = flag(value);
    else throw invalidArgument(`There is no protection option "${name}".`);
  }
  return options as unknown as ProtectionOptions;
}

/**
 *
 */
export class WorksheetProtectionObject extends ApiObject {
  readonly api = PROTECTION;

  constructor(private readonly sheet: Sheet) {
    super();
  }

  get protected(): boolean {
    return this.sheet.protection !== undefined;
  }

  /** Excel answers with options also where the sheet is not protected. */
  get options(): ProtectionOptions {
    return this.sheet.protection?.options ?? STRICTEST;
  }

  protect(options?: unknown, password?: unknown): void {
    if (this.sheet.protection) throw new Refusal('InvalidOperation', 'The sheet is already protected.');
    this.sheet.setProtection({
      options: readOptions(options),
      ...(password !== undefined && password !== '' && { password: text(password) }),
    });
  }

  unprotect(password?: unknown): void {
    const { protection } = this.sheet;
    if (!protection) return;
    if (protection.password !== undefined && protection.password !== password) {
      throw new Refusal('AccessDenied', 'The password is not right.');
    }
    this.sheet.setProtection(undefined);
  }
}
