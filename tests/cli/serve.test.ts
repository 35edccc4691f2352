import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pagePolicy, workerPolicy } from '../../src/cli/serve/policy';
import { serveSite, type Served } from '../browser/site';
import { run } from './capture';

const page = '<!doctype html><title>Atlas</title>';
const files: Readonly<Record<string, string>> = {
  'index.html': page,
  'manifest.json': '{}',
  'icon.svg': '<svg/>',
  'assets/index-DCoq12Ab.js': 'export {};',
  'assets/index-B7_x9Zab.css': 'a{}',
  'assets/duckdb-eh-Bq12_xYz.wasm': '\0asm',
  'assets/dataWorker-Ab12Cd34.js': 'self;',
  'assets/searchWorker-Ab12Cd34.js': 'self;',
  'assets/duckdb-browser-eh.worker-Ab12Cd34.js': 'self;',
  'data/ties-0123456789.json': '{"a":1}',
  'data/atlas-0123456789.duckdb': 'duck',
  'sub/index.html': page,
};
let parent = '';
let served: Served;
let based: Served;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A request with the path exactly as given: `fetch` would clean it up. */
function get(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  site = served,
): Promise<Answer> {
  const { hostname, port } = new URL(site.url);
  return new Promise((done, fail) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', fail);
    sent.end();
  });
}

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'atlas-serve-'));
  await writeFile(join(parent, 'secret.txt'), 'secret');
  const root = join(parent, 'site');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), text);
    if (!/\.(js|json|html)$/.test(path)) continue;
    await writeFile(join(root, `${path}.br`), brotliCompressSync(text));
    await writeFile(join(root, `${path}.gz`), gzipSync(text));
  }
  [served, based] = await Promise.all([serveSite(root), serveSite(root, '--base', 'maps/atlas/')]);
});
afterAll(async () => {
  await Promise.all([served.stop(), based.stop()]);
  await rm(parent, { recursive: true, force: true });
});

describe('atlas serve', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/manifest.json', 'application/json; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml; charset=utf-8'],
    ['/assets/index-DCoq12Ab.js', 'text/javascript; charset=utf-8'],
    ['/assets/index-B7_x9Zab.css', 'text/css; charset=utf-8'],
    ['/assets/duckdb-eh-Bq12_xYz.wasm', 'application/wasm'],
    ['/data/atlas-0123456789.duckdb', 'application/octet-stream'],
  ])('serves %s as %s', async (path, type) => {
    const { status, headers, body } = await get(path);
    expect({ status, type: headers['content-type'], sniffing: headers['x-content-type-options'] }).toEqual({
      status: 200,
      type,
      sniffing: 'nosniff',
    });
    expect(body.toString()).toBe(files[path === '/' ? 'index.html' : path.slice(1)]);
    expect(Number(headers['content-length'])).toBe(body.length);
  });

  test.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
    ['', undefined, (body: Buffer) => body],
  ] as const)('to a client that accepts "%s" sends %s', async (accepted, encoding, unpack) => {
    const { headers, body } = await get('/data/ties-0123456789.json', { 'accept-encoding': accepted });
    expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'Accept-Encoding']);
    expect(unpack(body).toString()).toBe('{"a":1}');
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(Number(headers['content-length'])).toBe(body.length);
  });

  test('lets files with a hash in their name be kept for ever, and no others', async () => {
    const cacheOf = async (path: string) => (await get(path)).headers['cache-control'];
    for (const path of Object.keys(files).filter((name) => /-[\w-]{8,}\.\w+$/.test(name))) {
      expect(await cacheOf(`/${path}`), path).toBe('public, max-age=31536000, immutable');
    }
    for (const path of ['/', '/manifest.json', '/icon.svg']) expect(await cacheOf(path)).toBe('no-cache');
  });

  test('gives the page its policy and the workers theirs', async () => {
    const policyOf = async (path: string) => (await get(path)).headers['content-security-policy'];
    for (const path of ['/', '/sub/', '/no-such-file']) expect(await policyOf(path), path).toBe(pagePolicy);
    for (const path of ['dataWorker-Ab12Cd34', 'duckdb-browser-eh.worker-Ab12Cd34']) {
      expect(await policyOf(`/assets/${path}.js`)).toBe(workerPolicy);
    }
    expect(await policyOf('/assets/searchWorker-Ab12Cd34.js')).toBe(pagePolicy);
    expect(pagePolicy).not.toMatch(/'unsafe-(eval|inline)'|https?:|\*(?!$)/);
    expect(workerPolicy).toMatch(/^default-src 'none'/);
  });

  test.each([
    '/no-such-file',
    '/index.html.br',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..\\secret.txt',
    '//etc/passwd',
    '/%2fetc%2fpasswd',
    '/index.html%00.js',
    '/assets',
  ])('does not find %s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret');
  });

  test('refuses an address that is none, and methods other than GET and HEAD', async () => {
    expect((await get('/%E0%A4%A')).status).toBe(400);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect((await get('/', {}, method)).status).toBe(405);
  });

  test('answers HEAD with the headers of GET and no body', async () => {
    const accept = { 'accept-encoding': 'gzip' };
    const [head, whole] = [await get('/', accept, 'HEAD'), await get('/', accept)];
    const fixed = ({ date, ...headers }: IncomingHttpHeaders) => ({ ...headers, date: typeof date });
    expect(fixed(head.headers)).toEqual(fixed(whole.headers));
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });

  test('ignores what follows a question mark, and serves the index of a folder', async () => {
    expect((await get('/manifest.json?v=1')).body.toString()).toBe('{}');
    expect((await get('/sub/')).body.toString()).toBe(page);
  });

  test('under a base path serves the site there and nothing elsewhere', async () => {
    expect(based.url).toMatch(/:\d+\/maps\/atlas\/$/);
    expect((await get('/maps/atlas/', {}, 'GET', based)).body.toString()).toBe(page);
    expect((await get('/maps/atlas/data/ties-0123456789.json', {}, 'GET', based)).status).toBe(200);
    const moved = await get('/maps/atlas', {}, 'GET', based);
    expect([moved.status, moved.headers.location]).toEqual([301, '/maps/atlas/']);
    for (const path of ['/', '/manifest.json', '/maps/atlas2/', '/maps/atlas/../../secret.txt']) {
      expect((await get(path, {}, 'GET', based)).status).toBe(404);
    }
  });

  test.each([
    [['serve'], 2, '<folder> is missing'],
    [['serve', 'x', '--port', 'many'], 2, '--port takes a number'],
    [['serve', 'x', '--port', '70000'], 2, '--port takes a number'],
    [['serve', '/no/such/site'], 1, 'is not a built site'],
  ])('%j ends with %d: %s', async (argv, status, message) => {
    const result = await run(...argv);
    expect({ status: result.status, stdout: result.stdout }).toEqual({ status, stdout: '' });
    expect(result.stderr).toContain(message);
  });

  test('says that a port is in use', async () => {
    const result = await run('serve', join(parent, 'site'), '--port', new URL(served.url).port);
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain('is in use');
  });
});
