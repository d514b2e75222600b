/** The database cannot take this now; the same may be asked again. */
export class DatabaseBusy extends Error {
  override readonly name = 'DatabaseBusy';
}

/** A statement was given up because it took longer than allowed. */
export class StatementTimeout extends Error {
  override readonly name = 'StatementTimeout';

  constructor(readonly milliseconds: number) {
    super(`The statement took longer than ${milliseconds} ms and was given up. Ask for less.`);
  }
}
