import type { VNode } from 'preact';
import { useWords, useLink } from '../../words/speaking.js';
import { COUNTRY_STATUSES, FRAMEWORK_STATUSES, SCOPES, SHOWN, type ListRequest } from './list-request.js';

export interface RegionalFramework {
  readonly code: string;
  readonly acronym: string;
  readonly name: string;
}

interface FilterParts {
  readonly asks: ListRequest;
  readonly regional: readonly RegionalFramework[];
  readonly language: string | null;
}

/** Which of the two lists: links, since each is an address. */
export function ListChoice({ asks }: Pick<FilterParts, 'asks'>): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <nav class="list-choice" aria-label={words.say('frameworks.lists')}>
      <ul>
        {SHOWN.map((show) => (
          <li><a href={`${link('/frameworks', { show: show === 'frameworks' ? null : show, text: asks.text, region: asks.region })}#list`} aria-current={show === asks.show ? 'true' : undefined}>{words.say(`frameworks.list.${show}`)}</a></li>
        ))}
      </ul>
    </nav>
  );
}

/** What of the list is wanted: a form that makes its address. */
export function Filters({ asks: { show, text, scope, frameworkStatus, countryStatus, region }, regional, language }: FilterParts): VNode {
  const words = useWords();
  const isOfFrameworks = show === 'frameworks';
  return (
    <form class="filters" action="/frameworks#list" method="get">
      {language && <input type="hidden" name="lang" value={language} />}
      {!isOfFrameworks && <input type="hidden" name="show" value={show} />}
      <div class="field"><label for="list-text">{words.say('frameworks.filter.text')}</label><input id="list-text" name="text" type="search" value={text ?? ''} /></div>
      {isOfFrameworks && (
        <Choice name="scope" label={words.say('frameworks.filter.scope')} chosen={scope} choices={SCOPES.map((each) => [each, words.say(`frameworks.scope.${each}`)])} />
      )}
      {isOfFrameworks
        ? <Choice name="status" label={words.say('frameworks.filter.status')} chosen={frameworkStatus} choices={FRAMEWORK_STATUSES.map((each) => [each, words.say(`frameworks.status.${each}`)])} />
        : <Choice name="status" label={words.say('frameworks.filter.status')} chosen={countryStatus} choices={COUNTRY_STATUSES.map((each) => [each, words.say(`frameworks.country.${each}`)])} />}
      <Choice name="region" label={words.say('frameworks.filter.region')} chosen={region} choices={regional.map(({ code, acronym, name }) => [code, `${acronym}: ${name}`])} />
      <button type="submit" class="second">{words.say('frameworks.filter.show')}</button>
    </form>
  );
}

interface ChoiceParts {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | null;
  readonly choices: readonly (readonly [value: string, text: string])[];
}

function Choice({ name, label, chosen, choices }: ChoiceParts): VNode {
  const words = useWords();
  return (
    <div class="field">
      <label for={`list-${name}`}>{label}</label>
      <select id={`list-${name}`} name={name}>
        <option value="">{words.say('frameworks.filter.any')}</option>
        {choices.map(([value, text]) => <option value={value} selected={value === chosen}>{text}</option>)}
      </select>
    </div>
  );
}
