import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { SpeakingContext } from '../../words/speaking.js';
import { Choose, ChooseDay } from './choose.js';
import type { Choices } from './choices.js';
import type { Viewpoint } from './viewpoint.js';

interface ViewpointFormParts {
  /** Of the page that is asked again; with what the address has beside the viewpoint. */
  readonly path: string;
  readonly kept?: Readonly<Record<string, readonly string[]>>;
  readonly choices: Choices;
  readonly viewpoint: Viewpoint;
}

/** From where to look: my framework, my credit system, the day. A form without script, whose answer has an address. */
export function ViewpointForm({ path, kept = {}, choices, viewpoint: { framework, creditSystem, asOf } }: ViewpointFormParts): VNode {
  const { words, asked } = useContext(SpeakingContext);
  return (
    <form action={path} method="get" class="viewpoint">
      {asked && <input type="hidden" name="lang" value={asked} />}
      {Object.entries(kept).flatMap(([name, values]) => values.map((value) => <input type="hidden" name={name} value={value} />))}
      <Choose name="framework" label={words.say('microcredentials.myFramework')} none={words.say('microcredentials.chooseOne')} among={choices.frameworks} chosen={framework} />
      <Choose name="creditSystem" label={words.say('microcredentials.myCredits')} none={words.say('microcredentials.ofFramework')} among={choices.creditSystems} chosen={creditSystem} />
      <ChooseDay name="asOf" label={words.say('microcredentials.day')} hint={words.say('microcredentials.dayHint')} chosen={asOf} />
      <p><button type="submit">{words.say('microcredentials.look')}</button></p>
    </form>
  );
}
