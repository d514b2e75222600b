import type { JSX, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useLink, useWords } from '../../words/speaking.js';
import { formatOf, NOTHING_YET, withLine, type Imported, type RowProblem } from './imported.js';

export interface Stopped {
  readonly message: string;
  /** English unless told. */
  readonly messageLanguage?: string | undefined;
  readonly line?: number | undefined;
  readonly problems?: readonly RowProblem[] | undefined;
}

export interface ImportFileParts {
  readonly imported: Imported | null;
  /** Why the file as a whole was not taken. */
  readonly stopped: Stopped | null;
}

const TYPES = { csv: 'text/csv', jsonl: 'application/x-ndjson' } as const;

/**
 * A form for a file of microcredentials. Without script the page is sent the file; with script the file goes straight to
 * the public interface for imports, whatever its size, and each row is told as it is decided.
 */
export function ImportFile(given: ImportFileParts): VNode {
  const words = useWords();
  const link = useLink();
  const [imported, setImported] = useState(given.imported);
  const [stopped, setStopped] = useState(given.stopped);
  const [busy, setBusy] = useState(false);

  const send = async (event: JSX.TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get('file');
    const dryRun = (event.submitter as HTMLButtonElement | null)?.value !== 'import';
    if (busy) return;
    if (!(file instanceof File) || file.size === 0) return setStopped({ message: words.say('import-file.noFile'), messageLanguage: words.language });
    setBusy(true);
    setStopped(null);
    setImported({ ...NOTHING_YET, dryRun });
    await sendFile(file, dryRun, words.language, { setImported, setStopped }).catch(() => setStopped({ message: words.say('import-file.broken'), messageLanguage: words.language }));
    setBusy(false);
  };

  return (
    <>
      <form method="post" encType="multipart/form-data" action={link('/register/import')} class="card" onSubmit={(event) => void send(event)}>
        <div class="field">
          <label for="file">{words.say('import-file.file')}</label>
          <p class="hint" id="file-hint">{words.say('import-file.hint')}</p>
          <input id="file" type="file" name="file" accept=".csv,.jsonl,.ndjson,text/csv,application/x-ndjson" aria-describedby="file-hint" required />
        </div>
        <p class="buttons">
          <button name="do" value="try" aria-disabled={busy}>{words.say('import-file.try')}</button>
          <button name="do" value="import" class="second" aria-disabled={busy}>{words.say('import-file.import')}</button>
        </p>
      </form>
      <div role="status">{busy && words.say('import-file.busy')}</div>
      {stopped && <StoppedFile of={stopped} />}
      {imported && !stopped && <ImportedRows of={imported} />}
    </>
  );
}

async function sendFile(file: File, dryRun: boolean, language: string, { setImported, setStopped }: { readonly setImported: (imported: Imported) => void; readonly setStopped: (stopped: Stopped) => void }): Promise<void> {
  const response = await fetch(dryRun ? '/import?dryRun' : '/import', { method: 'POST', headers: { 'content-type': TYPES[formatOf(file.name)], 'accept-language': language }, body: file });
  if (!response.ok || response.body === null) return setStopped((await response.json()) as Stopped);
  let imported = NOTHING_YET;
  let rest = '';
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const lines = (rest + piece.value).split('\n');
    rest = lines.pop() ?? '';
    imported = lines.reduce(withLine, imported);
    setImported(imported);
  }
}

function StoppedFile({ of: { message, messageLanguage = 'en', line, problems = [] } }: { readonly of: Stopped }): VNode {
  const words = useWords();
  return (
    <section class="refusal" role="alert">
      <h2>{words.say('import-file.stopped')}</h2>
      <p lang={messageLanguage}>{message}</p>
      {problems.length > 0 && <p>{words.say('import-file.line', { line: line ?? 1 })}</p>}
      <Problems of={problems} />
    </section>
  );
}

function ImportedRows({ of: { dryRun, counts, refusedRows, done } }: { readonly of: Imported }): VNode {
  const words = useWords();
  return (
    <section aria-labelledby="imported">
      <h2 id="imported">{words.say(dryRun ? 'import-file.tried' : 'import-file.imported')}</h2>
      <p role="status">{words.say('import-file.counts', counts)} {done && dryRun && words.say('import-file.nothingStored')}</p>
      {refusedRows.length > 0 && (
        <div class="scroll" tabIndex={0} role="region" aria-label={words.say('import-file.refusedRows')}>
          <table>
            <caption>{words.say('import-file.refusedRows')}</caption>
            <thead><tr><th scope="col">{words.say('import-file.lineNumber')}</th><th scope="col">{words.say('import-file.record')}</th><th scope="col">{words.say('import-file.problems')}</th></tr></thead>
            <tbody>{refusedRows.map(({ line, key, problems }) => <tr><th scope="row">{line}</th><td><code>{key ?? '–'}</code></td><td><Problems of={problems} /></td></tr>)}</tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Problems({ of }: { readonly of: readonly RowProblem[] }): VNode | null {
  const words = useWords();
  if (of.length === 0) return null;
  return (
    <ul>
      {of.map(({ column, found, expected, fix, rule, messageLanguage: lang = 'en' }) => {
        const told = <span lang={lang} dir="auto">{found}</span>;
        const what = rule === undefined ? words.rich('import-file.problem', { found: told, expected: <span lang={lang}>{expected}</span> }) : <>{told} (<code>{rule}</code>)</>;
        return <li>{column && <><code>{column}</code>: </>}{what} {fix && <span lang={lang}>{fix}</span>}</li>;
      })}
    </ul>
  );
}
