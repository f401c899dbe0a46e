import { cellAddress } from '../../core/workbook/address';
import { decodeXstring } from '../read/xmlEntities';
import { skipElement } from '../read/xmlScan';
import { readText } from '../read/xmlScan';
import { damaged } from '../read/refusal';
import type { NoteText, StaleLines } from './edits';
import { keptOf, keptRanges } from './keptLines';
import { DECLARATION } from './packageEdits';
import { elementAt, forEachChild, rootChildren, type ElementSpan, type RawXml } from './rawXml';
import { applySplices, insertInto, type Splice } from './splice';
import { attributeOf, elementText } from './xmlValues';

/** A note for a cell. */
export interface PlacedNote {
  readonly row: number;
  readonly column: number;
  readonly note: NoteText;
}

/** The content of a `<t>` element. */
interface TextPiece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Comment {
  readonly author: number;
  readonly start: number;
  readonly end: number;
  /** Its text element, without phonetics, piece by piece. */
  readonly pieces: readonly TextPiece[];
  readonly text: string;
  /** Where the end tag of its `<text>` begins, and whether that closes itself. */
  readonly textElement?: { readonly tagEnd: number; readonly selfClosing: boolean; readonly close: number };
}

/** A new comments part without comments. */
export function emptyComments(namespace: string): string {
  return `${DECLARATION}<comments xmlns="${namespace}"><authors/><commentList/></comments>`;
}

/** The comments part of a sheet (ECMA-376 part 1, 18.7), read to add to it. */
export class NoteList {
  private readonly authors: string[] = [];
  private readonly comments = new Map<string, Comment>();
  private readonly authorsEnd: { tagEnd: number; selfClosing: boolean; close: number };
  private readonly listEnd: { tagEnd: number; selfClosing: boolean; close: number };

  constructor(readonly xml: RawXml) {
    const { text } = xml;
    const section = (name: string) => rootChildren(xml).find((child) => child.name === name);
    const authors = section('authors');
    const list = section('commentList');
    if (xml.root !== 'comments' || !authors || !list) throw damaged('comments');
    const children = (parent: typeof list, visit: (start: number) => void) =>
      parent.selfClosing
        ? parent.tagEnd
        : forEachChild(text, parent.tagEnd, ({ start }) => {
            visit(start);
            return undefined;
          });
    const authorsClose = children(authors, (start) => {
      const { tagEnd, selfClosing } = elementAt(text, start);
      this.authors.push(selfClosing ? '' : decodeXstring(text.slice(tagEnd, text.indexOf('<', tagEnd))));
    });
    this.authorsEnd = { ...authors, close: authorsClose };
    const listClose = children(list, (start) => {
      const tag = text.slice(start, elementAt(text, start).tagEnd);
      const comment = this.comment(start, tag);
      this.comments.set(attributeOf(tag, 'ref')?.toUpperCase() ?? '', comment);
    });
    this.listEnd = { ...list, close: listClose };
  }

  /** Whether a cell has a conversation, for which its note is only a stand-in ([MS-XLSX] 2.1.41). */
  isThreaded(row: number, column: number): boolean {
    const comment = this.comments.get(cellAddress(row, column));
    return comment !== undefined && (this.authors[comment.author] ?? '').startsWith('tc=');
  }

