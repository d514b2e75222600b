import type { VNode } from 'preact';
import type { AlignmentBasis, AlignmentStanding, Provenance } from '../../../../schema/explorer/client/graphql.js';
import { BASES, PROVENANCES, STANDINGS } from '../choices.js';
import { useWords } from '../../words/speaking.js';
import { DOCUMENTS_PATH } from './document-path.js';

/** What the address asks for; `yes`, `no` or either. */
export interface AskedDocuments {
  readonly [name: string]: string | null;
  readonly text: string | null;
  readonly basis: AlignmentBasis | null;
  readonly provenance: Provenance | null;
  readonly standing: AlignmentStanding | null;
  readonly symmetric: string | null;
  readonly superseded: string | null;
}

export function DocumentFilter({ asked }: { readonly asked: AskedDocuments }): VNode {
  const words = useWords();
  return (
    <form action={DOCUMENTS_PATH} method="get" class="choice-form">
      <div class="field"><label for="document-text">{words.say('evidence.documents.text')}</label><input id="document-text" name="text" type="search" value={asked.text ?? ''} /></div>
      <Choice name="basis" chosen={asked.basis} options={BASES.map((each) => [each, words.say(`coverage-matrix.kind.${each}`)])} />
      <Choice name="provenance" chosen={asked.provenance} options={PROVENANCES.map((each) => [each, words.say(`provenance.short.${each}`)])} />
      <Choice name="symmetric" chosen={asked.symmetric} options={[['yes', words.say('evidence.documents.bothSides')], ['no', words.say('evidence.documents.oneSide')]]} />
      <Choice name="superseded" chosen={asked.superseded} options={[['yes', words.say('evidence.documents.replaced')], ['no', words.say('evidence.documents.notReplaced')]]} />
      <Choice name="standing" chosen={asked.standing} options={STANDINGS.map((each) => [each, words.say(`evidence.standing.${each}`)])} />
      <button class="second">{words.say('evidence.apply')}</button>
    </form>
  );
}

interface ChoiceParts {
  readonly name: 'basis' | 'provenance' | 'symmetric' | 'superseded' | 'standing';
  readonly chosen: string | null;
  readonly options: readonly (readonly [value: string, label: string])[];
}

function Choice({ name, chosen, options }: ChoiceParts): VNode {
  const words = useWords();
  return (
    <div class="field">
      <label for={`document-${name}`}>{words.say(`evidence.documents.by.${name}`)}</label>
      <select id={`document-${name}`} name={name}>
        <option value="">{words.say('evidence.any')}</option>
        {options.map(([value, label]) => <option value={value} selected={value === chosen}>{label}</option>)}
      </select>
    </div>
  );
}
