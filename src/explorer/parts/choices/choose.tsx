import type { VNode } from 'preact';
import { useWords } from '../../words/speaking.js';
import type { Choice } from './choices.js';

interface ChooseParts {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly of: readonly Choice[];
  readonly chosen?: string;
  /** Whether it may be left open. */
  readonly open?: boolean;
}

/** A list to choose one thing from, each by its name in its own language and its code. */
export function Choose({ id, name, label, of, chosen = '', open = false }: ChooseParts): VNode {
  const words = useWords();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} name={name}>
        {open && <option value="" selected={chosen === ''}>{words.say('choices.none')}</option>}
        {of.map(({ code, name: called, language }) => <option value={code} lang={language || undefined} selected={code === chosen}>{`${called} [${code}]`}</option>)}
      </select>
    </div>
  );
}
