import { cellAddress } from '../../core/workbook/address';
import { decodeXstring } from '../read/xmlEntities';
import { skipElement } from '../read/xmlScan';
import { readText } from '../read/xmlScan';
import { damaged } from '../read/refusal';
import type { NoteText } from './edits';
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

interface Comment {
  readonly author: number;
  /** Its text element, without a rich run or phonetics. */
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
      this.comments.set(attributeOf(tag, 'ref')?.toUpperCase() ?? '', this.comment(start, tag));
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

  private comment(start: number, tag: string): Comment {
    const { text: xml } = this.xml;
    const author = Number(attributeOf(tag, 'authorId') ?? 0);
    let found: Omit<Comment, 'author'> = { text: '' };
    const comment = elementAt(xml, start);
    if (comment.selfClosing) return { author, ...found };
    forEachChild(xml, comment.tagEnd, (child) => {
      if (child.name !== 'text') return undefined;
      const end = skipElement(xml, child.start);
      const close = child.selfClosing ? end : xml.lastIndexOf('</', end - 1);
      const { tagEnd, selfClosing } = child;
      found = { text: this.plainText(child), textElement: { tagEnd, selfClosing, close } };
      return end;
    });
    return { author, ...found };
  }

  /** What a rich text says: its `<t>` elements, those of its runs joined; phonetics (`<rPh>`) are none of it. */
  private plainText(parent: ElementSpan): string {
    const { text: xml } = this.xml;
    let text = '';
    if (parent.selfClosing) return text;
    forEachChild(xml, parent.tagEnd, (child) => {
      if (child.name === 't' && !child.selfClosing) text += readText(xml, child.tagEnd).text;
      else if (child.name === 'r') text += this.plainText(child);
      return undefined;
    });
    return text;
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