  /** The part with the notes added, and the cells that had none before. */
  with(notes: readonly PlacedNote[]): { readonly text: string; readonly fresh: readonly PlacedNote[] } {
    const { prefix, text } = this.xml;
    const splices: Splice[] = [];
    const authors: string[] = [];
    const fresh: PlacedNote[] = [];
    const made: string[] = [];
    for (const placed of notes) {
      const { row, column, note } = placed;
      const address = cellAddress(row, column);
      const own = this.comments.get(address);
      if (own?.textElement) {
        // Said already, as when a file is annotated twice.
        if (`\n${own.text}\n`.includes(`\n${note.text}\n`)) continue;
        const run = this.run(`\n${note.text}`);
        splices.push(insertInto(own.textElement, own.textElement.close, `${prefix}text`, run));
        continue;
      }
      const author = this.authorNumber(note.author, authors);
      const body = `<${prefix}text>${this.run(note.text)}</${prefix}text>`;
      made.push(`<${prefix}comment ref="${address}" authorId="${author}">${body}</${prefix}comment>`);
      fresh.push(placed);
    }
    if (authors.length > 0) {
      const list = authors.map((name) => `<${prefix}author>${elementText(name)}</${prefix}author>`).join('');
      splices.push(insertInto(this.authorsEnd, this.authorsEnd.close, `${prefix}authors`, list));
    }
    if (made.length > 0) {
      splices.push(insertInto(this.listEnd, this.listEnd.close, `${prefix}commentList`, made.join('')));
    }
    return { text: applySplices(text, splices), fresh };
  }

  /** The part without some lines of its notes, and the addresses of the notes that had no others. */
  without(staleLines: StaleLines): { readonly text: string; readonly gone: ReadonlySet<string> } {
    const splices: Splice[] = [];
    const gone = new Set<string>();
    for (const [address, { author, text, pieces, start, end }] of this.comments) {
      const stale = staleLines(text.split('\n'), this.authors[author] ?? '');
      if (stale.size === 0) continue;
      const ranges = keptRanges(text, stale);
      if (ranges.every(([from, to]) => text.slice(from, to).trim() === '')) {
        gone.add(address);
        splices.push({ start, end, text: '' });
        continue;
      }
      let from = 0;
      for (const piece of pieces) {
        const kept = keptOf(piece.text, from, ranges);
        from += piece.text.length;
        if (kept !== piece.text) splices.push({ ...piece, text: elementText(kept) });
      }
    }
    return { text: applySplices(this.xml.text, splices), gone };
  }

  private comment(start: number, tag: string): Comment {
    const { text: xml } = this.xml;
    const author = Number(attributeOf(tag, 'authorId') ?? 0);
    const end = skipElement(xml, start);
    let found: Pick<Comment, 'text' | 'pieces' | 'textElement'> = { text: '', pieces: [] };
    const comment = elementAt(xml, start);
    if (comment.selfClosing) return { author, start, end, ...found };
    forEachChild(xml, comment.tagEnd, (child) => {
      if (child.name !== 'text') return undefined;
      const behind = skipElement(xml, child.start);
      const close = child.selfClosing ? behind : xml.lastIndexOf('</', behind - 1);
      const { tagEnd, selfClosing } = child;
      const pieces = this.piecesOf(child);
      const text = pieces.map((piece) => piece.text).join('');
      found = { text, pieces, textElement: { tagEnd, selfClosing, close } };
      return behind;
    });
    return { author, start, end, ...found };
  }

  /** What a rich text says: its `<t>` elements, those of its runs joined; phonetics (`<rPh>`) are none of it. */
  private piecesOf(parent: ElementSpan): TextPiece[] {
    const { text: xml } = this.xml;
    const pieces: TextPiece[] = [];
    if (parent.selfClosing) return pieces;
    forEachChild(xml, parent.tagEnd, (child) => {
      if (child.name === 't' && !child.selfClosing) {
        pieces.push({ start: child.tagEnd, ...readText(xml, child.tagEnd) });
      } else if (child.name === 'r') pieces.push(...this.piecesOf(child));
      return undefined;
    });
    return pieces;
  }

  private authorNumber(name: string, added: string[]): number {
    const known = [...this.authors, ...added];
    const found = known.indexOf(name);
    return found >= 0 ? found : this.authors.length + added.push(name) - 1;
  }

  private run(text: string): string {
    const { prefix } = this.xml;
    return `<${prefix}r><${prefix}t xml:space="preserve">${elementText(text)}</${prefix}t></${prefix}r>`;
  }
}
