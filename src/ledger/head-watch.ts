import type { Head } from './head.js';

/** Tells of a new head, once for each, however often it is asked to look. */
export class HeadWatch {
  private looking: Promise<void> | null = null;
  private again = false;

  constructor(
    private readonly readHead: () => Promise<Head>,
    private known: number,
    private readonly onChange: (head: Head) => void,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** Looks, and looks once more when asked meanwhile: the first look may have come too early. */
  look(): void {
    this.again = this.looking !== null;
    this.looking ??= this.compare()
      .catch(this.onError)
      .finally(() => {
        this.looking = null;
        if (this.again) this.look();
      });
  }

  private async compare(): Promise<void> {
    const head = await this.readHead();
    if (head.revision === this.known) return;
    this.known = head.revision;
    this.onChange(head);
  }
}
