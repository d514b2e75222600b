import type { ClientBase, Connection, Submittable } from 'pg';

declare module 'pg' {
  /** What the driver can do, and its types do not tell. */
  interface Connection {
    sendCopyFromChunk(chunk: Uint8Array): void;
    endCopyFrom(): void;
  }
}

/** A `copy … from stdin`, and its rows as text. */
export interface Copy {
  readonly sql: string;
  readonly rows: string;
}

/** Sends rows to their tables by one message, in the order of the statements, and waits until all are in. */
export function copyIn(client: ClientBase, copies: readonly Copy[]): Promise<void> {
  return new Promise((resolve, reject) => {
    client.query(new CopyIn(copies, resolve, reject));
  });
}

/**
 * The driver calls these as the server answers. The rows go out with the statements, without waiting to be asked for:
 * where one is refused, the server passes over them (PostgreSQL 18, "Message Flow", COPY Operations).
 */
class CopyIn implements Submittable {
  constructor(
    private readonly copies: readonly Copy[],
    private readonly onEnd: () => void,
    private readonly onError: (error: Error) => void,
  ) {}

  submit(connection: Connection): void {
    connection.query(this.copies.map(({ sql }) => sql).join('; '));
    for (const { rows } of this.copies) {
      connection.sendCopyFromChunk(Buffer.from(rows));
      connection.endCopyFrom();
    }
  }

  handleCopyInResponse(): void {}

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.onEnd();
  }

  handleError(error: Error): void {
    this.onError(error);
  }
}
