import type { VNode } from 'preact';
import { Crumb } from '../parts/crumb/crumb.js';
import { Island } from '../parts/island/island.js';
import { Mistakes, type ToldMistake } from '../parts/refusal/mistakes.js';
import { useLink, useWords } from '../words/speaking.js';
import { labelOf } from './form/form-part.js';
import { valuesOf, type Values } from './form/form-values.js';
import { MicrocredentialForm, type MicrocredentialFormParts } from './form/microcredential-form.js';
import type { Standing } from './registered.js';

interface EditParts {
  readonly title: string;
  readonly form: MicrocredentialFormParts;
  readonly mistakes: readonly ToldMistake[];
  /** What somebody else has written meanwhile. */
  readonly standing: Standing | null;
  readonly saved: boolean;
}

export function EditBody({ title, form, mistakes, standing, saved }: EditParts): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <section class="register">
      <Crumb to="register" />
      <h1>{title}</h1>
      {form.recordKey && <p class="quiet"><code>{form.recordKey}</code> · <a href={link('/register/record', { key: form.recordKey })}>{words.say('register.toRecord')}</a></p>}
      {saved && <p class="done" role="status">{words.say('register.saved', { version: form.version })}</p>}
      <Mistakes of={mistakes} />
      {standing && <Differences mine={form.values} theirs={valuesOf(standing.input)} version={standing.version} />}
      <Island name="microcredential-form" of={MicrocredentialForm} given={form} />
    </section>
  );
}

/** Mine beside what stands by now, field by field: saving again writes mine over it. */
function Differences({ mine, theirs, version }: { readonly mine: Values; readonly theirs: Values; readonly version: number }): VNode {
  const words = useWords();
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter((name) => name !== 'reason' && (mine[name] ?? '') !== (theirs[name] ?? ''));
  return (
    <section class="conflict card">
      <h2>{words.say('register.conflict', { version })}</h2>
      <p>{words.say('register.conflictHint')}</p>
      <div class="scroll" tabIndex={0} role="region" aria-label={words.say('register.conflictTable')}>
        <table>
          <thead><tr><th scope="col">{words.say('register.field')}</th><th scope="col">{words.say('register.mine')}</th><th scope="col">{words.say('register.theirs')}</th></tr></thead>
          <tbody>
            {names.map((name) => <tr><th scope="row">{labelOf(words, name)}</th><td dir="auto">{mine[name] || words.say('microcredential-form.nothing')}</td><td dir="auto">{theirs[name] || words.say('microcredential-form.nothing')}</td></tr>)}
          </tbody>
        </table>
      </div>
    </section>
  );
}
