import type { VNode } from 'preact';
import { Island } from '../parts/island/island.js';
import { useWords } from '../words/speaking.js';
import { compareValues, DIRECT, type CompareRequest } from './compare-request.js';
import { CompareTables } from './compare-table.js';
import { Differences, type DifferencesParts } from './differences.js';
import { Documents } from './documents.js';
import { Ladders } from './ladders/ladders.js';
import type { View } from './ladders/told.js';
import type { ComparedDocument, ComparedFramework, Regional } from './regional.js';

export interface ComparedParts {
  readonly ladders: readonly ComparedFramework[];
  /** By the way that was asked for. */
  readonly views: readonly View[];
  readonly asOf: string;
  readonly regional: readonly Regional[];
  readonly asks: CompareRequest;
  readonly beside: Pick<DifferencesParts, 'direct' | 'indirect' | 'through' | 'lastOpen'> | null;
  readonly documents: readonly ComparedDocument[];
}

/** Frameworks side by side: a picture, where the ways between them differ, and the same as tables. */
export function Compared({ ladders, views, asOf, regional, asks, beside, documents }: ComparedParts): VNode {
  const words = useWords();
  const by = regional.find(({ code }) => code === asks.by)?.acronym ?? asks.by;
  const way = by === null ? words.say('compare.by.any') : by === DIRECT ? words.say('compare.by.direct') : words.say('compare.by.through', { through: by });
  // Its documents are for the list below; the live part needs none.
  const rungs = ladders.map(({ code, acronym, localisedName, levels }) => ({ code, acronym, localisedName, levels }));
  return (
    <>
      <section>
        <h2>{words.say('compare.picture')}</h2>
        <p>{words.say('compare.pictureHint', { day: words.day(asOf), way })} <a href="#table">{words.say('compare.toTable')}</a></p>
        <Island name="ladders" of={Ladders} says={['provenance']} given={{ ladders: rungs, views, followed: asks.level, values: compareValues({ ...asks, level: null }), asOf }} />
      </section>
      {beside && <Differences ladders={ladders} asOf={asOf} {...beside} />}
      <Documents of={documents} />
      <CompareTables ladders={ladders} views={views} asOf={asOf} />
      <section>
        <h2>{words.say('compare.notSaid')}</h2>
        <p>{words.say('compare.notSaidText')}</p>
      </section>
    </>
  );
}
