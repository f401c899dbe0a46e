import { ExcelFailure } from './port';

/** The requirement set below which nothing is attempted (docs/architecture.md, "Excel, and no Excel"). */
const FLOOR = '1.14';

/** What this Excel can do beyond the floor. Newer calls are asked for here and nowhere else. */
export interface Capabilities {
  /** Whether Excel is new enough at all. */
  readonly isSupported: boolean;
  /** `worksheets.onNameChanged`. Without it a rename shows at the next read. */
  readonly renameEvents: boolean;
}

/** Without requirement info there is no Office around (tests in plain Node): the floor is taken for granted. */
function supports(version: string, set = 'ExcelApi'): boolean {
  const { context } = (globalThis as { Office?: { context?: Partial<Office.Context> } }).Office ?? {};
  return context?.requirements?.isSetSupported(set, version) ?? version === FLOOR;
}

/** Asks the Excel that runs the add-in. */
export function readCapabilities(): Capabilities {
  return {
    isSupported: supports(FLOOR),
    // The event was in the set of Excel on the web before it came to ExcelApi 1.17.
    renameEvents: supports('1.17') || supports('1.1', 'ExcelApiOnline'),
  };
}

/** @throws ExcelFailure where Excel is too old. */
export function requireFloor({ isSupported }: Capabilities): void {
  if (!isSupported) throw new ExcelFailure('tooOld', `ExcelApi ${FLOOR} is not supported`);
}
