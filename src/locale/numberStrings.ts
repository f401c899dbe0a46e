/** Words of the command that reads one number. */
export interface NumberStrings {
  /** Labels of the lines it prints. */
  readonly state: string;
  readonly value: string;
  readonly kind: string;
  readonly readings: string;
  readonly or: string;
  /** An indicator that was not named as plan and indicator. */
  readonly badIndicator: (typed: string) => string;
}
