import type { VNode } from 'preact';
import type { StewardLevelsFragment } from '../../../schema/explorer/client/graphql.js';
import { Crumb } from '../parts/crumb/crumb.js';
import { Mistakes } from '../parts/refusal/mistakes.js';
import { useLink, useWords } from '../words/speaking.js';
import { cellOf, leftOutOf, type Kept, type Values } from './alignment-values.js';

interface Told {
  readonly code: string;
  readonly message: string;
  readonly messageLanguage: string;
  readonly fix: string | null;
  readonly field: string | null;
}

export interface AlignmentFormParts {
  readonly title: string;
  readonly from: StewardLevelsFragment;
  readonly to: StewardLevelsFragment;
  readonly values: Values;
  readonly kept: Kept;
  readonly version: number;
  readonly told: readonly Told[];
  readonly once: string;
}

const RELATIONS = ['EQUAL', 'BEST_FIT', 'PARTIAL'] as const;
const BASES = ['AGREEMENT', 'REFERENCING', 'SELF_CERTIFICATION', 'COMPARISON', 'UNILATERAL', 'EXPERT'] as const;
const PROVENANCES = ['READ', 'SECONDARY', 'RECALLED'] as const;

type Shared = Pick<AlignmentFormParts, 'values' | 'told'>;

/** An alignment to be proposed: which levels, on what authority, and in which document, on which page. */
export function AlignmentForm({ title, from, to, values, kept, version, told, once }: AlignmentFormParts): VNode {
  const words = useWords();
  const link = useLink();
  const shared = { values, told };
  return (
    <section class="steward">
      <Crumb to="steward" />
      <h1>{title}</h1>
      <p class="lead"><span lang={from.localisedName.language}>{from.localisedName.text}</span> → <span lang={to.localisedName.language}>{to.localisedName.text}</span></p>
      <Mistakes of={told} />
      <form method="post" action={link('/steward/propose')}>
        {Object.entries({ from: from.code, to: to.code, version: String(version), once, kept: JSON.stringify(kept) }).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
        <Matrix from={from} to={to} {...shared} />
        <fieldset>
          <legend><h2>{words.say('steward.document')}</h2></legend>
          <Line name="source.title" {...shared} required />
          <Line name="source.publisher" {...shared} />
          <Line name="source.year" {...shared} />
          <Line name="source.edition" {...shared} />
          <Line name="source.pinpoint" {...shared} hint={words.say('steward.pinpointHint')} />
          <Line name="source.url" {...shared} />
          <Pick name="source.provenance" of={PROVENANCES.map((mark) => [mark, words.say(`provenance.${mark}`)] as const)} {...shared} />
        </fieldset>
        <fieldset>
          <legend><h2>{words.say('steward.authority')}</h2></legend>
          <Pick name="basis" of={BASES.map((basis) => [basis, words.say(`steward.basis.${basis}`)] as const)} {...shared} />
          <Pick name="standing" of={(['ENDORSED', 'NOT_ENDORSED'] as const).map((standing) => [standing, words.say(`steward.standing.${standing}`)] as const)} {...shared} />
          <Line name="validFrom" {...shared} hint={words.say('steward.dateHint')} />
          <Line name="validTo" {...shared} />
          <Check name="complete" values={values} />
          <Line name="coverage" {...shared} />
          <Check name="chains" values={values} />
        </fieldset>
        <fieldset>
          <legend><h2>{words.say('steward.proposal')}</h2></legend>
          <Line name="key" {...shared} hint={words.say('steward.keyHint')} required />
          <Line name="supersedes" {...shared} hint={words.say('steward.supersedesHint')} />
          <Line name="why" {...shared} required />
          <Line name="notes" {...shared} />
        </fieldset>
        <p><button>{words.say('steward.send')}</button></p>
        <p class="quiet">{words.say('steward.twoPersons')}</p>
      </form>
    </section>
  );
}

/** Levels by levels: a row for each of the framework that is related, highest first as ladders are drawn. */
function Matrix({ from, to, values, told }: Shared & { readonly from: StewardLevelsFragment; readonly to: StewardLevelsFragment }): VNode {
  const words = useWords();
  const rows = from.levels.toReversed();
  return (
    <fieldset>
      <legend><h2>{words.say('steward.pairs')}</h2></legend>
      <p class="hint">{words.say('steward.pairsHint')}</p>
      <Said field="pairs" told={told} />
      <div class="scroll matrix" tabIndex={0} role="region" aria-label={words.say('steward.pairs')}>
        <table>
          <thead>
            <tr><th scope="col">{from.acronym}</th>{to.levels.map(({ code, localisedLabel: { text, language } }) => <th scope="col"><span lang={language} dir="auto" title={text}>{`${to.acronym} ${code}`}</span></th>)}<th scope="col">{words.say('steward.leftOut')}</th></tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                <th scope="row"><span lang={row.localisedLabel.language} dir="auto">{row.code}</span></th>
                {to.levels.map(({ code }) => <td><Cell label={words.say('steward.cell', { from: `${from.acronym} ${row.code}`, to: `${to.acronym} ${code}` })} name={cellOf(row.code, code)} values={values} /></td>)}
                <td><LeftOut side="from" code={row.code} framework={from.acronym} values={values} /></td>
              </tr>
            ))}
            <tr><th scope="row">{words.say('steward.leftOut')}</th>{to.levels.map(({ code }) => <td><LeftOut side="to" code={code} framework={to.acronym} values={values} /></td>)}<td /></tr>
          </tbody>
        </table>
      </div>
    </fieldset>
  );
}

