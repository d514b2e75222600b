/** Why an import is not carried out, in English. */
export const en = {
  notThere: () => 'There is no such import of your body. Importing asks for a key with WRITE, of a body that awards.',
  fileRefused: () => 'The file as a whole cannot be used; nothing of it was stored.',
  busy: (ofBody: number, ofAll: number) => `${ofBody} import of a body is carried out at a time, and ${ofAll} of all. Send the file again when the other one has ended.`,
  otherFile: () => 'The import that `job` names is of another file. Send the very file with which it began.',
  badResume: () => '`job` and `from` go with `resume`, without `dryRun`; `from` is a line of the file, counted from 1.',
  sendKey: () => 'Send a key of your body as `Authorization: Bearer KEY`.',
  failedTooOften: (seconds: number) => `Too many keys from this address have failed. Try again in ${seconds} s.`,
  goOn: () => 'Send the same file to /import?resume to go on after this line; with &from=LINE rows are answered from that line on.',
  tooLarge: (megabytes: number) => `A file over HTTP has at most ${megabytes} MB. Send it in several parts, or have the operator import it with openqf import.`,
  otherFormat: () => 'Send the file as `text/csv` or as `application/x-ndjson`, and say so in `Content-Type`.',
  otherEncoding: () => 'The file has to be in UTF-8.',
  compressed: () => 'Send the file as it is, without `Content-Encoding`.',
};

export type ImportWords = typeof en;
