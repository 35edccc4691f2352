import { vi } from 'vitest';
import { main } from '../../src/cli/main';

/** Runs the command line within the test: its exit status and what it wrote. */
export async function run(...argv: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const written = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((chunk) => {
      written[stream] += String(chunk);
      return true;
    }),
  );
  try {
    return { status: await main(argv), ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