function Cell({ label, name, values }: { readonly label: string; readonly name: string; readonly values: Values }): VNode {
  const words = useWords();
  const chosen = values[name] ?? '';
  return (
    <select name={name} aria-label={label} class={chosen === '' ? 'unset' : undefined}>
      <option value="" selected={chosen === ''}>–</option>
      {RELATIONS.map((relation) => <option value={relation} selected={relation === chosen}>{words.say(`steward.relation.${relation}`)}</option>)}
    </select>
  );
}

function LeftOut({ side, code, framework, values }: { readonly side: 'from' | 'to'; readonly code: string; readonly framework: string; readonly values: Values }): VNode {
  const words = useWords();
  const name = leftOutOf(side, code);
  return <input type="checkbox" name={name} defaultChecked={values[name] === 'on'} aria-label={words.say('steward.leftOutOf', { level: `${framework} ${code}` })} />;
}

function Line({ name, values, told, hint, required = false }: Shared & { readonly name: LineName; readonly hint?: string; readonly required?: boolean }): VNode {
  const words = useWords();
  const said = told.some(({ field }) => field === name);
  const described = [hint && `f-${name}-hint`, said && `f-${name}-said`].filter(Boolean).join(' ') || undefined;
  return (
    <div class="field">
      <label for={`f-${name}`}>{words.say(`steward.field.${name}`)}</label>
      {hint && <p class="hint" id={`f-${name}-hint`}>{hint}</p>}
      <Said field={name} told={told} />
      <input id={`f-${name}`} name={name} defaultValue={values[name] ?? ''} dir="auto" required={required} aria-describedby={described} aria-invalid={said ? 'true' : undefined} autocomplete="off" />
    </div>
  );
}

type LineName = 'source.title' | 'source.publisher' | 'source.year' | 'source.edition' | 'source.pinpoint' | 'source.url' | 'validFrom' | 'validTo' | 'coverage' | 'key' | 'supersedes' | 'why' | 'notes';

function Pick({ name, of, values, told }: Shared & { readonly name: 'source.provenance' | 'basis' | 'standing'; readonly of: readonly (readonly [value: string, label: string])[] }): VNode {
  const words = useWords();
  return (
    <div class="field">
      <label for={`f-${name}`}>{words.say(`steward.field.${name}`)}</label>
      <Said field={name} told={told} />
      <select id={`f-${name}`} name={name}>{of.map(([value, label]) => <option value={value} selected={value === values[name]}>{label}</option>)}</select>
    </div>
  );
}

function Check({ name, values }: { readonly name: 'complete' | 'chains'; readonly values: Values }): VNode {
  const words = useWords();
  return <p><label><input type="checkbox" name={name} defaultChecked={values[name] === 'on'} /> {words.say(`steward.field.${name}`)}</label></p>;
}

function Said({ field, told }: { readonly field: string; readonly told: readonly Told[] }): VNode | null {
  const here = told.filter((each) => each.field === field);
  return here.length === 0 ? null : <div id={`f-${field}-said`}>{here.map(({ message, fix, messageLanguage }) => <p class="mistake" lang={messageLanguage} dir="auto">{message} {fix}</p>)}</div>;
}
