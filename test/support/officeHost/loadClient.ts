import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import type { NativeBridge } from '../../../src/workbench/host';
import type { DocumentShim } from './documentShim';

/** The client's globals, as a page would see them after office.js has loaded. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

export interface ClientOptions {
  readonly locale: string;
  readonly requirementSets: Readonly<Record<string, string>>;
}

/** The folder of Microsoft's own, unmodified files. */
export const OFFICE_FILES = join(
  dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')),
  'dist',
);

let script: vm.Script | undefined;

/** Compiled once a test file: reading and compiling costs more than running. */
const clientScript = (): vm.Script =>
  (script ??= new vm.Script(readFileSync(join(OFFICE_FILES, 'excel-web-16.00.js'), 'utf8'), {
    filename: 'excel-web-16.00.js',
  }));

interface ClientGlobals extends OfficeClient {
  readonly OSF: { _OfficeAppFactory?: unknown };
  readonly OfficeExt: {
    readonly Requirement: {
      readonly RequirementMatrix: new (sets: unknown) => unknown;
      readonly DefaultSetRequirement: new (sets: Readonly<Record<string, string>>) => unknown;
    };
  };
}

/**
 * Loads the real client in plain Node, in a context of its own, over a bridge. There is no page, so
 * `Office.onReady` never fires; what the client reads of `Office.context` is put in place here.
 */
export function loadClient(
  bridge: NativeBridge,
  document: DocumentShim,
  options: ClientOptions,
): OfficeClient {
  const location = {
    protocol: 'https:',
    hash: '',
    search: '',
    href: 'https://localhost/',
    origin: 'https://localhost',
  };
  const sandbox: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    // With the test's own classes, values and errors of the client pass `instanceof` and `toStrictEqual`.
    Promise,
    Date,
    Error,
    JSON,
    location,
    navigator: { userAgent: 'node' },
    document: { readyState: 'loading', addEventListener: () => undefined },
    _richApiNativeBridge: bridge,
  };
  sandbox['window'] = sandbox;
  clientScript().runInContext(vm.createContext(sandbox));
  const client = sandbox as unknown as ClientGlobals;
  const { RequirementMatrix, DefaultSetRequirement } = client.OfficeExt.Requirement;
  const sets = Object.entries(options.requirementSets).map(([name, version]) => [
    name.toLowerCase(),
    version,
  ]);
  const context = {
    requirements: new RequirementMatrix(
      new DefaultSetRequirement(Object.fromEntries(sets) as Record<string, string>),
    ),
    platform: 'OfficeOnline',
    host: 'Excel',
    displayLanguage: options.locale,
    contentLanguage: options.locale,
    diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0.15407.10000' },
    document,
  };
  // office.js itself, which is not loaded here, would define the factory after the handshake.
  client.OSF._OfficeAppFactory ??= {
    getContext: () => context,
    getHostInfo: () => ({ hostPlatform: 'web', hostType: 'excel' }),
  };
  const { Excel, Office, OfficeExtension } = client;
  return { Excel, Office, OfficeExtension };
}
