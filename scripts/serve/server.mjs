/** Serves what was built on this machine alone, with office.js out of the npm package. */
import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const WORKBENCH = path.join(root, 'dist/workbench');
const OFFICE = path.join(root, 'node_modules/@microsoft/office-js/dist');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.map': 'application/json',
};

/** The file an address stands for; undefined where it would leave its folder. */
function fileFor(pathname, built) {
  const isOffice = pathname.startsWith('/officejs/');
  // The package's names are lower case, the client asks for "vi-VN/…".
  const wanted = isOffice
    ? pathname.slice('/officejs/'.length).toLowerCase()
    : pathname.slice(1) || 'index.html';
  const folder = isOffice ? OFFICE : built;
  const file = path.join(folder, wanted);
  return file.startsWith(folder + path.sep) ? file : undefined;
}

async function answer(request, response, built) {
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return response.writeHead(400).end();
  }
  const file = fileFor(pathname, built);
  const body = file && (await readFile(file).catch(() => undefined));
  if (!body) return response.writeHead(404).end();
  response.writeHead(200, {
    'content-type': TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  return response.end(request.method === 'HEAD' ? undefined : body);
}

function listen(port, { built, tls }) {
  const handle = (request, response) => void answer(request, response, built);
  const server = tls ? createHttpsServer(tls, handle) : createHttpServer(handle);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // Only this machine: whoever is in the same network sees nothing.
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/**
 * Starts the server on a port, or on the next free one; 0 asks for any.
 * @param options `built` is the folder served; with `tls` ({key, cert}) it speaks https, and only on that port,
 * because a manifest names it.
 * @returns the server, its port and its address.
 */
export async function serve(port = 3000, { built = WORKBENCH, tls } = {}) {
  for (let tried = port; ; tried++) {
    try {
      const server = await listen(tried, { built, tls });
      const taken = server.address().port;
      return { server, port: taken, url: `${tls ? 'https' : 'http'}://localhost:${taken}/` };
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tls || tried >= port + 50) throw error;
    }
  }
}
