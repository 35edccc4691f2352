interface Closable {
  close(): void;
}

/** Milliseconds without work after which a worker is closed. */
const idle = 5_000;

/** Work that stands in line for a worker, one task after the other; the worker is opened and closed as needed. */
export class WorkerLine<Client extends Closable> {
  private client: Promise<Client> | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param open makes the client of a worker, when one is first needed and after it was closed */
  constructor(private readonly open: () => Promise<Client>) {}

  do<Result>(task: (client: Client) => Promise<Result>): Promise<Result> {
    clearTimeout(this.timer);
    this.waiting += 1;
    const result = this.last.then(async () => task(await this.opened()));
    this.last = result.then(
      () => this.leave(),
      () => this.leave(),
    );
    return result;
  }

  private async opened(): Promise<Client> {
    this.client ??= this.open();
    try {
      return await this.client;
    } catch (error) {
      this.client = null;
      throw error;
    }
  }

  private leave(): void {
    this.waiting -= 1;
    if (this.waiting === 0) this.timer = setTimeout(() => void this.close(), idle);
  }

  private async close(): Promise<void> {
    const { client } = this;
    this.client = null;
    (await client)?.close();
  }
}
