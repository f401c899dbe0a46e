import { homedir } from 'node:os';
import { join } from 'node:path';
import { userFolder } from '../../src/cli/userFolder';

test.each<[string, NodeJS.Platform, NodeJS.ProcessEnv, string]>([
  ['as the user says', 'linux', { PHULUC_HOME: '/x', XDG_DATA_HOME: '/y' }, '/x'],
  ['where the desktop keeps data', 'linux', { XDG_DATA_HOME: '/y' }, join('/y', 'phuluc')],
  ['in the home folder', 'darwin', { XDG_DATA_HOME: '' }, join(homedir(), '.local', 'share', 'phuluc')],
  [
    'where Windows keeps data',
    'win32',
    { APPDATA: '/roaming', XDG_DATA_HOME: '/y' },
    join('/roaming', 'phuluc'),
  ],
  ['where Windows would', 'win32', {}, join(homedir(), 'AppData', 'Roaming', 'phuluc')],
])('%s', (_, platform, environment, folder) => {
  expect(userFolder(platform, environment)).toBe(folder);
});
