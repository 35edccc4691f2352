import { execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const atlas = fileURLToPath(new URL('../../atlas.js', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the site of the shipped data into a folder, as a user would. */
export async function buildSite(folder: string): Promise<void> {
  await promisify(execFile)(process.execPath, [atlas, 'build', 'data', '--out', folder], { cwd: root });
}

export interface Served {
  /** Address of the site with a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves a built site on a free port with `atlas serve`. */
export async function serveSite(folder: string, ...options: string[]): Promise<Served> {
  const child = spawn(process.execPath, [atlas, 'serve', folder, '--port', '0', ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = new Promise<void>((done) => child.once('close', () => done()));
  const url = await new Promise<string>((found, fail) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('\n')) found(said.trim());
    });
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('close', (status) => fail(new Error(`atlas serve ended with ${status}: ${said}`)));
  });
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      const forced = setTimeout(() => child.kill('SIGKILL'), 2_000);
      await closed;
      clearTimeout(forced);
    },
  };
}
