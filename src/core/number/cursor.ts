import { isUnaccented } from './phrases';
import type { Phrases } from './phrases';
import type { Token } from './tokens';
import { tokenize } from './tokens';

/** A place in the tokens of one text; the grammar's functions move it forward as they recognise parts. */
export class Cursor {
  private readonly tokens: Token[];
  private readonly unaccented: boolean;
  private index = 0;

  constructor(private readonly source: string) {
    this.tokens = tokenize(source);
    this.unaccented = isUnaccented(source);
  }

  /** The token `ahead` places on, without moving. */
  peek(ahead = 0): Token | undefined {
    return this.tokens[this.index + ahead];
  }

  /** Moves over `count` tokens and returns the first of them. */
  take(count = 1): Token | undefined {
    const token = this.tokens[this.index];
    this.index += count;
    return token;
  }

  /** Moves over one of the signs, if it comes next. */
  takeSign(signs: string): Token | undefined {
    const token = this.peek();
    return token?.kind === 'sign' && signs.includes(token.text) ? this.take() : undefined;
  }

  /** Parts the number that comes next: a period and its figure, which only a space holds together ("2026 41,2"). */
  splitNumber(length: number): void {
    const token = this.peek();
    if (!token) return;
    const rest = token.text.slice(length).trimStart();
    const head = token.text.slice(0, length);
    this.tokens.splice(
      this.index,
      1,
      { ...token, text: head, folded: head, end: token.start + length },
      { ...token, text: rest, folded: rest, start: token.end - rest.length, glued: false, newLine: false },
    );
  }

  /** The place, to come back to with `reset`. */
  mark(): number {
    return this.index;
  }

  reset(mark: number): void {
    this.index = mark;
  }

  /** Every token from here on. */
  rest(): readonly Token[] {
    return this.tokens.slice(this.index);
  }

  /** The tokens from one place up to another. */
  tokensBetween(from: number, to: number): readonly Token[] {
    return this.tokens.slice(from, to);
  }

  /** The text of the tokens from one place up to another, as typed. */
  textBetween(from: number, to: number): string {
    const first = this.tokens[from];
    const last = this.tokens[to - 1];
    return first && last && to > from ? this.source.slice(first.start, last.end) : '';
  }

  /** Meaning and length in tokens of the longest phrase that comes next, without moving. */
  peekPhrase<Meaning>(phrases: Phrases<Meaning>): { meaning: Meaning; length: number } | undefined {
    const words: string[] = [];
    for (let ahead = 0; ahead < phrases.maxWords; ahead++) {
      const token = this.peek(ahead);
      if (token?.kind !== 'word') break;
      words.push(token.folded);
    }
    for (let length = words.length; length > 0; length--) {
      const meaning = phrases.get(words.slice(0, length).join(' '), this.unaccented);
      if (meaning !== undefined) return { meaning, length };
    }
    return undefined;
  }
}
