/**
 * The drawing in which notes are boxes: VML, the old kind, as ECMA-376 part 4 describes it and Excel writes it.
 * It is not well-formed XML everywhere, so it is only ever added to, or the box of a note taken out as a whole.
 */
import { cellAddress } from '../../core/workbook/address';

interface Place {
  readonly row: number;
  readonly column: number;
}

const NAMESPACES = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
};
const declared = Object.entries(NAMESPACES)
  .map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
  .join('');

/** Shape ids come in clusters of this many; a drawing says which cluster is its own. */
const CLUSTER = 1024;
const TEXT_BOX = '_x0000_t202';

/** A drawing without shapes; `cluster` tells one sheet's shapes from another's. */
export function emptyDrawing(cluster: number): string {
  return `<xml${declared}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${cluster}"/></o:shapelayout></xml>`;
}

/** The drawing with a hidden box for each of these cells; `undefined` where it is no drawing at all. */
export function withNoteBoxes(drawing: string, places: readonly Place[]): string | undefined {
  const end = /<\/xml\s*>\s*$/i.exec(drawing)?.index;
  if (end === undefined) return undefined;
  let id = lastShape(drawing);
  const shapes = places.map((place) => noteBox(place, ++id));
  const type = drawing.includes(`id="${TEXT_BOX}"`) ? '' : textBoxType();
  return drawing.slice(0, end) + type + shapes.join('') + drawing.slice(end);
}

/** The drawing without the boxes of notes on these cells. */
export function withoutNoteBoxes(drawing: string, addresses: ReadonlySet<string>): string {
  return drawing.replace(/<v:shape(?=[\s>])(?:(?!<\/v:shape>)[^])*<\/v:shape>/gi, (shape) => {
    const numberOf = (name: string) =>
      Number(new RegExp(`<x:${name}>\\s*(\\d{1,7})\\s*</x:${name}>`, 'i').exec(shape)?.[1] ?? NaN) + 1;
    const [row, column] = [numberOf('Row'), numberOf('Column')];
    const isNote = /ObjectType\s*=\s*["']Note["']/i.test(shape) && Number.isFinite(row + column);
    return isNote && addresses.has(cellAddress(row, column)) ? '' : shape;
  });
}

/** The highest shape id of the drawing, or the one before the first of its cluster. */
function lastShape(drawing: string): number {
  const cluster = Number(/<o:idmap[^>]*\sdata="(\d+)/.exec(drawing)?.[1] ?? 1);
  let last = cluster * CLUSTER;
  for (const [, id] of drawing.matchAll(/_x0000_s(\d{1,9})\b/g)) last = Math.max(last, Number(id));
  return last;
}

function textBoxType(): string {
  return (
    `<v:shapetype${declared} id="${TEXT_BOX}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
  );
}

function noteBox({ row, column }: Place, id: number): string {
  // From the next column on, two columns wide and four rows high; each corner with its offset in pixels.
  const top = Math.max(0, row - 2);
  const anchor = [column, 15, top, 2, column + 2, 15, top + 4, 4].join(', ');
  return (
    `<v:shape${declared} id="_x0000_s${id}" type="#${TEXT_BOX}" ` +
    'style="position:absolute;width:144px;height:79px;z-index:1;visibility:hidden" fillcolor="#ffffe1" ' +
    'o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div>' +
    '</v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}
