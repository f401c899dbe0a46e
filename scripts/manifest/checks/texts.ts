import type { ManifestElement } from '../parse';
import { child, descendants } from '../parse';
import type { Problem } from '../problem';
import { problemAt } from '../problem';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** The schema takes one to four parts; the validation service of Microsoft 365 wants all four. */
const VERSION = /^\d{1,5}(\.\d{1,5}){3}$/;

/** The id of the add-in. */
export function checkGuid(root: ManifestElement): Problem[] {
  const id = child(root, 'Id');
  if (id === undefined || GUID.test(id.text)) return [];
  const remedy = 'Write 8-4-4-4-12 hexadecimal digits, and never change the id of a published add-in.';
  return [problemAt(id, 'guidMalformed', `"${id.text}" is not a GUID`, remedy)];
}

/** The version of the manifest. */
export function checkVersion(root: ManifestElement): Problem[] {
  const version = child(root, 'Version');
  if (version === undefined || VERSION.test(version.text)) return [];
  const what = `"${version.text}" is not a version of four numbers`;
  return [problemAt(version, 'versionMalformed', what, 'Write it as 1.0.0.0.')];
}

const SHORT = 125;
const LONG = 250;
const URL_LENGTH = 2048;

/** The longest text of an element and its overrides, by what it is and what it stands in. */
function limitOf({ name }: ManifestElement, parent: ManifestElement | undefined): number {
  if (name === 'String') return parent?.name === 'ShortStrings' ? SHORT : LONG;
  if (name === 'DisplayName' || name === 'ProviderName' || name === 'TaskpaneId') return SHORT;
  if (name === 'Description' || name === 'FunctionName' || name === 'AppDomain') return LONG;
  return URL_LENGTH;
}

interface Text {
  readonly element: ManifestElement;
  readonly value: string;
  readonly limit: number;
}

const TEXT_ELEMENTS = new Set(['ProviderName', 'TaskpaneId', 'FunctionName', 'AppDomain']);

/** Every text a manifest carries: default values, their overrides, and the elements that are text themselves. */
function textsOf(element: ManifestElement, parent?: ManifestElement): Text[] {
  const limit = limitOf(element, parent);
  const own = element.attributes.get('DefaultValue');
  const inside = element.children.flatMap((member) => {
    const value = member.name === 'Override' ? member.attributes.get('Value') : undefined;
    return value === undefined ? textsOf(member, element) : [{ element: member, value, limit }];
  });
  return [
    ...(own === undefined ? [] : [{ element, value: own, limit }]),
    ...(TEXT_ELEMENTS.has(element.name) ? [{ element, value: element.text, limit }] : []),
    ...inside,
  ];
}

/** Texts that are empty or longer than their kind may be. */
export function checkLengths(root: ManifestElement): Problem[] {
  return textsOf(root).flatMap(({ element, value, limit }) => {
    if (value.trim() === '') return [problemAt(element, 'textEmpty', 'the text is empty', 'Write it.')];
    if (value.length <= limit) return [];
    const what = `the text has ${value.length} characters: "${value.slice(0, 30)}…"`;
    return [problemAt(element, 'textTooLong', what, `Shorten it to ${limit}.`)];
  });
}

/** The languages besides the default one. */
const OTHER_LOCALES = ['en-US'] as const;
const TRANSLATED = new Set(['DisplayName', 'String']);

const isTranslated = ({ name, attributes }: ManifestElement) =>
  TRANSLATED.has(name) || (name === 'Description' && attributes.has('DefaultValue'));

function checkOverrides(element: ManifestElement): Problem[] {
  const found = element.children.map((override) => override.attributes.get('Locale') ?? '');
  const missing = OTHER_LOCALES.filter((locale) => !found.includes(locale)).map((locale) =>
    problemAt(
      element,
      'localeMissing',
      `"${element.attributes.get('DefaultValue') ?? ''}" has no ${locale} text`,
      `Add an <Override Locale="${locale}" …>.`,
    ),
  );
  const unexpected = found
    .filter(
      (locale, place) => !OTHER_LOCALES.some((other) => other === locale) || found.indexOf(locale) !== place,
    )
    .map((locale) =>
      problemAt(
        element,
        'localeUnexpected',
        `the override for "${locale}" is not expected`,
        `Have one for each of: ${OTHER_LOCALES.join(', ')}.`,
      ),
    );
  return [...missing, ...unexpected];
}

/** Every text that a person reads stands in every language, once. */
export function checkLocales(root: ManifestElement): Problem[] {
  return descendants(root).filter(isTranslated).flatMap(checkOverrides);
}
