import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const isRoot = process.getuid?.() === 0;

/** What Chromium is started with: nothing of its own on the network, and no sandbox where root cannot have one. */
export const launchArguments: readonly string[] = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const usualPaths: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [...commands.map((name) => `/usr/bin/${name}`), '/snap/bin/chromium'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
    (root) =>
      root === undefined
        ? []
        : [join(root, 'Google/Chrome/Application/chrome.exe'), join(root, 'Chromium/Application/chrome.exe')],
  ),
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a Chromium on this machine: the one named by CHROMIUM_PATH, an installed one, or the one that playwright keeps. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Error(`CHROMIUM_PATH names "${named}", which is no program that can be run`);
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((name) => join(folder, name)));
  const candidates = [...(usualPaths[process.platform] ?? []), ...onPath, chromium.executablePath()];
  return candidates.find(isExecutable) ?? null;
}

function run(command: string, ...given: string[]): void {
  execFileSync(command, given, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
}

/**
 * Path of a Chromium; where there is none, one is installed: from the distribution on Debian and
 * Ubuntu as root, otherwise into playwright's own folder.
 *
 * @throws {Error} saying what to do by hand, where no way of installing works
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== null) return found;
  const ways: (() => void)[] = [() => run('npx', 'playwright-core', 'install', 'chromium')];
  if (isRoot && existsSync('/etc/debian_version')) {
    ways.unshift(() => {
      run('apt-get', 'update');
      run('apt-get', 'install', '-y', 'chromium');
    });
  }
  for (const install of ways) {
    try {
      install();
    } catch {
      continue;
    }
    const installed = findChromium();
    if (installed !== null) return installed;
  }
  throw new Error(
    'The browser tests need Chromium: install Chromium or Chrome, or set CHROMIUM_PATH to its program.',
  );
}
