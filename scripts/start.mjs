/** `npm start`: builds the workbench, serves it on this machine and opens it in a browser where there is a screen. */
import { spawn } from 'node:child_process';
import { buildWorkbench } from './serve/build.mjs';
import { serve } from './serve/server.mjs';

const say = (vi, en) => console.log(`${vi}\n  ${en}`);

/** Opens the default browser. Without a screen, or without a browser, nothing happens: the address is printed. */
function openBrowser(url) {
  const hasScreen = process.platform === 'linux' ? process.env.DISPLAY || process.env.WAYLAND_DISPLAY : true;
  if (!hasScreen || process.env.CI || process.argv.includes('--no-open')) return;
  const [command, ...args] = {
    darwin: ['open', url],
    win32: ['cmd', '/c', 'start', '', url],
  }[process.platform] ?? ['xdg-open', url];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

say('Đang dựng trang thử nghiệm…', 'Building the workbench…');
try {
  const took = await buildWorkbench(process.argv.includes('--production') ? 'production' : 'development');
  if (took === undefined)
    say('Không có gì thay đổi, dùng bản đã dựng.', 'Nothing has changed, the last build is used.');
  else say(`Xong sau ${(took / 1000).toFixed(1)} giây.`, `Done in ${(took / 1000).toFixed(1)} s.`);
} catch (error) {
  say('Không dựng được trang:', 'The build failed:');
  console.error(error.message);
  process.exit(1);
}

const wanted = Number(process.env.PORT ?? 3000);
const { port, url } = await serve(wanted);
if (wanted !== 0 && port !== wanted)
  say(`Cổng ${wanted} đang bận, dùng cổng ${port}.`, `Port ${wanted} is taken, using ${port}.`);
console.log('');
say(`Mở trong trình duyệt: ${url}`, `Open in a browser:   ${url}`);
say('Nhấn Ctrl+C để dừng.', 'Press Ctrl+C to stop.');
openBrowser(url);
