import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { basename, extname, join, normalize, sep } from 'node:path';
import { pagePolicy, workerPolicy } from './policy';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff': 'font/woff',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.duckdb': 'application/octet-stream',
};

const encodings = [
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
] as const;

async function fileSize(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() === true ? found.size : null;
}

/** The best stored form of a file that the client accepts. */
async function stored(
  path: string,
  accepted: string,
): Promise<{ path: string; size: number; encoding: string | null } | null> {
  for (const { name, extension } of encodings) {
    if (!new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(\\.0*)?\\b)`).test(accepted)) continue;
    const size = await fileSize(path + extension);
    if (size !== null) return { path: path + extension, size, encoding: name };
  }
  const size = await fileSize(path);
  return size === null ? null : { path, size, encoding: null };
}

function headersOf(file: string, encoding: string | null, size: number): Record<string, string | number> {
  const isHashed = /-[\w-]{8,}\.\w+$/.test(file);
  const name = basename(file);
  const isWorker = /^data[wW]orker-|^duckdb-browser/.test(name);
  // The search worker needs no more than the page does.
  const isPage = extname(file) === '.html' || /^searchWorker-/.test(name);
  return {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Length': size,
    'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(isWorker
      ? { 'Content-Security-Policy': workerPolicy }
      : isPage
        ? { 'Content-Security-Policy': pagePolicy }
        : {}),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    Vary: 'Accept-Encoding',
    ...(encoding === null ? {} : { 'Content-Encoding': encoding }),
  };
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Security-Policy': pagePolicy,
  });
  response.end(`${text}\n`);
}

async function answer(
  root: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'only GET and HEAD');
  let path: string;
  try {
    path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
  } catch {
    return refuse(response, 400, 'bad address');
  }
  if (`${path}/` === base) {
    response.writeHead(301, { Location: base });
    response.end();
    return;
  }
  const inside = path.startsWith(base) ? path.slice(base.length) : null;
  const relative =
    inside === null ? '' : normalize(inside.endsWith('/') || inside === '' ? `${inside}index.html` : inside);
  const isEscape =
    relative.startsWith('..') ||
    relative.includes(`${sep}..`) ||
    relative.includes('\0') ||
    relative.startsWith(sep);
  if (inside === null || isEscape || /\.(br|gz)$/.test(relative)) return refuse(response, 404, 'not found');
  const found = await stored(join(root, relative), String(request.headers['accept-encoding'] ?? ''));
  if (found === null) return refuse(response, 404, 'not found');
  response.writeHead(200, headersOf(relative, found.encoding, found.size));
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(found.path)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** A server of the files of one folder, with precompressed forms, long caching for hashed names and the site's policy. */
export function siteServer(root: string, base = '/'): Server {
  return createServer((request, response) => {
    answer(root, base, request, response).catch(() => refuse(response, 500, 'the file could not be read'));
  });
}
