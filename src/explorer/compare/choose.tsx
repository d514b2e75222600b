import type { VNode } from 'preact';
import { Island } from '../parts/island/island.js';
import { SuggestBox } from '../parts/suggest-box/suggest-box.js';
import { useLink, useWords } from '../words/speaking.js';
import type { Added } from './added.js';
import { compareValues, DIRECT, FEWEST, MOST, type CompareRequest } from './compare-request.js';
import type { Regional } from './regional.js';

/** A framework that has been chosen. */
export interface Chosen {
  readonly code: string;
  readonly acronym: string;
  readonly name: string;
  readonly language?: string;
}

interface ChooseParts {
  readonly request: CompareRequest;
  readonly chosen: readonly Chosen[];
  /** What was written, and did not name one framework. */
  readonly unclear: readonly Added[];
  readonly regional: readonly Regional[];
  readonly language: string | null;
}

/** Which frameworks stand side by side, on which day and by which way. A form that makes the address. */
export function Choose({ request, chosen, unclear, regional, language }: ChooseParts): VNode {
  const words = useWords();
  const link = useLink();
  const { codes, asOf, by, level } = request;
  const fields = codes.length >= MOST ? [] : codes.length === 0 ? ['add', 'with'] : ['add'];
  return (
    <div class="choose">
      {chosen.length > 0 && (
        <ul class="chosen" aria-label={words.say('compare.chosen')}>
          {chosen.map(({ code, acronym, name, language: spoken }) => (
            <li>
              <a href={link(`/frameworks/${code}`)}><strong>{acronym}</strong></a> <span lang={spoken}>{name}</span>{' '}
              <a class="remove" href={link('/compare', { ...compareValues(request), f: codes.filter((each) => each !== code) })} aria-label={words.say('compare.removeNamed', { framework: acronym })}>{words.say('compare.remove')}</a>
            </li>
          ))}
        </ul>
      )}
      {unclear.map((added) => <Unclear added={added} request={request} />)}
      <form action="/compare" method="get" class="choose-form">
        {codes.map((code) => <input type="hidden" name="f" value={code} />)}
        {level && <input type="hidden" name="level" value={level} />}
        {language && <input type="hidden" name="lang" value={language} />}
        {fields.map((name) => (
          <Island name="suggest-box" of={SuggestBox} given={{ name, label: words.say(fieldLabel(name, codes.length)), hint: words.say('compare.addHint'), kinds: ['FRAMEWORK'] }} />
        ))}
        {codes.length >= MOST && <p class="hint">{words.say('compare.full')}</p>}
        <div class="field"><label for="compare-day">{words.say('compare.asOf')}</label><input id="compare-day" type="date" name="asOf" value={asOf ?? ''} /></div>
        {codes.length >= FEWEST && (
          <div class="field">
            <label for="compare-by">{words.say('compare.by')}</label>
            <select id="compare-by" name="by">
              <option value="" selected={by === null}>{words.say('compare.by.any')}</option>
              <option value={DIRECT} selected={by === DIRECT}>{words.say('compare.by.direct')}</option>
              {regional.map(({ code, acronym }) => <option value={code} selected={by === code}>{words.say('compare.by.through', { through: acronym })}</option>)}
            </select>
          </div>
        )}
        <button type="submit">{words.say(codes.length >= FEWEST ? 'compare.show' : 'compare.compare')}</button>
      </form>
    </div>
  );
}

const fieldLabel = (name: string, chosen: number): 'compare.first' | 'compare.second' | 'compare.add' =>
  name === 'with' || chosen === 1 ? 'compare.second' : chosen === 0 ? 'compare.first' : 'compare.add';

function Unclear({ added: { text, choices }, request }: { readonly added: Added; readonly request: CompareRequest }): VNode {
  const words = useWords();
  const link = useLink();
  if (choices.length === 0) return <p class="notice">{words.rich('compare.unknown', { text: <q dir="auto">{text}</q> })}</p>;
  return (
    <div class="notice">
      <p>{words.rich('compare.whichOne', { text: <q dir="auto">{text}</q> })}</p>
      <ul>
        {choices.map(({ code, label, detail }) => <li><a href={link('/compare', { ...compareValues(request), f: [...new Set([...request.codes, code])] })}>{label}</a> {detail && <span class="quiet">{detail}</span>} <code>{code}</code></li>)}
      </ul>
    </div>
  );
}
