import { execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const atlas = fileURLToPath(new URL('../../atlas.js', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The environment of a user: what the test runner has set would make another build of the page. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(NODE_ENV|VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/.test(name),
  ),
);

export interface Finished {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a user would, in a process of its own. */
export function atlasCommand(...given: string[]): Promise<Finished> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [atlas, ...given],
      { cwd: root, env: environment, maxBuffer: 1e8 },
      (error, stdout, stderr) =>
        done({ status: error === null ? 0 : Number(error.code ?? 1), stdout, stderr }),
    );
  });
}

/** Builds the site of the shipped data into a folder, as a user would. */
export async function buildSite(folder: string, dataPackage = 'data'): Promise<void> {
  const { status, stderr } = await atlasCommand('build', dataPackage, '--out', folder);
  if (status !== 0) throw new Error(`the site could not be built: ${stderr}`);
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
    env: environment,
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
