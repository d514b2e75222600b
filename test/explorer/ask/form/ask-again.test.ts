import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { AskAgain } from '../../../../src/explorer/ask/form/ask-again.js';
import { readQuestion } from '../../../../src/explorer/ask/question/question.js';
import { CATALOGUE } from '../../../../src/explorer/words/catalogue.js';
import { SpeakingContext } from '../../../../src/explorer/words/speaking.js';
import { Words } from '../../../../src/explorer/words/words.js';

const ASKED = 'what=level&from=gb-rqf:6&to=de-dqr&asOf=2022-03-01&and=2019-03-01&hops=2&mark=READ&knownAt=927';
const speaking = { words: new Words('fr', CATALOGUE['fr'] ?? {}), asked: 'fr' };
const shown = (search: string): string => renderToString(h(SpeakingContext.Provider, { value: speaking, children: h(AskAgain, { question: readQuestion(new URLSearchParams(search)), texts: { from: 'RQF 6' } }) }));

describe('the way to another question', () => {
  it('keeps all of this one, and the language, and leads to the form', () => {
    const [, href = ''] = /href="([^"]*)"/.exec(shown(ASKED)) ?? [];
    expect(href.replaceAll('&amp;', '&')).toBe(`/?${ASKED}&again=yes&lang=fr#again`);
  });

  it('leads to a form that stands open where the link points, with what was asked; its answer has the form folded again', () => {
    const form = shown(`${ASKED}&again=yes`);
    expect(form).toMatch(/<details [^>]*id="again" open/);
    expect(form).toContain('value="RQF 6"');
    expect(form).not.toContain('name="again"');
  });
});
