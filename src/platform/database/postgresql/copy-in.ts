import type { ClientBase, Connection, Submittable } from 'pg';

declare module 'pg' {
  /** What the driver can do, and its types do not tell. */
  interface Connection {
    sendCopyFromChunk(chunk: Uint8Array): void;
    endCopyFrom(): void;
  }
}

/** Sends rows to a `copy … from stdin`, and waits until they are in their table. */
export function copyIn(client: ClientBase, sql: string, rows: string): Promise<void> {
  return new Promise((resolve, reject) => {
    client.query(new CopyIn(sql, rows, resolve, reject));
  });
}

/**
 * The driver calls these as the server answers. The rows go out with the statement, without waiting to be asked for:
 * where it is refused, the server passes over them (PostgreSQL 18, "Message Flow", COPY Operations).
 */
class CopyIn implements Submittable {
  constructor(
    private readonly sql: string,
    private readonly rows: string,
    private readonly onEnd: () => void,
    private readonly onError: (error: Error) => void,
  ) {}

  submit(connection: Connection): void {
    connection.query(this.sql);
    connection.sendCopyFromChunk(Buffer.from(this.rows));
    connection.endCopyFrom();
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
