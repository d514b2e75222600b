import type { VNode } from 'preact';
import { useWords } from '../../words/speaking.js';
import { UnitShown } from '../placed.js';
import { NamedPlace, Stored } from '../stored.js';
import { amount } from '../told.js';
import { CreditsSaid } from './credits-said.js';
import type { Statement } from './statements.js';

type Of<Name extends Statement['__typename']> = { readonly of: Extract<Statement, { readonly __typename: Name }> };
type PartyNamed = { readonly name: string; readonly url: string | null };

/** What a statement says, by its kind. */
export function WhatIsSaid({ of }: { readonly of: Statement }): VNode {
  switch (of.__typename) {
    case 'LevelPlacementStatement': return <Placed of={of} />;
    case 'CreditValueStatement': return <Sized of={of} />;
    case 'QualityDecision': return <Decided of={of} />;
    case 'Recognition': return <Recognised of={of} />;
    case 'CoDesign': return <p><Parties of={of.with} />: <Stored text={of.part} /></p>;
    case 'Agreement': return <Agreed of={of} />;
  }
}

const Parties = ({ of }: { readonly of: readonly PartyNamed[] }): VNode => <>{of.map((party, place) => <>{place > 0 && ', '}<NamedPlace {...party} /></>)}</>;

function Placed({ of: { framework, levels, placedBasis } }: Of<'LevelPlacementStatement'>): VNode {
  const words = useWords();
  const codes = new Intl.ListFormat(words.language, { type: 'disjunction' }).format(levels.map(({ code }) => code));
  return <p><strong>{framework?.acronym} {codes}</strong>, {words.say(`microcredentials.basis.${placedBasis}`)}</p>;
}

function Sized({ of: { value, creditSystem, valueBasis } }: Of<'CreditValueStatement'>): VNode {
  const words = useWords();
  return <p><strong class="figure">{amount(words, value)}</strong>{creditSystem && <> × <UnitShown of={creditSystem} /></>}, {words.say(`microcredentials.basis.${valueBasis}`)}</p>;
}

function Decided({ of: { outcome, decidedOn, report } }: Of<'QualityDecision'>): VNode {
  const words = useWords();
  return (
    <p>
      <strong>{words.say(`microcredentials.decided.${outcome}`)}</strong>: {words.say(`microcredentials.decidedOn.${decidedOn}`)}
      {report && <> · <a href={report} rel="noopener">{words.say('microcredentials.report')}</a></>}
    </p>
  );
}

function Recognised({ of: { recogniser, recognisedBy, gives } }: Of<'Recognition'>): VNode {
  const words = useWords();
  return <p>{recognisedBy && <><NamedPlace {...recognisedBy} />, </>}{words.say(`microcredentials.recogniser.${recogniser}`)}: <Stored text={gives} /></p>;
}

function Agreed({ of: { parties, largerAward, cap, conditions, counted } }: Of<'Agreement'>): VNode {
  const words = useWords();
  const { title, credits, creditSystem, body } = largerAward;
  return (
    <>
      <p><strong><Stored text={title} /></strong>{body && <>, <NamedPlace {...body} /></>}{credits && <>, <CreditsSaid credits={credits} system={creditSystem} /></>}: <Stored text={counted} /></p>
      <p>{words.say('microcredentials.agreedBy')} <Parties of={parties} /></p>
      {cap?.credits && <p>{words.rich('microcredentials.capCredits', { credits: <CreditsSaid credits={cap.credits} system={cap.creditSystem} /> })}</p>}
      {cap?.share && <p>{words.say('microcredentials.capShare', { share: cap.share })}</p>}
      {conditions.length > 0 && <ul>{conditions.map((condition) => <li><Stored text={condition} /></li>)}</ul>}
    </>
  );
}
