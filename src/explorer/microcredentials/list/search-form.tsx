import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { Designation, MicrocredentialState } from '../../../../schema/explorer/client/graphql.js';
import { SpeakingContext } from '../../words/speaking.js';
import { Choose, ChooseDay } from '../viewpoint/choose.js';
import type { Choice, Choices } from '../viewpoint/choices.js';
import { FACET_NAMES, type Asked, type FormName } from './asked.js';
import { LIST_PATH } from './conditions.js';
import type { LevelChoice } from './list-answer.js';

const STATES: readonly MicrocredentialState[] = ['OBSERVED', 'PUBLISHED', 'SUSPENDED', 'SUPERSEDED', 'WITHDRAWN'];
const DESIGNATIONS: readonly Designation[] = [
  'MICROCREDENTIAL', 'AWARD', 'CERTIFICATE', 'CPD_CERTIFICATE', 'CREDIT_BEARING_COURSE', 'CREDIT_RATED_PROGRAMME', 'MICROMASTERS', 'MICRO_DEGREE', 'PROFESSIONAL_CERTIFICATE',
  'SHORT_QUALIFICATION', 'SKILLS_PROGRAMME', 'SKILL_SET', 'STACKED_AWARD', 'UNIT', 'UNIT_STANDARD', 'UNIT_STANDARD_COURSE', 'YOUTH_AWARD',
];
/** Broad fields of ISCED-F 2013. */
const FIELDS = ['00', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10'] as const;

interface SearchFormParts {
  readonly asked: Asked;
  readonly choices: Choices;
  readonly levels: readonly LevelChoice[];
  /** Whether all of it is shown at once: where something in it cannot be asked. */
  readonly open: boolean;
}

/** Words and all that is not chosen by its counts. What is chosen so goes along. */
export function SearchForm({ asked, choices, levels, open }: SearchFormParts): VNode {
  const { words, asked: language } = useContext(SpeakingContext);
  return (
    <form action={LIST_PATH} method="get" role="search" class="search-form">
      {language && <input type="hidden" name="lang" value={language} />}
      {FACET_NAMES.flatMap((name) => (asked[name] ?? []).map((value) => <input type="hidden" name={name} value={value} />))}
      <div class="search-line">
        <div class="field">
          <label for="search-q">{words.say('microcredentials.searchWords')}</label>
          <input id="search-q" name="q" type="search" value={asked.q?.[0] ?? ''} aria-describedby="search-q-hint" />
          <p class="hint" id="search-q-hint">{words.say('microcredentials.searchHint')}</p>
        </div>
        <button type="submit">{words.say('microcredentials.search')}</button>
      </div>
      <details class="refine" open={open}>
        <summary>{words.say('microcredentials.refine')}</summary>
        <div class="refinements">
          <SeenFromRange asked={asked} choices={choices} levels={levels} />
          <CreditRange asked={asked} choices={choices} />
          <Others asked={asked} />
        </div>
        <p><button type="submit">{words.say('microcredentials.search')}</button></p>
      </details>
    </form>
  );
}

function SeenFromRange({ asked, choices, levels }: Omit<SearchFormParts, 'open'>): VNode {
  const { words } = useContext(SpeakingContext);
  return (
    <fieldset>
      <legend>{words.say('microcredentials.levelRange')}</legend>
      <Choose name="seenFrom" label={words.say('microcredentials.myFramework')} none={words.say('microcredentials.any')} among={choices.frameworks} chosen={asked.seenFrom?.[0] ?? null} />
      <div class="pair">
        <Typed name="lowest" asked={asked} list={levels.length > 0 ? 'levels' : undefined} />
        <Typed name="highest" asked={asked} list={levels.length > 0 ? 'levels' : undefined} />
      </div>
      <datalist id="levels">{levels.map(({ code, text }) => <option value={code}>{text}</option>)}</datalist>
      <p class="hint">{words.say('microcredentials.levelRangeHint')}</p>
      <ChooseDay name="asOf" label={words.say('microcredentials.day')} hint={words.say('microcredentials.dayHint')} chosen={asked.asOf?.[0] ?? null} />
    </fieldset>
  );
}

function CreditRange({ asked, choices }: Pick<SearchFormParts, 'asked' | 'choices'>): VNode {
  const { words } = useContext(SpeakingContext);
  return (
    <fieldset>
      <legend>{words.say('microcredentials.creditRange')}</legend>
      <Choose name="in" label={words.say('microcredentials.myCredits')} none={words.say('microcredentials.any')} among={choices.creditSystems} chosen={asked.in?.[0] ?? null} />
      <div class="pair"><Typed name="min" asked={asked} decimal /><Typed name="max" asked={asked} decimal /></div>
      <p class="hint">{words.say('microcredentials.creditRangeHint')}</p>
    </fieldset>
  );
}

function Others({ asked }: Pick<SearchFormParts, 'asked'>): VNode {
  const { words } = useContext(SpeakingContext);
  const choices = <Code extends string>(codes: readonly Code[], text: (code: Code) => string): Choice[] => codes.map((code) => ({ code, text: text(code), language: words.language }));
  const any = words.say('microcredentials.any');
  return (
    <fieldset>
      <legend>{words.say('microcredentials.record')}</legend>
      <Choose name="state" label={words.say('microcredentials.by.state')} none={any} chosen={asked.state?.[0] ?? null} among={choices(STATES, (code) => words.say(`microcredentials.state.${code}`))} />
      <Choose name="designation" label={words.say('microcredentials.by.designation')} none={any} chosen={asked.designation?.[0] ?? null} among={choices(DESIGNATIONS, (code) => words.say(`microcredentials.designation.${code}`))} />
      <Choose name="field" label={words.say('microcredentials.by.field')} none={any} chosen={asked.field?.[0] ?? null} among={choices(FIELDS, (code) => words.say(`microcredentials.field.${code}`))} />
      <Choose name="complete" label={words.say('microcredentials.by.complete')} none={any} chosen={asked.complete?.[0] ?? null} among={choices(['yes', 'no'] as const, (code) => words.say(`microcredentials.complete.${code}`))} />
    </fieldset>
  );
}

interface TypedParts {
  readonly name: Extract<FormName, 'lowest' | 'highest' | 'min' | 'max'>;
  readonly asked: Asked;
  readonly list?: string | undefined;
  readonly decimal?: boolean;
}

function Typed({ name, asked, list, decimal }: TypedParts): VNode {
  const { words } = useContext(SpeakingContext);
  return (
    <div class="field">
      <label for={`typed-${name}`}>{words.say(`microcredentials.${name}`)}</label>
      <input id={`typed-${name}`} name={name} value={asked[name]?.[0] ?? ''} list={list} inputMode={decimal ? 'decimal' : undefined} autocomplete="off" />
    </div>
  );
}
