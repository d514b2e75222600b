import type { VNode } from 'preact';
import type { Standard } from '../../../../schema/explorer/client/graphql.js';
import { useLink, useWords } from '../../words/speaking.js';
import { Elements } from '../elements.js';
import { viewpointValues, type Viewpoint } from '../viewpoint/viewpoint.js';
import type { FoundRecord } from './record-page.js';

const OTHERS: readonly Standard[] = ['NZ', 'AU', 'CMF', 'ELM'];

interface StandardsParts {
  readonly record: FoundRecord;
  readonly chosen: Standard;
  readonly path: string;
  readonly viewpoint: Viewpoint;
}

/** What it has of the European standard and what it lacks; of another standard where that is asked for. */
export function StandardsShown({ record, chosen, path, viewpoint }: StandardsParts): VNode {
  const words = useWords();
  const link = useLink();
  const { completeness, ofOtherStandard } = record;
  const required = completeness.elements.filter((element) => element.required).length;
  return (
    <section aria-labelledby="elements" class="card">
      <h2 id="elements">{words.say('microcredentials.elements')}</h2>
      <p>{completeness.missing.length === 0 ? words.say('microcredentials.allElements', { required }) : words.say('microcredentials.someElements', { given: required - completeness.missing.length, required })}</p>
      <Elements of={completeness} />
      {ofOtherStandard && (
        <>
          <h3 id="other-standard">{words.say(`microcredentials.standard.${ofOtherStandard.standard}`)}</h3>
          <Elements of={ofOtherStandard} />
        </>
      )}
      <p class="small">{words.say('microcredentials.otherStandards')}</p>
      <ul class="small">
        {OTHERS.map((standard) => (
          <li><a href={`${link(path, { ...viewpointValues(viewpoint), standard })}#other-standard`} aria-current={standard === chosen ? 'true' : undefined}>{words.say(`microcredentials.standard.${standard}`)}</a></li>
        ))}
      </ul>
    </section>
  );
}
