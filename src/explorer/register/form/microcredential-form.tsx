import type { VNode } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { RegisterValidateDocument } from '../../../../schema/explorer/live/client/graphql.js';
import { askLive } from '../../client/ask-live.js';
import type { Choice } from '../../parts/choices/choices.js';
import { IslandsContext } from '../../parts/island/island.js';
import { useLink, useWords } from '../../words/speaking.js';
import { findingsOf, withLacking, type Finding, type Findings } from './findings.js';
import { FindingsPanel } from './findings-panel.js';
import { SECTIONS } from './form-fields.js';
import { FormSection } from './form-section.js';
import { inputOf, type Values } from './form-values.js';

export interface MicrocredentialFormParts {
  readonly values: Values;
  /** Key of the body that awards it; empty where nobody knows by now. */
  readonly body: string;
  /** Of the draft or the record that is changed; null for a new one. */
  readonly recordKey: string | null;
  /** The version that was read; 0 for a new one. */
  readonly version: number;
  /** Drawn for this form: what is sent twice is done once. */
  readonly once: string;
  readonly creditSystems: readonly Choice[];
  readonly findings: Findings;
  /** Whether it was sent and came back: then every mistake stands at its field. */
  readonly sent: boolean;
}

/** How long nobody has to have typed before the rules are asked (ms). */
const QUIET_MS = 350;

const typedIn = (form: HTMLFormElement): Values =>
  Object.fromEntries([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));

/**
 * The form for a microcredential. Without script it is sent to the server, which says all at once; with script the same
 * rules answer while one types, by the same question that anybody may ask.
 */
export function MicrocredentialForm(parts: MicrocredentialFormParts): VNode {
  const { values, body, recordKey, version, once, creditSystems, sent } = parts;
  const words = useWords();
  const link = useLink();
  useContext(IslandsContext).says.add('suggest-box');
  const [findings, setFindings] = useState(parts.findings);
  const [asked, setAsked] = useState(recordKey !== null || sent);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const form = useRef<HTMLFormElement>(null);
  const asking = useRef<{ timer?: ReturnType<typeof setTimeout>; controller?: AbortController; asked?: string }>({});

  const judge = async (): Promise<void> => {
    if (form.current === null || body === '') return;
    const typed = typedIn(form.current);
    const { input, lacking } = inputOf(typed);
    const question = JSON.stringify([input, lacking]);
    if (question === asking.current.asked) return;
    asking.current.controller?.abort();
    const controller = new AbortController();
    Object.assign(asking.current, { asked: question, controller });
    try {
      const { microcredentialValidate } = await askLive(RegisterValidateDocument, { input: input as never, awardingBody: body }, words.language, controller.signal);
      setAsked(true);
      setFindings(withLacking(findingsOf(microcredentialValidate, typed), lacking, (what) => words.say(`microcredential-form.lacking.${what}`)));
    } catch {
      if (!controller.signal.aborted) asking.current.asked = '';
    }
  };
  const soon = (event: Event): void => {
    const { name = '' } = event.target as HTMLInputElement;
    if (name !== '' && !touched.has(name)) setTouched(new Set([...touched, name]));
    clearTimeout(asking.current.timer);
    asking.current.timer = setTimeout(() => void judge(), QUIET_MS);
  };
  useEffect(() => () => clearTimeout(asking.current.timer), []);

  const atField = (name: string): readonly Finding[] => (sent || touched.has(name) ? [...findings.mistakes, ...findings.warnings].filter(({ field }) => field === name) : []);
  return (
    <div class="register-form">
      <FindingsPanel of={findings} judged={body !== '' && asked} />
      <form ref={form} method="post" action={recordKey === null ? link('/register/new') : link('/register/edit', { key: recordKey })} noValidate onInput={soon} onChange={soon} onFocusOut={soon}>
        <input type="hidden" name="once" value={once} />
        <input type="hidden" name="version" value={version} />
        {SECTIONS.map((section) => <FormSection section={section} values={values} atField={atField} mistakes={findings.mistakes} creditSystems={creditSystems} fixed={recordKey === null ? [] : ['id']} />)}
        <div class="field">
          <label for="f-reason">{words.say('microcredential-form.reason')}</label>
          <p class="hint" id="f-reason-hint">{words.say('microcredential-form.reasonHint')}</p>
          <input id="f-reason" name="reason" defaultValue={values['reason'] ?? ''} aria-describedby="f-reason-hint" />
        </div>
        <p class="buttons">
          <button name="do" value="save">{words.say('microcredential-form.save')}</button>
          <button name="do" value="publish" class="second">{words.say('microcredential-form.publish')}</button>
        </p>
      </form>
    </div>
  );
}
