import type { VNode } from 'preact';
import type { Choice } from './choices.js';

interface ChooseParts {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What is said where nothing is chosen. */
  readonly none: string;
  readonly among: readonly Choice[];
  readonly chosen: string | null;
}

/** A list of which one is chosen. A choice that the list does not have, as an address may hold it, stays: the registry says what is wrong with it. */
export function Choose({ name, label, hint, none, among, chosen }: ChooseParts): VNode {
  const id = `choose-${name}`;
  const unknown = chosen !== null && !among.some(({ code }) => code === chosen);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
      <select id={id} name={name} aria-describedby={hint ? `${id}-hint` : undefined}>
        <option value="">{none}</option>
        {unknown && <option value={chosen} selected>{chosen}</option>}
        {among.map(({ code, text, language }) => <option value={code} lang={language} selected={code === chosen}>{text}</option>)}
      </select>
    </div>
  );
}

interface DayParts {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly chosen: string | null;
}

/** A day; today where none is chosen. */
export function ChooseDay({ name, label, hint, chosen }: DayParts): VNode {
  const id = `choose-${name}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>{hint}</p>
      <input id={id} name={name} type="date" value={chosen ?? ''} aria-describedby={`${id}-hint`} />
    </div>
  );
}
