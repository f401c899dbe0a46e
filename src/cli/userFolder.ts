import { homedir } from 'node:os';
import { join } from 'node:path';

/** An empty variable counts as none. */
const set = (variable: string | undefined) => (variable === '' ? undefined : variable);

/**
 * The folder of the user's own data: $PHULUC_HOME where it is set, else the place the system has for such data
 * (%APPDATA% on Windows; elsewhere the XDG Base Directory Specification's $XDG_DATA_HOME, ~/.local/share by default).
 */
export function userFolder(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string {
  const { PHULUC_HOME, APPDATA, XDG_DATA_HOME } = environment;
  if (PHULUC_HOME) return PHULUC_HOME;
  if (platform === 'win32') return join(set(APPDATA) ?? join(homedir(), 'AppData', 'Roaming'), 'phuluc');
  return join(set(XDG_DATA_HOME) ?? join(homedir(), '.local', 'share'), 'phuluc');
}
