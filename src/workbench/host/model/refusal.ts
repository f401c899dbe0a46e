/** Codes of the errors Excel itself names; add-ins branch on them, never on the message. */
export type RefusalCode =
  | 'ResponsePayloadSizeLimitExceeded'
  | 'AccessDenied'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidRequest'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'ConditionalEnsureFailed';

/** What the workbook refuses to do, under the code that Excel gives it. */
export class Refusal extends Error {
  /**
   * @param location the member that refused, `Range.values`; the dispatcher fills it in where it is absent.
   */
  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly location?: string,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): Refusal => new Refusal('InvalidArgument', message);

export const itemNotFound = (message = "The requested resource doesn't exist."): Refusal =>
  new Refusal('ItemNotFound', message);

export const itemAlreadyExists = (): Refusal =>
  new Refusal('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');

export const accessDenied = (): Refusal =>
  new Refusal('AccessDenied', 'You cannot perform the requested operation. The sheet is protected.');

/** A call that this host does not carry out: always loud, always by name. */
export const notImplemented = (member: string): Refusal =>
  new Refusal('NotImplemented', `NotImplemented: ${member}`, member);
