import type { ErrorKind } from './answer';
import type { SharedStore } from './planShelf';

/** What Excel passes behind the arguments of a call. */
export interface Invocation {
  /** "Sheet1!F12" for an argument that is a reference; empty or absent for others, or where Excel tells none. */
  readonly parameterAddresses?: readonly (string | null | undefined)[] | null;
}

/** What this runtime has of Excel's; `null` stands for an argument left out. */
export interface FunctionHost {
  readonly associate: (id: string, run: (...args: readonly unknown[]) => unknown) => void;
  /** An error object of Excel's own. */
  readonly error: (kind: ErrorKind, message: string | undefined) => unknown;
  readonly store: SharedStore | undefined;
  /** Whether a blank cell comes as a blank and not as 0; asked at each call. */
  readonly tellsBlanks: () => boolean;
}

/** What Excel's runtime for custom functions brings along, as much of it as is used. */
export interface ExcelGlobals {
  readonly CustomFunctions: {
    readonly associate: FunctionHost['associate'];
    readonly Error: new (code: string, message?: string) => Error;
    readonly ErrorCode: Readonly<Record<ErrorKind, string>>;
  };
  readonly storage: SharedStore | undefined;
  /** `Office.context.platform`, where there is one. */
  readonly platform: () => unknown;
}

/**
 * Excel for Windows runs the functions without a page and hands a blank cell over as 0; Excel on the web hands over
 * null (OfficeDev/office-js issue 4702). Where it is not known to be the web it counts as Windows.
 */
const ONLINE = 'OfficeOnline';

/** The host behind Excel's runtime for custom functions. */
export function excelHost({ CustomFunctions, storage, platform }: ExcelGlobals): FunctionHost {
  return {
    associate: (id, run) => {
      CustomFunctions.associate(id, run);
    },
    error: (kind, message) => new CustomFunctions.Error(CustomFunctions.ErrorCode[kind], message),
    store: storage,
    tellsBlanks: () => platform() === ONLINE,
  };
}
