/** Where the development server serves the add-in: what every address in manifest.xml begins with. */
export const DEVELOPMENT_BASE_URL = 'https://localhost:3000';

/** What follows ends the base, so that neither port 30001 nor the explaining comment is taken for it. */
const DEVELOPMENT_ADDRESS = new RegExp(`${DEVELOPMENT_BASE_URL}(?=[/"<])`, 'g');

/** "https://server/phuluc/" → "https://server/phuluc", refused where it cannot be the beginning of an address. */
function normalised(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url?.protocol !== 'https:') throw new Error(`Not an https address: ${baseUrl}`);
  if (url.search !== '' || url.hash !== '')
    throw new Error(`An address with ? or # cannot be a base: ${baseUrl}`);
  return url.href.replace(/\/+$/, '');
}

/**
 * The manifest for another server: every address that begins with the development server begins with `baseUrl` instead.
 * @throws Error where `baseUrl` is not an https address, or the manifest has no address of the development server.
 */
export function withBaseUrl(xml: string, baseUrl: string): string {
  // "&" is the one character of an address that XML must have escaped.
  const base = normalised(baseUrl).replaceAll('&', '&amp;');
  const replaced = xml.replace(DEVELOPMENT_ADDRESS, () => base);
  if (replaced === xml)
    throw new Error(`The manifest has no address that begins with ${DEVELOPMENT_BASE_URL}`);
  return replaced;
}
