import type { CellError } from '../../../../core/workbook/snapshot';
import { MAX_COLUMNS } from '../geometry';
import { isError, sameScalar } from '../value';
import type { Scalar } from '../value';
import type { FormulaPlace } from './evaluate';

/** What a formula hands to a function of an add-in. */
export interface AddinCall {
  /** Rows of cells for each argument; null for one that is left out. */
  readonly args: readonly (readonly (readonly Scalar[])[] | null)[];
  /**
   * "'Phụ lục'!H12" for an argument that is a reference, "" for any other; null where the caller tells neither that nor
   * a blank from a zero.
   */
  readonly addresses: readonly string[] | null;
}

/** One cell of an answer; an error may say why. */
export type AddinValue = Scalar | (CellError & { readonly message?: string });

/** A runtime beside the workbook that runs an add-in's functions, as Excel's own does. */
export interface AddinRuntime {
  /** With their prefix and in capitals: "PHULUC.GAP". */
  readonly names: ReadonlySet<string>;
  run(name: string, call: AddinCall): Promise<readonly (readonly AddinValue[])[]>;
}

/** What Excel shows until the first answer is there. */
const BUSY: CellError = { error: '#BUSY!' };
/** This host keeps an answer to its own cell; Excel lets it spill into the cells beside. */
const SPILL: CellError = { error: '#SPILL!' };

const placeKey = ({ sheetId, row, column }: FormulaPlace): string =>
  `${sheetId}:${row * MAX_COLUMNS + column}`;

const single = (rows: readonly (readonly AddinValue[])[]): AddinValue =>
  rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : SPILL;

const withoutMessage = (value: AddinValue): Scalar => (isError(value) ? { error: value.error } : value);

const messageOf = (value: AddinValue): string | undefined =>
  isError(value) && 'message' in value ? value.message : undefined;

/**
 * Calls functions that answer later for formulas that are worked out at once. A formula gets what the same call gave
 * last, and the call is made anew behind its back; the cells are worked out again where the answer is another.
 */
export class AddinFunctions {
  private readonly answers = new Map<string, AddinValue>();
  private readonly waiting = new Map<string, Map<string, FormulaPlace>>();
  private readonly messages = new Map<string, string>();
  /** Answers that have just come, for the calculation that they set off. */
  private readonly fresh = new Set<string>();

  constructor(
    private readonly runtime: AddinRuntime,
    /** Told which cells must be worked out again; does it before it returns. */
    private readonly onAnswer: (places: readonly FormulaPlace[]) => void,
  ) {}

  has(name: string): boolean {
    return this.runtime.names.has(name);
  }

  /** What the function gives for a formula at a place, as far as it is known. */
  value(name: string, call: AddinCall, place: FormulaPlace): Scalar {
    const key = JSON.stringify([name, call]);
    if (!this.fresh.has(key)) this.ask(key, name, call, place);
    const answer = this.answers.get(key) ?? BUSY;
    const message = messageOf(answer);
    if (message === undefined) this.messages.delete(placeKey(place));
    else this.messages.set(placeKey(place), message);
    return withoutMessage(answer);
  }

  /** Why the cell at a place shows an error, in the add-in's words. */
  messageAt(place: FormulaPlace): string | undefined {
    return this.messages.get(placeKey(place));
  }

  private ask(key: string, name: string, call: AddinCall, place: FormulaPlace): void {
    const places = this.waiting.get(key);
    if (places) {
      places.set(placeKey(place), place);
      return;
    }
    this.waiting.set(key, new Map([[placeKey(place), place]]));
    void this.runtime.run(name, call).then((rows) => {
      this.settle(key, single(rows));
    });
  }

  private settle(key: string, answer: AddinValue): void {
    const places = [...(this.waiting.get(key)?.values() ?? [])];
    this.waiting.delete(key);
    const before = this.answers.get(key);
    const isSame =
      before !== undefined &&
      sameScalar(withoutMessage(before), withoutMessage(answer)) &&
      messageOf(before) === messageOf(answer);
    if (isSame) return;
    this.answers.set(key, answer);
    this.fresh.add(key);
    this.onAnswer(places);
    this.fresh.delete(key);
  }
}
