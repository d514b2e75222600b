import type { Head } from './head.js';

/** How long after a failure it looks again, milliseconds. */
const TRY_AGAIN_MS = 2_000;

/** Tells of a new head, once for each that could be followed, however often it is asked to look. */
export class HeadWatch {
  private looking: Promise<void> | null = null;
  private again = false;
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly readHead: () => Promise<Head>,
    private known: number,
    private readonly onChange: (head: Head) => unknown,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** Looks, and looks once more when asked meanwhile: the first look may have come too early. */
  look(): void {
    this.again = this.looking !== null;
    this.looking ??= this.compare()
      .catch((error: unknown) => this.fail(error))
      .finally(() => {
        this.looking = null;
        if (this.again) this.look();
      });
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private async compare(): Promise<void> {
    const head = await this.readHead();
    if (head.revision === this.known) return;
    await this.onChange(head);
    // Only now is it known: a head that could not be followed is told of again.
    this.known = head.revision;
  }

  private fail(error: unknown): void {
    this.onError(error);
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(() => this.look(), TRY_AGAIN_MS).unref();
  }
}
