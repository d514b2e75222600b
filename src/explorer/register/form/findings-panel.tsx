import type { VNode } from 'preact';
import { useWords } from '../../words/speaking.js';
import type { Finding, Findings } from './findings.js';
import { anchorOf, labelOf } from './form-part.js';

/** All that the rules say of what was typed: what keeps it back, what is shown with it, and what standards ask beyond. */
export function FindingsPanel({ of: { mistakes, warnings, completeness }, judged }: { readonly of: Findings; readonly judged: boolean }): VNode {
  const words = useWords();
  return (
    <aside class="findings" aria-label={words.say('microcredential-form.rules')}>
      <h2 id="findings">{words.say('microcredential-form.rules')}</h2>
      <p role="status">{judged ? words.say('microcredential-form.count', { mistakes: mistakes.length, warnings: warnings.length }) : words.say('microcredential-form.notJudged')}</p>
      <Listed heading={words.say('microcredential-form.mistakes')} of={mistakes} kind="mistakes" />
      <Listed heading={words.say('microcredential-form.warnings')} of={warnings} kind="warnings" />
      {completeness.length > 0 && <h3>{words.say('microcredential-form.completeness')}</h3>}
      {completeness.map(({ standard, present, missing }) => (
        <details class="standard">
          <summary>
            <span>{words.say(`microcredential-form.standard.${standard}` as never)}</span>
            <meter min={0} max={present + missing.length} value={present} aria-hidden="true" />
            <span class="small">{words.say('microcredential-form.present', { present, all: present + missing.length })}</span>
          </summary>
          {missing.length === 0 ? <p>{words.say('microcredential-form.complete')}</p> : <ul>{missing.map((element) => <li>{elementOf(element)}</li>)}</ul>}
        </details>
      ))}
    </aside>
  );

  function elementOf(element: string): string {
    const key = `microcredential-form.element.${element}`;
    return words.has(key) ? words.say(key) : element;
  }
}

function Listed({ heading, of, kind }: { readonly heading: string; readonly of: readonly Finding[]; readonly kind: string }): VNode | null {
  const words = useWords();
  if (of.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul class={kind}>
        {of.map(({ field, message, fix, language }) => (
          <li>{field !== null && <><a href={`#${anchorOf(field)}`}>{labelOf(words, field)}</a>: </>}<span lang={language ?? undefined} dir="auto">{message} {fix}</span></li>
        ))}
      </ul>
    </>
  );
}
