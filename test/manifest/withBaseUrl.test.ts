import { withBaseUrl } from '../../scripts/manifest/withBaseUrl';
import { manifest, validate } from './support';

const addresses = (xml: string) =>
  [...xml.matchAll(/"(https:[^"]*\/(?:taskpane|commands|assets)[^"]*)"/g)].map(([, url]) => url);

describe('withBaseUrl', () => {
  it.each([
    ['https://phuluc.example.gov.vn', 'https://phuluc.example.gov.vn/'],
    ['https://phuluc.example.gov.vn/', 'https://phuluc.example.gov.vn/'],
    ['https://intranet.example:8443/so-y-te/phu-luc', 'https://intranet.example:8443/so-y-te/phu-luc/'],
    ['https://example.vn/a&b/', 'https://example.vn/a&amp;b/'],
  ])('puts %s before every address', (baseUrl, beginning) => {
    const moved = addresses(withBaseUrl(manifest, baseUrl));
    expect(moved).toEqual(
      addresses(manifest).map((url) => url!.replace('https://localhost:3000/', beginning)),
    );
    expect(moved.length).toBeGreaterThan(40);
  });

  it('leaves a sound manifest', () => {
    expect(validate(withBaseUrl(manifest, 'https://example.vn/phụ lục'))).toEqual([]);
  });

  it('leaves other servers, other ports and the comments alone', () => {
    const xml =
      '<a b="https://localhost:30001/x" c="https://localhost:3000/y"><!-- https://localhost:3000, here --></a>';
    expect(withBaseUrl(xml, 'https://example.vn')).toBe(
      '<a b="https://localhost:30001/x" c="https://example.vn/y"><!-- https://localhost:3000, here --></a>',
    );
  });

  it('replaces a bare origin', () => {
    expect(withBaseUrl('<AppDomain>https://localhost:3000</AppDomain>', 'https://example.vn')).toBe(
      '<AppDomain>https://example.vn</AppDomain>',
    );
  });

  it.each(['http://example.vn', 'example.vn', '', 'https://example.vn/?a=1', 'https://example.vn/#a'])(
    'refuses "%s"',
    (baseUrl) => {
      expect(() => withBaseUrl(manifest, baseUrl)).toThrow(baseUrl);
    },
  );

  it('refuses a manifest that was moved before', () => {
    expect(() => withBaseUrl(withBaseUrl(manifest, 'https://example.vn'), 'https://example.org')).toThrow(
      'no address',
    );
  });
});
