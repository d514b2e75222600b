import type { VNode } from 'preact';
import type { EvidenceDocumentQuery, LevelNamedFragment } from '../../../../schema/explorer/client/graphql.js';
import { Provenance } from '../../parts/provenance/provenance.js';
import { useWords } from '../../words/speaking.js';

type PairsOf = Pick<NonNullable<EvidenceDocumentQuery['alignment']>, 'pairs' | 'unmapped' | 'from' | 'to'>;

const Level = ({ of: { code, label, localisedLabel } }: { readonly of: LevelNamedFragment }): VNode => (
  <><strong>{code}</strong> {label !== code && <span class="quiet" lang={localisedLabel.language} dir="auto">{label}</span>}</>
);

/** The pairs of levels that the document states, in its order, and the levels that it leaves out on purpose. */
export function DocumentPairs({ alignment: { pairs, unmapped, from, to } }: { readonly alignment: PairsOf }): VNode {
  const words = useWords();
  const leftOut = [[from, unmapped.from], [to, unmapped.to]] as const;
  return (
    <>
      <h2 id="pairs">{words.say('evidence.document.pairs', { count: pairs.length })}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-labelledby="pairs">
        <table class="pairs">
          <thead><tr><th scope="col">{from.acronym}</th><th scope="col">{words.say('evidence.document.relation')}</th><th scope="col">{to.acronym}</th><th scope="col">{words.say('evidence.seen')}</th></tr></thead>
          <tbody>
            {pairs.map((pair) => (
              <tr>
                <td><Level of={pair.from} /></td>
                <td>{words.say(`evidence.relation.${pair.relation}`)}</td>
                <td><Level of={pair.to} /></td>
                <td><Provenance of={pair.provenance} short />{pair.pinpoint && <span class="quiet" dir="auto"> {pair.pinpoint}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {leftOut.map(([framework, levels]) => levels.length > 0 && (
        <p>{words.say('evidence.document.unmapped', { framework: framework.acronym, count: levels.length })} {levels.map((level, place) => <>{place > 0 && ', '}<Level of={level} /></>)}</p>
      ))}
    </>
  );
}
