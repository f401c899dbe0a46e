import { damaged } from '../read/refusal';
import type { LookNumbers } from './graft/sheetText';
import { rootChildren, forEachChild, rawXmlOf, type RawXml } from './rawXml';
import { skipElement } from '../read/xmlScan';
import { withUnicodeFont } from './legacyFonts';
import { applySplices, insertInto, type Splice } from './splice';
import { attributeOf, attributeValue, withAttribute } from './xmlValues';

/** How a cell is to look otherwise; what is left out stays. */
export interface StyleChange {
  readonly fill?: string | null;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly unicodeFont?: true;
  readonly wrap?: boolean;
}

/** The lists of a styles part, in their order (CT_Stylesheet, ECMA-376 part 1, 18.8.39). */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
] as const;
type ListName = (typeof ORDER)[number];

/** Number formats that every program knows by number and that mean the same everywhere (18.8.30). */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
/** Numbers of formats below are kept for built-in ones. */
const FIRST_OWN_FORMAT = 164;

interface List {
  /** The element, where the part has it. */
  readonly at?: {
    readonly start: number;
    readonly tagEnd: number;
    readonly selfClosing: boolean;
    readonly close: number;
  };
  readonly items: string[];
  /** How many of the items the part had. */
  readonly had: number;
}

/** The styles part while looks are added to it: what is there stays, and what is the same is used again. */
export class StyleBook {
  private readonly lists = new Map<ListName, List>();
  private readonly positions: { name: string; end: number }[] = [];
  private readonly known = new Map<string, number>();

  readonly xml: RawXml;

  constructor(part: RawXml) {
    if (part.root !== 'styleSheet') throw damaged('stylesRoot');
    const xml = part.selfClosing
      ? rawXmlOf(applySplices(part.text, [insertInto(part, part.tagEnd, `${part.prefix}styleSheet`, '')]))
      : part;
    this.xml = xml;
    for (const child of rootChildren(xml)) {
      this.positions.push({ name: child.name, end: child.end });
      if (!isListName(child.name)) continue;
      const items: string[] = [];
      const close = child.selfClosing
        ? child.tagEnd
        : forEachChild(xml.text, child.tagEnd, ({ start }) => {
            const end = skipElement(xml.text, start);
            items.push(xml.text.slice(start, end));
            return end;
          });
      this.lists.set(child.name, { at: { ...child, close }, items, had: items.length });
    }
    this.require('fonts', [`<${this.p}font/>`]);
    this.require('borders', [`<${this.p}border/>`]);
    // Excel takes the first two fills for "none" and a grey pattern, whatever they say.
    const fills = [this.pattern('none'), this.pattern('gray125')];
    fills.splice(0, this.list('fills').items.length);
    this.require('fills', fills);
    this.require('cellXfs', [`<${this.p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`]);
  }

