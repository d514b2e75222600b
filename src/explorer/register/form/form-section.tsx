import type { VNode } from 'preact';
import { useWords } from '../../words/speaking.js';
import { FormPart, type Shared } from './form-part.js';
import { isRows, type Part, type Section } from './form-fields.js';

/** A part of the form; what few records say is folded away, and open where something is said or found there. */
export function FormSection({ section: { name, parts, more }, ...shared }: Shared & { readonly section: Section }): VNode {
  const words = useWords();
  return (
    <fieldset>
      <legend><h2>{words.say(`microcredential-form.section.${name}` as never)}</h2></legend>
      {parts.map((part) => <FormPart part={part} {...shared} />)}
      {more.length > 0 && (
        <details class="more" open={more.some((part) => isSaid(part, shared))}>
          <summary>{words.say(`microcredential-form.more.${name}` as never)}</summary>
          <div class="fields">{more.map((part) => <FormPart part={part} {...shared} />)}</div>
        </details>
      )}
    </fieldset>
  );
}

/** Whether something stands in a part from before, or is to be said of it. */
function isSaid(part: Part, { values, mistakes }: Shared): boolean {
  const name = isRows(part) ? part.rows : part.name;
  const isOf = (field: string): boolean => field === name || field.startsWith(`${name}.`);
  return Object.entries(values).some(([field, value]) => value !== '' && isOf(field)) || mistakes.some(({ field }) => field !== null && isOf(field));
}
