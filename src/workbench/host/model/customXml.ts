import type { Notify } from './changes';
import { invalidArgument, itemNotFound } from './refusal';

export interface CustomXmlPart {
  readonly id: string;
  readonly xml: string;
}

const ROOT_ELEMENT = /<([\w.-]+:)?[\w.-]+((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/;
const IS_XML = /^\uFEFF?\s*<[\s\S]*>\s*$/;

/** The namespace of a part's root element; "" where it has none. */
export function namespaceOf(xml: string): string {
  const body = xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, '');
  const root = ROOT_ELEMENT.exec(body);
  if (!root) return '';
  const prefix = root[1]?.slice(0, -1);
  const declaration = new RegExp(`\\sxmlns${prefix ? `:${prefix}` : ''}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  const match = declaration.exec(root[2] ?? '');
  return match?.[1] ?? match?.[2] ?? '';
}

/** The custom XML parts of a workbook. */
export class CustomXmlParts {
  private parts: CustomXmlPart[] = [];

  constructor(private readonly notify: Notify) {}

  get all(): readonly CustomXmlPart[] {
    return this.parts;
  }

  restore(parts: readonly CustomXmlPart[]): void {
    this.parts = [...parts];
  }

  byNamespace(namespace: string): CustomXmlPart[] {
    return this.parts.filter(({ xml }) => namespaceOf(xml) === namespace);
  }

  find(id: string): CustomXmlPart | undefined {
    return this.parts.find((part) => part.id.toLowerCase() === id.toLowerCase());
  }

  add(part: CustomXmlPart): void {
    if (!IS_XML.test(part.xml)) throw invalidArgument('The text is no XML.');
    this.parts = [...this.parts, part];
    this.notify({ kind: 'customXml' });
  }

  setXml(id: string, xml: string): void {
    const before = this.find(id);
    if (!before) throw itemNotFound();
    if (!IS_XML.test(xml)) throw invalidArgument('The text is no XML.');
    this.parts = this.parts.map((part) => (part === before ? { ...part, xml } : part));
    this.notify({ kind: 'customXml' });
  }

  remove(id: string): void {
    const before = this.find(id);
    if (!before) throw itemNotFound();
    this.parts = this.parts.filter((part) => part !== before);
    this.notify({ kind: 'customXml' });
  }
}
