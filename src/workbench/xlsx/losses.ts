import { strFromU8, unzipSync } from 'fflate';

/** A kind of content that a file holds and the workbench would not write back. */
export type LossKind =
  | 'charts'
  | 'drawings'
  | 'pivots'
  | 'macros'
  | 'comments'
  | 'tables'
  | 'filters'
  | 'links'
  | 'externalLinks'
  | 'controls'
  | 'embedded'
  | 'connections'
  | 'slicers'
  | 'signatures'
  | 'richText'
  | 'arrayFormulas'
  | 'outlines'
  | 'pageBreaks'
  | 'conditionalFormats'
  | 'passwords'
  | 'date1904'
  /** How all of it looks; told where the library cannot read that. */
  | 'looks'
  | 'other';

export interface Loss {
  readonly kind: LossKind;
  /** Where it is: a sheet's part or the part itself, for a report. */
  readonly parts: readonly string[];
}

/** Parts by name; the first that fits counts. A part without a kind is written back or belongs to none. */
const PARTS: readonly (readonly [pattern: RegExp, kind: LossKind | undefined])[] = [
  [/^(\[Content_Types\]\.xml|_rels\/\.rels|mimetype)$/, undefined],
  [/^docProps\//, undefined],
  [/^customXml\//, undefined],
  [/^xl\/(workbook|styles|sharedStrings|metadata|calcChain)\.xml$/, undefined],
  [/^xl\/theme\//, undefined],
  [/^xl\/worksheets\/(_rels\/)?[^/]+\.xml(\.rels)?$/, undefined],
  [/^xl\/_rels\/workbook\.xml\.rels$/, undefined],
  [/^xl\/printerSettings\//, undefined],
  [/^xl\/(charts|chartsheets|chartEx|diagrams)\//, 'charts'],
  [/^xl\/(pivotTables|pivotCache)\//, 'pivots'],
  [/^xl\/(comments|threadedComments|persons)/, 'comments'],
  [/^xl\/tables\//, 'tables'],
  [/^xl\/externalLinks\//, 'externalLinks'],
  [/^xl\/(ctrlProps|activeX)\//, 'controls'],
  [/^xl\/embeddings\//, 'embedded'],
  [/^xl\/(connections\.xml|queryTables|model|customData)/, 'connections'],
  [/^xl\/(slicers|slicerCaches|timelines|timelineCaches)\//, 'slicers'],
  [/^xl\/(vbaProject.*|macrosheets\/.*|.*vbaData.*|.*\.bin)$/, 'macros'],
  [/^_xmlsignatures\//, 'signatures'],
  // Comments of the old kind are drawn by a part of their own, which says nothing more.
  [/^xl\/drawings\/.*\.vml(\.rels)?$/i, undefined],
  [/^xl\/(drawings|media)\//, 'drawings'],
];

/** What stands in a sheet's part besides what the workbench keeps. */
const ELEMENTS: readonly (readonly [pattern: RegExp, kind: LossKind])[] = [
  [/<autoFilter[\s>/]/, 'filters'],
  [/<hyperlink[\s>]/, 'links'],
  [/<f [^>]*t="(array|dataTable)"/, 'arrayFormulas'],
  [/ outlineLevel="[1-9]/, 'outlines'],
  [/<(row|col)Breaks[\s>]/, 'pageBreaks'],
  [
    /<cfRule [^>]*type="(colorScale|dataBar|top10|aboveAverage|uniqueValues|duplicateValues|containsBlanks|notContainsBlanks|containsErrors|notContainsErrors|timePeriod)"/,
    'conditionalFormats',
  ],
  [/<sheetProtection [^>]*(password|hashValue)="/, 'passwords'],
  [
    /<(protectedRanges|scenarios|oleObjects|picture|sparklineGroups|x14:sparklineGroups|x14:dataValidations|x14:conditionalFormattings)[\s>]/,
    'other',
  ],
];

const isFolder = (name: string): boolean => name.endsWith('/');

/** What saving an opened file would drop; empty where everything is kept. */
export function findLosses(bytes: Uint8Array, date1904 = false): Loss[] {
  const found = new Map<LossKind, string[]>();
  const note = (kind: LossKind, part: string) => found.set(kind, [...(found.get(kind) ?? []), part]);
  const texts = unzipSync(bytes, {
    filter: ({ name }) => {
      if (isFolder(name)) return false;
      const known = PARTS.find(([pattern]) => pattern.test(name));
      const kind = known ? known[1] : 'other';
      if (kind) note(kind, name);
      return /^xl\/(worksheets\/[^/]+|sharedStrings)\.xml$/.test(name);
    },
  });
  for (const [name, part] of Object.entries(texts)) {
    const xml = strFromU8(part);
    if (name.includes('sharedStrings')) {
      if (/<r>|<r /.test(xml)) note('richText', name);
      continue;
    }
    for (const [pattern, kind] of ELEMENTS) if (pattern.test(xml)) note(kind, name);
    if (/<is>\s*<r>/.test(xml)) note('richText', name);
  }
  if (date1904) note('date1904', 'xl/workbook.xml');
  return Array.from(found, ([kind, parts]) => ({ kind, parts }));
}
