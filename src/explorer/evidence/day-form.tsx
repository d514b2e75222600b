import type { VNode } from 'preact';
import { useWords } from '../words/speaking.js';

/** Which day is asked about; the other values of the address go along. */
export function DayForm({ path, asOf, values = {} }: { readonly path: string; readonly asOf: string; readonly values?: Readonly<Record<string, string | null>> }): VNode {
  const words = useWords();
  return (
    <form action={path} method="get" class="day-form">
      {Object.entries(values).map(([name, value]) => value !== null && <input type="hidden" name={name} value={value} />)}
      <div class="field"><label for="as-of">{words.say('evidence.day')}</label> <input type="date" id="as-of" name="asOf" value={asOf} /></div>
      <button class="second">{words.say('evidence.showDay')}</button>
    </form>
  );
}
