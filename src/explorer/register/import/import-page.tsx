import type { VNode } from 'preact';
import type { ExplorerPage, FormRequest, PageRequest, Shown } from '../../page/explorer-page.js';
import { Crumb } from '../../parts/crumb/crumb.js';
import { Island } from '../../parts/island/island.js';
import { useWords } from '../../words/speaking.js';
import { forAwardingBody } from '../for-awarding-body.js';
import { ImportFile, type ImportFileParts } from './import-file.js';
import { formatOf, NOTHING_YET, withLine } from './imported.js';

/** `/register/import`: many microcredentials from a file. */
export const importPage: ExplorerPage = {
  path: '/register/import',
  takesFile: true,
  show: (request) => forAwardingBody(request, async (asked) => page(asked, { imported: null, stopped: null })),
  take: (request) => forAwardingBody(request, takeFile),
};

async function takeFile(request: FormRequest): Promise<Shown> {
  const { file, form, importFile, words } = request;
  if (file === null) return { ...page(request, { imported: null, stopped: { message: words.say('import-file.noFile'), messageLanguage: words.language } }), status: 422 };
  const { refused, lines, line, problems } = await importFile({ format: formatOf(file.name), bytes: file.bytes }, form.get('do') !== 'import');
  if (refused !== null) return { ...page(request, { imported: null, stopped: { message: refused.message, messageLanguage: refused.messageLanguage, line, problems } }), status: 422 };
  const imported = lines.flatMap((piece) => piece.split('\n')).filter(Boolean).reduce(withLine, NOTHING_YET);
  return page(request, { imported, stopped: null });
}

function page({ words }: PageRequest, given: ImportFileParts): Shown {
  return { title: words.say('register.importTitle'), section: 'register', body: <ImportBody given={given} /> };
}

function ImportBody({ given }: { readonly given: ImportFileParts }): VNode {
  const words = useWords();
  return (
    <section class="register">
      <Crumb to="register" />
      <h1>{words.say('register.importTitle')}</h1>
      <p class="lead">{words.say('register.importLead')}</p>
      <p>{words.rich('register.template', { csv: (parts) => <a href="/import/template.csv" download="microcredentials.csv">{parts}</a>, jsonl: (parts) => <a href="/import/template.jsonl" download="microcredentials.jsonl">{parts}</a> })}</p>
      <Island name="import-file" of={ImportFile} given={given} />
    </section>
  );
}
