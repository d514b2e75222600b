import type { ComponentChildren, VNode } from 'preact';
import type { Choice } from '../../parts/choices/choices.js';
import { SuggestBox } from '../../parts/suggest-box/suggest-box.js';
import { useWords } from '../../words/speaking.js';
import type { Words } from '../../words/words.js';
import type { Finding } from './findings.js';
import { isRows, type Field, type Part, type RowGroup } from './form-fields.js';
import { rowCount, type Values } from './form-values.js';

export interface Shared {
  readonly values: Values;
  /** What is to be said at a field. */
  readonly atField: (name: string) => readonly Finding[];
  readonly mistakes: readonly Finding[];
  readonly creditSystems: readonly Choice[];
  /** Fields that stay as they are. */
  readonly fixed: readonly string[];
}

/** Where a field is, for links to it. */
export const anchorOf = (name: string): string => (name === 'level' ? 'suggest-level-field' : `f-${name}`);

/** What a field asks: the words of its kind where it stands in a row. */
export const labelOf = (words: Words, name: string): string => {
  const key = `microcredential-form.field.${name.replace(/\.\d+\./, '.')}`;
  return words.has(key) ? words.say(key) : name;
};

export const optionOf = (words: Words, name: string, option: string): string => {
  const own = `microcredential-form.${name.replace(/\.\d+\./, '.')}.${option}`;
  // Who says something is told in the same words everywhere.
  const key = /basis$/i.test(name) ? `microcredential-form.basis.${option}` : own;
  return words.has(key) ? words.say(key) : option;
};

export function FormPart({ part, ...shared }: Shared & { readonly part: Part }): VNode {
  return isRows(part) ? <Rows group={part} {...shared} /> : <FormField field={part} name={part.name} {...shared} />;
}

function Rows({ group, ...shared }: Shared & { readonly group: RowGroup }): VNode {
  const words = useWords();
  return (
    <>
      {Array.from({ length: rowCount(group, shared.values) }, (_, place) => (
        <div class="form-row" role="group" aria-label={words.say(`microcredential-form.row.${group.rows}` as never, { place: place + 1 })}>
          {group.fields.map((field) => <FormField field={field} name={`${group.rows}.${place}.${field.name}`} {...shared} />)}
        </div>
      ))}
    </>
  );
}

function FormField({ field, name, ...shared }: Shared & { readonly field: Field; readonly name: string }): VNode {
  const words = useWords();
  const said = shared.atField(name);
  const hintKey = `microcredential-form.hint.${name.replace(/\.\d+\./, '.')}`;
  const hint = words.has(hintKey) ? words.say(hintKey) : undefined;
  if (field.kind === 'level') {
    return (
      <div class="field">
        <SuggestBox name={name} label={labelOf(words, name)} {...(hint !== undefined && { hint })} text={shared.values[name] ?? ''} kinds={['LEVEL']} />
        <Said name={name} of={said} mistakes={shared.mistakes} />
      </div>
    );
  }
  if (field.kind === 'checks') return <Checks field={field} values={shared.values} />;
  const described = [hint && `f-${name}-hint`, said.length > 0 && `f-${name}-said`].filter(Boolean).join(' ') || undefined;
  const common = { id: anchorOf(name), name, 'aria-describedby': described, 'aria-invalid': said.some((finding) => shared.mistakes.includes(finding)) ? ('true' as const) : undefined };
  return (
    <div class={`field field-${field.kind}`}>
      <label for={common.id}>{labelOf(words, name)}</label>
      {hint && <p class="hint" id={`f-${name}-hint`}>{hint}</p>}
      <Said name={name} of={said} mistakes={shared.mistakes} />
      <Control field={field} name={name} common={common} {...shared} />
    </div>
  );
}

interface Common {
  readonly id: string;
  readonly name: string;
}

function Control({ field, name, common, values, creditSystems, fixed }: Shared & { readonly field: Field; readonly name: string; readonly common: Common }): VNode {
  const words = useWords();
  const value = values[name] ?? field.always ?? '';
  if (field.kind === 'truth') {
    return <Select common={common} value={value} empty>{(['true', 'false'] as const).map((truth) => <option value={truth} selected={truth === value}>{words.say(`microcredential-form.${truth}`)}</option>)}</Select>;
  }
  if (field.kind === 'area' || field.kind === 'lines') return <textarea {...common} rows={field.kind === 'lines' ? 5 : 3} dir="auto" defaultValue={value} />;
  if (field.kind === 'select') {
    return <Select common={common} value={value} empty={field.always === undefined}>{field.options?.map((option) => <option value={option} selected={option === value}>{optionOf(words, name, option)}</option>)}</Select>;
  }
  if (field.kind === 'system') {
    // Where the list could not be had, what was chosen stays.
    const choices = creditSystems.some(({ code }) => code === value) || value === '' ? creditSystems : [...creditSystems, { code: value, name: value, language: '' }];
    return <Select common={common} value={value} empty>{choices.map(({ code, name: called, language }) => <option value={code} lang={language || undefined} selected={code === value}>{`${called} [${code}]`}</option>)}</Select>;
  }
  return <input {...common} defaultValue={value} dir={field.kind === 'text' ? 'auto' : undefined} inputMode={field.kind === 'number' ? 'decimal' : field.kind === 'whole' ? 'numeric' : undefined} readOnly={fixed.includes(name)} autocomplete="off" />;
}

function Select({ common, value, empty, children }: { readonly common: Common; readonly value: string; readonly empty: boolean; readonly children: ComponentChildren }): VNode {
  const words = useWords();
  return <select {...common}>{empty && <option value="" selected={value === ''}>{words.say('microcredential-form.nothing')}</option>}{children}</select>;
}

function Checks({ field: { name, options = [] }, values }: { readonly field: Field; readonly values: Values }): VNode {
  const words = useWords();
  return (
    <fieldset class="field checks">
      <legend>{labelOf(words, name)}</legend>
      {options.map((option) => <label><input type="checkbox" name={`${name}.${option}`} defaultChecked={values[`${name}.${option}`] === 'on'} /> {optionOf(words, name, option)}</label>)}
    </fieldset>
  );
}

/** What the rules say at a field, in the words of the registry. */
function Said({ name, of, mistakes }: { readonly name: string; readonly of: readonly Finding[]; readonly mistakes: readonly Finding[] }): VNode | null {
  const words = useWords();
  if (of.length === 0) return null;
  return (
    <div id={`f-${name}-said`}>
      {of.map((finding) => {
        const isMistake = mistakes.includes(finding);
        return <p class={isMistake ? 'mistake' : 'warning'}><span class="kind">{words.say(isMistake ? 'microcredential-form.mistake' : 'microcredential-form.warning')}</span> <span lang={finding.language ?? undefined} dir="auto">{finding.message} {finding.fix}</span></p>;
      })}
    </div>
  );
}
