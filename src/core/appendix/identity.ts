import { fieldsFromText, fieldsText } from '../text/fields';
import { escapeXml, unescapeXml } from '../text/xml';

/**
 * What makes a sheet an appendix of ours, kept twice: in a custom XML part, and in the first cell of
 * the hidden code column, because LibreOffice drops custom XML when it saves.
 */
export interface AppendixIdentity {
  readonly plan: string;
  readonly planVersion: string;
  /** Id of the reporting unit; absent for an appendix of the whole plan. */
  readonly unit?: string;
  readonly year: number;
  /** What the rows are about where they are not indicators. */
  readonly kind?: 'tasks';
}

export const IDENTITY_NAMESPACE = 'urn:phuluc:appendix:1';

const MARK = 'phuluc:1';

const fields = (identity: AppendixIdentity): [string, string][] => [
  ['plan', identity.plan],
  ['version', identity.planVersion],
  ...(identity.unit === undefined ? [] : ([['unit', identity.unit]] as [string, string][])),
  ['year', String(identity.year)],
  ...(identity.kind === undefined ? [] : ([['kind', identity.kind]] as [string, string][])),
];

/** The custom XML part of one appendix sheet. */
export function identityXml(identity: AppendixIdentity): string {
  const attributes = fields(identity).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<appendix xmlns="${IDENTITY_NAMESPACE}"${attributes.join('')}/>`;
}

/** The same in one line of text, for the code column: `phuluc:1 plan=binh-dinh version=1 year=2026`. */
export function identityText(identity: AppendixIdentity): string {
  return fieldsText(MARK, fields(identity));
}

function identityFrom(found: ReadonlyMap<string, string>): AppendixIdentity | undefined {
  const plan = found.get('plan');
  const year = found.get('year');
  const kind = found.get('kind');
  if (plan === undefined || !/^2(0\d\d|100)$/.test(year ?? '')) return undefined;
  // A kind of sheet that a newer program makes is not ours to read.
  if (kind !== undefined && kind !== 'tasks') return undefined;
  const unit = found.get('unit');
  return {
    plan,
    planVersion: found.get('version') ?? '',
    ...(unit !== undefined && { unit }),
    year: Number(year),
    ...(kind && { kind }),
  };
}

/** Reads a custom XML part; undefined where it is not ours. Attributes only: no parser is needed. */
export function identityFromXml(xml: string): AppendixIdentity | undefined {
  const element = /<(?:[\w.-]+:)?appendix\b[^<>]*>/.exec(xml)?.[0];
  if (!element?.includes(IDENTITY_NAMESPACE)) return undefined;
  const attributes = element.matchAll(/\s([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return identityFrom(
    new Map(
      Array.from(attributes, ([, name = '', double, single]) => [name, unescapeXml(double ?? single ?? '')]),
    ),
  );
}

/** Reads the code column's first cell; undefined where it is not ours. */
export function identityFromText(text: string): AppendixIdentity | undefined {
  const found = fieldsFromText(MARK, text);
  return found && identityFrom(found);
}
