import { SaxesParser } from 'saxes';

/** The namespaces of a task pane manifest. */
export const NAMESPACES = {
  app: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  overrides: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  basic: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
} as const;

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** An element as the checks see it. */
export interface ManifestElement {
  /** As written: "bt:Image". */
  readonly tag: string;
  /** Without its prefix: "Image". */
  readonly name: string;
  readonly namespace: string;
  /** By name without prefix; `xsi:type` and the namespaces are left out. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The value of `xsi:type`. */
  readonly type: string | undefined;
  readonly children: readonly ManifestElement[];
  /** The text directly inside, trimmed. */
  readonly text: string;
  readonly line: number;
}

interface Draft extends ManifestElement {
  readonly children: ManifestElement[];
  text: string;
}

/** A manifest that is not well-formed XML; `line` counts from 1. */
export class NotWellFormed extends Error {
  override readonly name = 'NotWellFormed';

  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

/**
 * Reads a manifest into a tree.
 * @throws NotWellFormed at the first mistake, undeclared prefixes included.
 */
export function parseManifest(xml: string): ManifestElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Draft[] = [];
  let root: ManifestElement | undefined;
  parser.on('error', (error) => {
    // saxes begins its messages with "line:column: "; the line is said on its own.
    throw new NotWellFormed(error.message.replace(/^\d+:\d+: /, ''), parser.line);
  });
  // A tag may run over several lines; a problem is reported where it begins.
  let line = 1;
  parser.on('opentagstart', () => {
    // The parser has read the character after the name; after a line feed it stands on the next line already.
    line = parser.column === 0 ? parser.line - 1 : parser.line;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes);
    const element: Draft = {
      tag: tag.name,
      name: tag.local,
      namespace: tag.uri,
      attributes: new Map(
        attributes.filter(({ uri }) => uri === '').map(({ local, value }) => [local, value]),
      ),
      type: attributes.find(({ uri, local }) => uri === XSI && local === 'type')?.value,
      children: [],
      text: '',
      line,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  if (root === undefined) throw new NotWellFormed('the file is empty', 1);
  return root;
}

/** The element and everything inside it, in the order of the file. */
export function descendants(element: ManifestElement): ManifestElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** The first child of that name. */
export function child(element: ManifestElement, name: string): ManifestElement | undefined {
  return element.children.find((candidate) => candidate.name === name);
}
