import { escapeXml, unescapeXml } from '../text/xml';
import type { Plan } from './schema';

/** Namespace of the custom XML part in which a plan travels with the workbooks made from it. */
export const PLAN_NAMESPACE = 'urn:phuluc:plan:1';

/** No plan is longer; a longer part is not unpacked. UTF-16 units of the part's text. */
export const LONGEST_PLAN_XML = 8_000_000;

/** A plan found in a workbook, not yet read. */
export interface EmbeddedPlanText {
  /** As the part's own attributes say; "" where they do not. */
  readonly id: string;
  readonly version: string;
  /** The definition as JSON; undefined where the part is damaged or too long. */
  readonly json: string | undefined;
}

/** U+FFFE and U+FFFF have no place in XML; JSON can spell them. */
const forXml = (json: string): string =>
  json.replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);

/** The custom XML part that carries a plan. */
export function planXml(plan: Plan): string {
  const attributes = ` id="${escapeXml(plan.id)}" version="${escapeXml(plan.version)}"`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<plan xmlns="${PLAN_NAMESPACE}"${attributes}>${escapeXml(forXml(JSON.stringify(plan)))}</plan>`;
}

const START = /<(?:[\w.-]+:)?plan\b[^<>]*>/;
const attribute = (element: string, name: string): string =>
  unescapeXml(new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`).exec(element)?.[1] ?? '');

/** The plan in the text of a custom XML part; undefined for any other part. */
export function embeddedPlanText(xml: string): EmbeddedPlanText | undefined {
  const start = START.exec(xml.slice(0, 10_000));
  if (!start?.[0].includes(PLAN_NAMESPACE)) return undefined;
  const from = start.index + start[0].length;
  const to = xml.indexOf('<', from);
  const isWhole = xml.length <= LONGEST_PLAN_XML && /^<\/(?:[\w.-]+:)?plan\s*>/.test(xml.slice(to, to + 100));
  return {
    id: attribute(start[0], 'id'),
    version: attribute(start[0], 'version'),
    json: to >= 0 && isWhole ? unescapeXml(xml.slice(from, to)) : undefined,
  };
}

/** The plans that travel in a workbook, from the texts of its custom XML parts. */
export function embeddedPlanTexts(customXml: readonly string[]): EmbeddedPlanText[] {
  return customXml.flatMap((xml) => embeddedPlanText(xml) ?? []);
}
