import type { VNode } from 'preact';
import type { Choice } from './choices.js';

interface ChooseParts {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly of: readonly Choice[];
  readonly chosen?: string;
  /** What is said where nothing is chosen; absent: something always is. */
  readonly none?: string;
  readonly required?: boolean;
}

/** A list to choose one thing from, each by its name in its own language and its code. */
export function Choose({ id, name, label, of, chosen = '', none, required = false }: ChooseParts): VNode {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} name={name} required={required}>
        {none !== undefined && <option value="" selected={chosen === ''}>{none}</option>}
        {of.map(({ code, name: called, language }) => <option value={code} lang={language || undefined} selected={code === chosen}>{`${called} [${code}]`}</option>)}
      </select>
    </div>
  );
}
