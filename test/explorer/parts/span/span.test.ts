import { describe, expect, it } from 'vitest';
import { heldText, spanText } from '../../../../src/explorer/parts/span/span.js';
import { CATALOGUE } from '../../../../src/explorer/words/catalogue.js';
import { Words } from '../../../../src/explorer/words/words.js';

const wordsIn = (language: string) => new Words(language, CATALOGUE[language]!);
const [english, french] = [wordsIn('en'), wordsIn('fr')];

describe('from when to when something holds', () => {
  it.each([
    ['2015-10-01', '2020-12-31', '1 October 2015 to 31 December 2020', 'du 1er octobre 2015 au 31 décembre 2020'],
    ['2018', '2025', '2018 to 2025', 'de 2018 à 2025'],
    ['2018', '2020-12-31', 'from 2018 until 31 December 2020', 'depuis 2018 jusqu’au 31 décembre 2020'],
    ['2015-10', null, 'from October 2015 on', 'depuis octobre 2015'],
    ['2011-01-01', null, 'from 1 January 2011 on', 'depuis le 1er janvier 2011'],
    [null, '2020', 'until 2020', 'jusqu’en 2020'],
    [null, null, 'no dates known', 'dates inconnues'],
  ])('%s to %s is told with the precision of its source', (from, until, inEnglish, inFrench) => {
    expect([spanText(english, from, until), spanText(french, from, until)]).toEqual([inEnglish, inFrench]);
  });
});

describe('when a document holds', () => {
  it.each([
    ['2018', '2020-12-31', 'from 2018, until 31 December 2020', 'depuis 2018, jusqu’au 31 décembre 2020'],
    ['2017-04-01', null, 'from 1 April 2017, no end stated', 'depuis le 1er avril 2017, sans fin déclarée'],
    [null, '2025', 'start not known, until 2025', 'début inconnu, jusqu’en 2025'],
    [null, null, 'start not known, no end stated', 'début inconnu, sans fin déclarée'],
  ])('%s to %s: what is not known is said to be so', (from, until, inEnglish, inFrench) => {
    expect([heldText(english, from, until), heldText(french, from, until)]).toEqual([inEnglish, inFrench]);
  });
});
