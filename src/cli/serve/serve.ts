import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DataError } from '../../model/errors';
import { parseArguments } from '../arguments';
import { manifestFile } from '../build/site';
import type { Command } from '../command';
import { UsageError } from '../usageError';
import { siteServer } from './siteServer';

const usualPort = 4173;

/** `atlas serve`: serves a built site as it should be served. */
export const serve: Command = {
  summary: 'serve a built site with compression, caching and its security policy',
  usage: `usage: atlas serve <folder> [--port <number>] [--host <address>] [--base <path>]

Serves the static site in <folder> until it is stopped (Ctrl-C).

  --port <number>    port to listen on (default: ${usualPort}; 0 = any free one)
  --host <address>   address to listen on (default: 127.0.0.1)
  --base <path>      path under which the site stands (default: /)`,
  async run(argv) {
    const given = parseArguments(
      argv,
      { port: { type: 'value' }, host: { type: 'value' }, base: { type: 'value' } },
      ['folder'],
    );
    const [folder = ''] = given.positionals;
    const port = Number(given.value('port') ?? usualPort);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new UsageError(`--port takes a number from 0 to 65535: ${given.value('port')}`);
    const root = resolve(folder);
    if (!(await stat(join(root, manifestFile)).catch(() => null))?.isFile())
      throw new DataError('no-site', { path: folder });
    const base = `/${(given.value('base') ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
    const server = siteServer(root, base);
    const host = given.value('host') ?? '127.0.0.1';
    return new Promise((done, fail) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        fail(error.code === 'EADDRINUSE' ? new DataError('port-in-use', { path: String(port) }) : error),
      );
      const stop = () => server.close(() => done(0));
      process.once('SIGINT', stop).once('SIGTERM', stop);
      server.listen(port, host, () => {
        const address = server.address();
        const bound = typeof address === 'object' && address !== null ? address.port : port;
        process.stdout.write(`http://${host.includes(':') ? `[${host}]` : host}:${bound}${base}\n`);
      });
    });
  },
};
