import { createServer, request } from 'node:http';

export interface Line {
  readonly megabits: number;
  readonly milliseconds: number;
}

const portion = 8_192;

/**
 * A line between Chromium and the server: every request waits for the delay, and all answers share one
 * rate. Unlike the browser's own emulation it holds for workers, and workers of workers, as well.
 */
export async function shapedLine(
  site: string,
  { megabits, milliseconds }: Line,
): Promise<{ url: string; stop(): Promise<void> }> {
  const target = new URL(site);
  const bytesAMillisecond = (megabits * 1_000_000) / 8 / 1_000;
  let free = 0;
  /** Waits until the line has carried so many bytes after all that was sent before. */
  const carry = (bytes: number) => {
    free = Math.max(free, performance.now()) + bytes / bytesAMillisecond;
    return new Promise((done) => setTimeout(done, free - performance.now()));
  };
  const server = createServer((incoming, outgoing) => {
    setTimeout(() => {
      const { hostname, port } = target;
      const sent = request(
        { hostname, port, path: incoming.url, method: incoming.method, headers: incoming.headers },
        (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          void (async () => {
            for await (const chunk of answer as AsyncIterable<Buffer>) {
              for (let at = 0; at < chunk.length; at += portion) {
                const part = chunk.subarray(at, at + portion);
                await carry(part.length);
                outgoing.write(part);
              }
            }
            outgoing.end();
          })().catch(() => outgoing.destroy());
        },
      );
      sent.on('error', () => outgoing.destroy());
      sent.end();
    }, milliseconds);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${target.pathname}`,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
