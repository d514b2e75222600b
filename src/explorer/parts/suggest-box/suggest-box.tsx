import type { JSX, VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { SuggestDocument, type SuggestionKind } from '../../../../schema/explorer/live/client/graphql.js';
import { askLive } from '../../client/ask-live.js';
import { useWords } from '../../words/speaking.js';
import { suggestionText, type Suggested } from './suggestion-text.js';

export interface SuggestBoxParts {
  /** Of the field in its form. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly text?: string;
  readonly kinds: readonly SuggestionKind[];
  readonly required?: boolean;
}

const MOST = 8;

/**
 * A field that suggests what may be meant while one types: a combobox with a list, as WAI-ARIA describes it. Without
 * script it is a field like any other, and the server finds out what was meant.
 */
export function SuggestBox({ name, label, hint, text = '', kinds, required }: SuggestBoxParts): VNode {
  const words = useWords();
  const id = `suggest-${name}`;
  const [typed, setTyped] = useState(text);
  const [found, setFound] = useState<readonly Suggested[] | null>(null);
  const [at, setAt] = useState(-1);
  const [failed, setFailed] = useState(false);
  const asking = useRef<AbortController | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const close = (): void => {
    asking.current?.abort();
    setFound(null);
    setAt(-1);
  };
  const look = async (sought: string): Promise<void> => {
    setTyped(sought);
    close();
    if (sought.trim() === '') return;
    const mine = (asking.current = new AbortController());
    try {
      const { suggest } = await askLive(SuggestDocument, { text: sought, kinds: [...kinds], first: MOST }, words.language, mine.signal);
      setFound(suggest);
      setFailed(false);
    } catch {
      if (!mine.signal.aborted) setFailed(true);
    }
  };
  const take = (suggested: Suggested): void => {
    close();
    setTyped(suggestionText(suggested));
    // Nothing was typed, so that the form would not hear of it.
    field.current?.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const onKey = (event: JSX.TargetedKeyboardEvent<HTMLInputElement>): void => {
    const most = found?.length ?? 0;
    if (event.key === 'Escape') close();
    if (most === 0) return;
    if (event.key === 'Enter' && found?.[at]) {
      event.preventDefault();
      take(found[at]);
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setAt((at + (event.key === 'ArrowDown' ? 1 : at < 0 ? 0 : -1) + most) % most);
  };

  const open = found !== null && found.length > 0;
  return (
    <div class="field suggest-box">
      <label for={`${id}-field`}>{label}</label>
      {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
      <input
        ref={field} id={`${id}-field`} name={name} value={typed} required={required} autocomplete="off" role="combobox"
        aria-autocomplete="list" aria-expanded={open} aria-controls={`${id}-list`} aria-describedby={hint ? `${id}-hint` : undefined}
        aria-activedescendant={open && at >= 0 ? `${id}-${at}` : undefined}
        onInput={(event) => void look(event.currentTarget.value)} onKeyDown={onKey} onBlur={close}
      />
      <ul role="listbox" id={`${id}-list`} aria-label={label} hidden={!open}>
        {found?.map((suggested, place) => (
          // The field must not lose the focus before the click is taken.
          <li role="option" id={`${id}-${place}`} aria-selected={place === at} onMouseDown={(event) => event.preventDefault()} onClick={() => take(suggested)}>
            <span class="suggested-label">{suggested.label}</span> {suggested.detail && <span class="suggested-detail">{suggested.detail}</span>} <code>{suggested.code}</code>
          </li>
        ))}
      </ul>
      <p class="visually-hidden" role="status">{failed ? words.say('suggest-box.failed') : found && words.say('suggest-box.count', { count: found.length })}</p>
    </div>
  );
}
