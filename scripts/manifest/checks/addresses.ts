import type { ManifestElement } from '../parse';
import { descendants } from '../parse';
import type { Problem } from '../problem';
import { problemAt } from '../problem';
import { resourcesOf } from './references';

/** What is known about the files that the addresses lead to; paths are relative to the repository. */
export interface Files {
  readonly fileExists: (path: string) => boolean;
  /** The size that the header of a PNG states; undefined for a file that is not a PNG. */
  readonly readPng: (path: string) => PixelSize | undefined;
}

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

export interface Address {
  readonly element: ManifestElement;
  readonly url: string;
}

const ADDRESS_ELEMENTS = new Set(['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Url']);

const isAddress = ({ name, attributes }: ManifestElement) =>
  ADDRESS_ELEMENTS.has(name) || (name === 'Image' && attributes.has('DefaultValue'));

/** Every address in the manifest, overrides and <AppDomain> included. */
export function addressesOf(root: ManifestElement): Address[] {
  return descendants(root).flatMap((element) => {
    if (element.name === 'AppDomain') return [{ element, url: element.text }];
    if (!isAddress(element)) return [];
    const urls = [
      element.attributes.get('DefaultValue'),
      ...element.children.map(({ attributes }) => attributes.get('Value')),
    ];
    return urls.filter((url) => url !== undefined).map((url) => ({ element, url }));
  });
}

const isHttps = (url: string) => URL.canParse(url) && new URL(url).protocol === 'https:';

/** Office loads nothing over plain http. */
export function checkHttps(root: ManifestElement): Problem[] {
  return addressesOf(root)
    .filter(({ url }) => !isHttps(url))
    .map(({ element, url }) =>
      problemAt(element, 'urlNotHttps', `"${url}" is not an https address`, 'Begin it with https://.'),
    );
}

/** "https://host/base/assets/icons/app-16.png" → "assets/icons/app-16.png"; undefined outside assets. */
function assetPath(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { pathname } = new URL(url);
  const start = pathname.lastIndexOf('/assets/');
  return start === -1 ? undefined : pathname.slice(start + 1);
}

/** Whatever is to be served from assets exists there. */
export function checkAssets(root: ManifestElement, { fileExists }: Files): Problem[] {
  return addressesOf(root).flatMap(({ element, url }) => {
    const path = assetPath(url);
    if (path === undefined || fileExists(path)) return [];
    const remedy = 'Correct the address, or run node scripts/make-icons.mjs for an icon.';
    return [problemAt(element, 'assetMissing', `${path} does not exist`, remedy)];
  });
}

interface Icon extends Address {
  /** What its place in the manifest asks for. */
  readonly size: number;
}

/** Sizes that Microsoft's reference gives for the icons of a task pane add-in. */
const LISTING_ICONS: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** The icons of the add-in and of its ribbon, each with the size it must have. */
function iconsOf(root: ManifestElement): Icon[] {
  const images = new Map(
    resourcesOf(root).map(({ id, element }) => [id, element.attributes.get('DefaultValue')]),
  );
  return descendants(root).flatMap((element) => {
    const listing = LISTING_ICONS[element.name];
    const resid = element.name === 'Image' ? element.attributes.get('resid') : undefined;
    const url = listing === undefined ? images.get(resid ?? '') : element.attributes.get('DefaultValue');
    return url === undefined || (listing === undefined && resid === undefined)
      ? []
      : [{ element, url, size: listing ?? Number(element.attributes.get('size')) }];
  });
}

/** "app-16.png" says 16. */
function sizeInName(path: string): number | undefined {
  const digits = /-(\d+)\.png$/.exec(path)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function checkIcon({ element, url, size }: Icon, { fileExists, readPng }: Files): Problem[] {
  const path = assetPath(url);
  if (path === undefined || !fileExists(path)) return [];
  const pixels = readPng(path);
  if (pixels === undefined) {
    return [problemAt(element, 'iconNotPng', `${path} is not a PNG`, 'Run node scripts/make-icons.mjs.')];
  }
  const named = sizeInName(path) ?? size;
  if (pixels.width === size && pixels.height === size && named === size) return [];
  const what = `${path} has ${pixels.width} × ${pixels.height} pixels where ${size} × ${size} are asked for`;
  return [problemAt(element, 'iconSizeWrong', what, 'Refer to the icon of that size.')];
}

/** Every icon has the pixels that its name and its place say. */
export function checkIcons(root: ManifestElement, files: Files): Problem[] {
  return iconsOf(root).flatMap((icon) => checkIcon(icon, files));
}

/** The schema's obligatory sizes, and those that keep the ribbon sharp at 125, 150 and 200 percent. */
const SIZES = ['16', '20', '24', '32', '40', '48', '64', '80'];

/** Every <Icon> of the ribbon comes in every size. */
export function checkIconSizes(root: ManifestElement): Problem[] {
  return descendants(root)
    .filter(({ name }) => name === 'Icon')
    .flatMap((icon) => {
      const sizes = icon.children.map(({ attributes }) => attributes.get('size') ?? '');
      const missing = SIZES.filter((size) => !sizes.includes(size));
      if (missing.length === 0) return [];
      const what = `the icon lacks size ${missing.join(', ')}`;
      return [problemAt(icon, 'iconSizeMissing', what, 'Add <bt:Image size="…" resid="…" />.')];
    });
}
