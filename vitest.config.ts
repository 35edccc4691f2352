import { availableParallelism } from 'node:os';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// Dates and times of day come out alike everywhere.
process.env.TZ = 'UTC';

const minute = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [svelte()],
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          env: { TZ: 'UTC' },
          setupFiles: ['tests/setup.ts'],
          // Files share what is costly and never changes: the compiled engine and the shipped package.
          pool: 'threads',
          isolate: false,
          maxWorkers: availableParallelism(),
          testTimeout: minute / 2,
          hookTimeout: 3 * minute,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [svelte()],
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          env: { TZ: 'UTC' },
          globalSetup: ['tests/browser/setup.ts'],
          // One Chromium and one server, after everything that needs neither; more pages at a time wait for each other.
          maxWorkers: Math.min(2, availableParallelism()),
          testTimeout: minute,
          // A shared machine can stall a page once; a fault of the page shows twice.
          retry: 1,
          hookTimeout: minute,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
