import type { ComponentChildren, VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { RegisterDraftQuery } from '../../../schema/explorer/client/graphql.js';
import { Crumb } from '../parts/crumb/crumb.js';
import type { Choice } from '../parts/choices/choices.js';
import { Choose } from '../parts/choices/choose.js';
import { Facts } from '../parts/facts/facts.js';
import { Mistakes, type ToldMistake } from '../parts/refusal/mistakes.js';
import { SpeakingContext, useLink, useWords } from '../words/speaking.js';
import type { PublicRecord } from './registered.js';

/** What may be done with a record. `publish` and `discard` are about its draft, whatever is published beside it. */
export type Act = 'publish' | 'suspend' | 'resume' | 'supersede' | 'withdraw' | 'discard' | 'adopt';

/** What may be done in each state, the usual first; what it asks beside a reason. */
const ACTS: Readonly<Record<string, readonly Act[]>> = {
  OBSERVED: ['adopt'], PUBLISHED: ['suspend', 'supersede', 'withdraw'], SUSPENDED: ['resume', 'supersede', 'withdraw'], SUPERSEDED: ['withdraw'], WITHDRAWN: [],
};

/** States of a record whose next version can be published. */
const GOES_ON: readonly string[] = ['OBSERVED', 'PUBLISHED', 'SUSPENDED'];

interface RecordParts {
  readonly recordKey: string;
  readonly title: string;
  readonly draft: NonNullable<RegisterDraftQuery['draft']> | null;
  readonly record: PublicRecord | null;
  readonly mistakes: readonly ToldMistake[];
  /** What was done a moment ago. */
  readonly done: string | null;
  readonly once: string;
  readonly frameworks: readonly Choice[];
  readonly creditSystems: readonly Choice[];
}

export function RecordBody({ recordKey: key, title, draft, record, mistakes, done, once, frameworks, creditSystems }: RecordParts): VNode {
  const words = useWords();
  const link = useLink();
  const goesOn = record === null || GOES_ON.includes(record.state);
  const ofDraft: readonly Act[] = draft ? [...(goesOn ? (['publish'] as const) : []), 'discard'] : [];
  const ofRecord = record && !(draft && record.state === 'OBSERVED') ? (ACTS[record.state] ?? []) : [];
  const changes = draft ? goesOn : ['PUBLISHED', 'SUSPENDED'].includes(record?.state ?? '');
  return (
    <section class="register">
      <Crumb to="register" />
      <h1 lang={draft ? undefined : record?.localisedTitle.language} dir="auto">{title}</h1>
      <p class="quiet"><code>{key}</code></p>
      {done && <p class="done" role="status">{done}</p>}
      <Mistakes of={mistakes} />
      <Facts of={[
        [words.say('register.state'), words.say(record ? `register.state.${record.state}` : 'register.state.DRAFT')],
        [words.say('register.version'), record?.version],
        [words.say('register.draft'), draft && words.say('register.draftOf', { version: draft.version })],
        [words.say('register.ended'), record?.ending && <>{words.day(record.ending.on)}: <span dir="auto">{record.ending.reason}</span></>],
        [words.say('register.address'), record && <a href={link(`/microcredentials/${key}`)}>{words.say('register.publicPage')}</a>],
      ]} />
      {changes && <p><a class="button" href={link('/register/edit', { key })}>{words.say(draft ? 'register.goOn' : 'register.change')}</a></p>}
      {record && record.state !== 'WITHDRAWN' && <SeenElsewhere recordKey={key} frameworks={frameworks} creditSystems={creditSystems} />}
      {draft && record && goesOn && <p class="quiet">{words.say('register.draftFirst')}</p>}
      {ofDraft.map((act) => <ActForm act={act} recordKey={key} version={draft?.version ?? 0} once={once} beside={record !== null} />)}
      {ofRecord.map((act) => <ActForm act={act} recordKey={key} version={record?.version ?? 0} once={once} />)}
    </section>
  );
}

/** The record's own page, as another country sees it. */
function SeenElsewhere({ recordKey, frameworks, creditSystems }: { readonly recordKey: string; readonly frameworks: readonly Choice[]; readonly creditSystems: readonly Choice[] }): VNode {
  const words = useWords();
  const { asked } = useContext(SpeakingContext);
  return (
    <form method="get" action={`/microcredentials/${recordKey}`} class="card seen-elsewhere">
      <h2>{words.say('register.seen')}</h2>
      {asked && <input type="hidden" name="lang" value={asked} />}
      <Choose id="see-framework" name="framework" label={words.say('register.seenFramework')} of={frameworks} none={words.say('choices.none')} required />
      <Choose id="see-credits" name="creditSystem" label={words.say('register.seenCredits')} of={creditSystems} none={words.say('microcredentials.ofFramework')} />
      <p><button>{words.say('register.look')}</button></p>
    </form>
  );
}

interface ActFormParts {
  readonly act: Act;
  readonly recordKey: string;
  readonly version: number;
  readonly once: string;
  /** Whether something stands beside the draft that the act is about. */
  readonly beside?: boolean;
}

function ActForm({ act, recordKey, version, once, beside = false }: ActFormParts): VNode {
  const words = useWords();
  const link = useLink();
  const form = (
    <form method="post" action={link('/register/record', { key: recordKey })}>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="once" value={once} />
      <p>{words.say(act === 'discard' && beside ? 'register.about.discardNext' : `register.about.${act}`)}</p>
      {act !== 'adopt' && act !== 'discard' && <Line name="reason" act={act} required={act !== 'publish'} />}
      {(act === 'supersede' || act === 'withdraw') && <Line name="successor" act={act} required={act === 'supersede'} />}
      <p><button name="do" value={act} class={act === 'publish' || act === 'adopt' || act === 'resume' ? undefined : 'second'}>{words.say(`register.act.${act}`)}</button></p>
    </form>
  );
  return act === 'publish' || act === 'adopt' ? <div class="card">{form}</div> : <Folded summary={words.say(`register.act.${act}`)}>{form}</Folded>;
}

const Folded = ({ summary, children }: { readonly summary: string; readonly children: ComponentChildren }): VNode => <details class="card act"><summary>{summary}</summary>{children}</details>;

function Line({ name, act, required }: { readonly name: 'reason' | 'successor'; readonly act: Act; readonly required: boolean }): VNode {
  const words = useWords();
  const id = `${act}-${name}`;
  return <div class="field"><label for={id}>{words.say(required ? `register.${name}` : `register.${name}Optional`)}</label><input id={id} name={name} required={required} dir="auto" /></div>;
}
