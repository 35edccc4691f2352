import packageJson from '../../package.json';
import { nearest } from '../data/nearest';
import { AtlasError } from '../model/errors';
import { build } from './build/build';
import { check } from './check';
import { compositeIndex } from './compositeIndex';
import { coverage } from './coverage';
import type { Command } from './command';
import { errorMessage } from './errorMessage';
import { figure } from './figure';
import { fit } from './fit';
import { growth } from './growth';
import { network } from './network';
import { query } from './query';
import { report } from './report';
import { serve } from './serve/serve';
import { survival } from './survival';
import { UsageError } from './usageError';

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['check', check],
  ['build', build],
  ['serve', serve],
  ['query', query],
  ['coverage', coverage],
  ['growth', growth],
  ['survival', survival],
  ['fit', fit],
  ['network', network],
  ['index', compositeIndex],
  ['figure', figure],
  ['report', report],
]);

/** Errors of a path that was given wrongly, rather than of what it leads to. */
const wrongPaths: ReadonlySet<string> = new Set(['no-folder', 'not-a-folder', 'no-basemap']);

/**
 * Runs `atlas` with the arguments after its name.
 *
 * @returns the exit status: 0 fine, 1 problems in the input, 2 wrong usage
 */
export async function main(argv: readonly string[]): Promise<number> {
  if (!process.stdout.listeners('error').includes(ignoreClosedPipe))
    process.stdout.on('error', ignoreClosedPipe);
  const [name, ...rest] = argv;
  if (name === undefined) return fail(`a command is missing\n\n${overview()}`);
  if (name === '--help' || name === '-h' || name === 'help') return print(overview());
  if (name === '--version' || name === '-V') return print(packageJson.version);
  const command = commands.get(name);
  if (!command) return fail(unknownCommand(name));
  if (asksForHelp(rest)) return print(command.usage);
  try {
    return await command.run(rest);
  } catch (error) {
    if (error instanceof UsageError) return fail(`${error.sentence}\n\n${command.usage}`);
    if (!(error instanceof AtlasError)) throw error;
    process.stderr.write(`atlas ${name}: ${errorMessage(error)}\n`);
    return wrongPaths.has(error.code) ? 2 : 1;
  }
}

function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return (end < 0 ? argv : argv.slice(0, end)).some((word) => word === '--help' || word === '-h');
}

function overview(): string {
  const width = Math.max(...[...commands.keys()].map((name) => name.length));
  const list = [...commands].map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return ['usage: atlas <command> [arguments]', '', ...list, '', 'atlas <command> --help tells more.'].join(
    '\n',
  );
}

function unknownCommand(name: string): string {
  const suggestion = nearest(name, commands.keys());
  return `unknown command: ${name}${suggestion ? `; did you mean ${suggestion}?` : ''}\n\n${overview()}`;
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function fail(text: string): number {
  process.stderr.write(`atlas: ${text}\n`);
  return 2;
}

/** Whoever reads the output may stop early, as `head` does; that is not an error of the command. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
