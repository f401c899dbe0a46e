/** What is to be written into a cell: a number as a canonical decimal, or a text that was made readable. */
export interface Remedy {
  readonly cell: string;
  readonly value: string;
  readonly isText?: true;
}