  /** The number of the look that `base` becomes with a change. */
  styleWith(base: number, change: StyleChange): number {
    const key = `${base} ${JSON.stringify(change)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const formats = this.list('cellXfs').items;
    // A number beyond the list means the standard look.
    const xf = formats[base] ?? formats[0] ?? '';
    const made = this.add('cellXfs', this.changed(xf, change));
    this.known.set(key, made);
    return made;
  }

  /** Adds the looks of another styles part, one without prefixes; returns the numbers they have here. */
  adopt(other: StyleBook): LookNumbers {
    const codes = new Map(
      other
        .list('numFmts')
        .items.map((item) => [attributeOf(item, 'numFmtId'), attributeOf(item, 'formatCode')]),
    );
    const numbers = (name: ListName) =>
      other.list(name).items.map((item, index) => {
        // The two reserved fills are the same everywhere.
        const isReserved = name === 'fills' && index < 2;
        return isReserved ? index : this.add(name, withPrefix(item, this.p));
      });
    const parts = { fontId: numbers('fonts'), fillId: numbers('fills'), borderId: numbers('borders') };
    const formats = other.list('cellXfs').items.map((item) => {
      const { tag } = rawXmlOf(item);
      const code = codes.get(attributeOf(tag, 'numFmtId'));
      let made = tag;
      if (code !== undefined) made = withAttribute(made, 'numFmtId', String(this.formatOf(code)));
      for (const [id, list] of Object.entries(parts)) {
        made = withAttribute(made, id, String(list[Number(attributeOf(tag, id) ?? 0)] ?? 0));
      }
      return this.add('cellXfs', withPrefix(made + item.slice(tag.length), this.p));
    });
    return { formats, differential: numbers('dxfs') };
  }

  /** The part's text with what was added; the same text where nothing was. */
  finish(): string {
    const xml = this.xml.text;
    const splices: Splice[] = [];
    for (const name of ORDER) {
      const list = this.lists.get(name);
      if (!list || list.items.length === list.had) continue;
      const added = list.items.slice(list.had).join('');
      const count = String(list.items.length);
      if (!list.at) {
        const text = `<${this.p}${name} count="${count}">${added}</${this.p}${name}>`;
        splices.push(this.listSplice(name, text));
        continue;
      }
      const { start, tagEnd, selfClosing, close } = list.at;
      const tag = xml.slice(start, tagEnd);
      const counted = attributeOf(tag, 'count') === undefined ? tag : withAttribute(tag, 'count', count);
      if (selfClosing) {
        const open = `${counted.slice(0, -2)}>`;
        splices.push({ start, end: tagEnd, text: `${open}${added}</${this.p}${name}>` });
      } else {
        splices.push({ start, end: tagEnd, text: counted }, { start: close, end: close, text: added });
      }
    }
    return applySplices(xml, splices);
  }

  private get p(): string {
    return this.xml.prefix;
  }

  /** A new list goes behind those that come before it; several at one place keep their order. */
  private listSplice(name: ListName, text: string): Splice {
    const before: readonly string[] = ORDER.slice(0, ORDER.indexOf(name));
    const last = this.positions.filter((position) => before.includes(position.name)).pop();
    if (last) return { start: last.end, end: last.end, text };
    const { tagEnd } = this.xml;
    return { start: tagEnd, end: tagEnd, text };
  }

  private list(name: ListName): List {
    let list = this.lists.get(name);
    if (!list) this.lists.set(name, (list = { items: [], had: 0 }));
    return list;
  }

  /** Items that a list must begin with, where it has too few; taken into the part only with a new look. */
  private require(name: ListName, items: readonly string[]): void {
    const list = this.list(name);
    if (name === 'fills' || list.items.length === 0) list.items.push(...items);
  }

  private add(name: ListName, item: string): number {
    const { items } = this.list(name);
    const found = items.indexOf(item);
    // The two reserved fills never stand for a fill of one's own.
    return found >= (name === 'fills' ? 2 : 0) ? found : items.push(item) - 1;
  }

  private changed(xf: string, { fill, numberFormat, bold, unicodeFont, wrap }: StyleChange): string {
    const tag = rawXmlOf(xf).tag;
    let made = tag;
    if (fill !== undefined)
      made = applied(made, 'fillId', fill === null ? 0 : this.fillNumber(fill), 'applyFill');
    if (numberFormat !== undefined)
      made = applied(made, 'numFmtId', this.formatNumber(numberFormat), 'applyNumberFormat');
    if (bold !== undefined) {
      const font = Number(attributeOf(tag, 'fontId') ?? 0);
      made = applied(made, 'fontId', this.boldFont(font), 'applyFont');
    }
    if (unicodeFont) {
      const { items } = this.list('fonts');
      const base = Number(attributeOf(made, 'fontId') ?? 0);
      const font = items[base] ?? items[0] ?? '';
      const shown = withUnicodeFont(font);
      if (shown !== font) made = applied(made, 'fontId', this.add('fonts', shown), 'applyFont');
    }
    const whole = made + xf.slice(tag.length);
    return wrap ? this.wrapped(whole) : whole;
  }

  private pattern(type: string): string {
    return `<${this.p}fill><${this.p}patternFill patternType="${type}"/></${this.p}fill>`;
  }

  private fillNumber(rgb: string): number {
    const { p } = this;
    const colours = `<${p}fgColor rgb="FF${rgb.toUpperCase()}"/><${p}bgColor indexed="64"/>`;
    return this.add(
      'fills',
      `<${p}fill><${p}patternFill patternType="solid">${colours}</${p}patternFill></${p}fill>`,
    );
  }

  private formatNumber(code: string): number {
    const builtIn = BUILT_IN[code];
    if (builtIn !== undefined) return builtIn;
    return this.formatOf(attributeValue(code));
  }

  /** The number of a format's code, as an attribute says it. */
  private formatOf(value: string): number {
    const { items } = this.list('numFmts');
    let last = FIRST_OWN_FORMAT - 1;
    for (const item of items) {
      const number = Number(attributeOf(item, 'numFmtId'));
      if (attributeOf(item, 'formatCode') === value) return number;
      last = Math.max(last, number);
    }
    items.push(`<${this.p}numFmt numFmtId="${last + 1}" formatCode="${value}"/>`);
    return last + 1;
  }

  private boldFont(base: number): number {
    const { items } = this.list('fonts');
    const font = items[base] ?? items[0] ?? `<${this.p}font/>`;
    const { tag, selfClosing, prefix } = rawXmlOf(font);
    if (new RegExp(`<${prefix}b[\\s/>]`).test(font)) return base;
    const bold = `<${prefix}b/>`;
    return this.add(
      'fonts',
      selfClosing ? `${tag.slice(0, -2)}>${bold}</${prefix}font>` : tag + bold + font.slice(tag.length),
    );
  }

  private wrapped(xf: string): string {
    const root = rawXmlOf(xf);
    const tag = withAttribute(root.tag, 'applyAlignment', '1');
    const alignment = `<${this.p}alignment vertical="top" wrapText="1"/>`;
    if (root.selfClosing) return `${tag.slice(0, -2)}>${alignment}</${this.p}xf>`;
    const rest = root.text.slice(root.tagEnd);
    const own = new RegExp(`<${this.p}alignment[^>]*>`).exec(rest)?.[0];
    return tag + (own ? rest.replace(own, withAttribute(own, 'wrapText', '1')) : alignment + rest);
  }
}

function applied(tag: string, id: string, value: number, flag: string): string {
  return withAttribute(withAttribute(tag, id, String(value)), flag, '1');
}

/** An element written without prefixes, with this one. */
function withPrefix(element: string, prefix: string): string {
  return prefix === '' ? element : element.replace(/<(\/?)(?=[\w])/g, (open) => open + prefix);
}

function isListName(name: string): name is ListName {
  return (ORDER as readonly string[]).includes(name);
}
