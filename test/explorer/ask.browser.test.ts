import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alive, explore, type Explored } from './browser.js';
import { expectAccessible, expectForEveryReader } from './every-reader.js';
import { expectPicture } from './pictures.js';

let explored: Explored;
beforeAll(async () => {
  explored = await explore();
});
afterAll(() => explored.close());

/** Three documents, on a day that stays. */
const ENGLISH_IN_GERMANY = '/?what=level&from=gb-rqf:6&to=de-dqr&asOf=2022-03-01';
const NARROW = { viewport: { width: 320, height: 640 } };
const WITHOUT_SCRIPT = { javaScriptEnabled: false };

/** Texts that end with an opening bracket and go on in the next line. Runs in the page. */
function openBrackets(elements: readonly Element[]): string[] {
  const boxOf = (text: Node, place: number): DOMRect => {
    const range = document.createRange();
    range.setStart(text, place);
    range.setEnd(text, place + 1);
    return range.getBoundingClientRect();
  };
  return elements.flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    return texts.flatMap((text, place) => {
      const [length, next] = [text.textContent?.length ?? 0, texts[place + 1]];
      return text.textContent?.endsWith('(') && next && boxOf(next, 0).top > boxOf(text, length - 1).bottom ? [element.textContent ?? ''] : [];
    });
  });
}

describe('the first page', () => {
  it('is whole for every reader', () => expectForEveryReader(explored, '/'));

  it('has questions to begin with, each of which has an answer', async () => {
    const { page, leave } = await explored.visit('/', WITHOUT_SCRIPT);
    const addresses = await page.locator('.examples a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) {
      await page.goto(address);
      expect(await page.locator('.ask-answer h1').count()).toBe(1);
      expect(await page.locator('.ask-answer .not-said li').count()).toBeGreaterThan(0);
    }
    await leave();
  });
});

describe('an answer about a level', () => {
  it('is whole for every reader', () => expectForEveryReader(explored, ENGLISH_IN_GERMANY));

  it('looks as it was approved', async () => {
    const { page, leave } = await explored.visit(ENGLISH_IN_GERMANY);
    await expectPicture(page, 'ask-level');
    await leave();
  });

  it('is found with the mouse: typing, choosing, asking', async () => {
    const { page, leave } = await explored.visit('/');
    await page.getByRole('combobox', { name: 'Which level' }).fill('Irish level 8');
    await page.getByRole('option', { name: /NFQ 8/ }).click();
    await page.getByRole('combobox', { name: 'is what in' }).fill('Australia');
    await page.getByRole('option', { name: /AQF/ }).click();
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.waitForURL('**/?what=level&from=ie-nfq:8&to=au-aqf');
    expect(await page.locator('h1').textContent()).toBe('Level 8 of NFQ (Ireland), seen from AQF (Australia), is level 7');
    await leave();
  });

  it('is found with the keyboard alone, and stepped through with arrow keys, each step with its address', async () => {
    const { page, leave } = await explored.visit('/');
    await page.getByRole('combobox', { name: 'Which level' }).focus();
    await page.keyboard.type('RQF 6');
    // Two countries share the acronym: the list tells them apart.
    await page.getByRole('option', { name: /England/ }).waitFor();
    expect(await page.getByRole('option', { name: /Rwanda Qualifications Framework/ }).count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('DQR');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?what=level&from=gb-rqf:6&to=de-dqr');
    await page.locator('[data-island="ask-steps"][data-alive]').waitFor();
    await page.locator('.leg a').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: 'Document 2 of 3' }).waitFor();
    expect(new URL(page.url()).searchParams.get('step')).toBe('2');
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('heading', { name: 'Document 1 of 3' }).waitFor();
    await leave();
  });

  it('shows on a slider what it was before, wherever the slider is moved, at an address of its own, and opens that day', async () => {
    const { page, leave } = await explored.visit(ENGLISH_IN_GERMANY, { hasTouch: true });
    const told = page.locator('.day-slider output');
    const slider = page.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    expect(await told.textContent()).toBe('1 October 2015 to 31 December 2020: level 6');
    await page.waitForURL(`**${ENGLISH_IN_GERMANY}&slide=2020-12-31`);
    await slider.click({ position: { x: 2, y: 12 } });
    expect(await told.textContent()).toBe('until 30 September 2015: no answer in force');
    await slider.tap();
    expect(await told.textContent()).toBe('1 October 2015 to 31 December 2020: level 6');
    await page.locator('.leg a').nth(1).click();
    await page.waitForURL(`**${ENGLISH_IN_GERMANY}&slide=2020-12-31&step=2`);
    await page.reload();
    await alive(page);
    expect(await told.textContent()).toBe('1 October 2015 to 31 December 2020: level 6');
    const explained = await page.locator('.day-shown p').textContent();
    await page.getByRole('link', { name: 'Show this answer in full' }).click();
    await page.waitForURL('**/?what=level&from=gb-rqf:6&to=de-dqr&asOf=2020-12-31');
    expect(await page.locator('main').textContent()).toContain(explained);
    await page.goBack();
    await page.waitForURL(`**${ENGLISH_IN_GERMANY}&slide=2020-12-31&step=2`);
    await slider.waitFor();
    expect(await slider.inputValue()).toBe('1');
    await leave();
  });

  it('tells without script what the slider of a shared address stands on', async () => {
    const { page, leave } = await explored.visit(`${ENGLISH_IN_GERMANY}&slide=2015-01-01`, WITHOUT_SCRIPT);
    expect(await page.locator('.day-slider output').textContent()).toBe('until 30 September 2015: no answer in force');
    await page.getByRole('link', { name: 'Show this answer in full' }).click();
    expect(await page.locator('.eyebrow').textContent()).toContain('30 September 2015');
    await leave();
  });

  it('is asked, stepped through and compared with another day without script', async () => {
    const { page, leave } = await explored.visit('/', WITHOUT_SCRIPT);
    await page.getByRole('combobox', { name: 'Which level' }).fill('English level 6');
    await page.getByRole('combobox', { name: 'is what in' }).fill('Germany');
    await page.getByLabel('On which day').fill('2022-03-01');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('heading', { name: 'Which one do you mean?' }).waitFor();
    await page.locator('.choices a', { hasText: 'RQF 6' }).first().click();
    await page.locator('.choices a', { hasText: 'DQR' }).click();
    await page.waitForURL(`**${ENGLISH_IN_GERMANY}`);
    await page.getByRole('link', { name: 'Onward' }).click();
    await page.getByRole('heading', { name: 'Document 2 of 3' }).waitFor();
    await page.getByLabel('Another day').fill('2019-03-01');
    await page.getByRole('button', { name: 'Compare with that day' }).click();
    await page.waitForURL('**asOf=2022-03-01&and=2019-03-01');
    expect(await page.locator('.day-card h2').allTextContents()).toEqual(['1 March 2019', '1 March 2022']);
    expect(await page.locator('.reasons li').first().textContent()).toMatch(/RQF and FHEQ.*\(RQF to EQF\) decided on the earlier day.*31 December 2020/);
    await leave();
  });

  it('is printed with nothing that can only be pressed', async () => {
    const { page, leave } = await explored.visit(ENGLISH_IN_GERMANY);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('button:visible, input:visible, a.button:visible').count()).toBe(0);
    expect(await page.locator('.spans').isVisible()).toBe(true);
    await leave();
  });

  it('leaves no bracket alone at the end of a line, however wide the page is', async () => {
    const { page, leave } = await explored.visit(ENGLISH_IN_GERMANY, WITHOUT_SCRIPT);
    const alone = [];
    for (let width = 320; width < 720; width += 8) {
      await page.setViewportSize({ width, height: 640 });
      alone.push(...(await page.locator('.sources li').evaluateAll(openBrackets)).map((text) => `${width}: ${text}`));
    }
    expect(alone).toEqual([]);
    await leave();
  });

  it('says why Scotland and Ireland are closer than a regional framework can tell', async () => {
    const { page, leave } = await explored.visit('/?what=level&from=gb-sct-scqf:9&to=ie-nfq', WITHOUT_SCRIPT);
    expect(await page.locator('h1').textContent()).toContain('is level 7');
    const coarser = await page.locator('.other-chain', { hasText: 'By way of EQF' }).textContent();
    expect(coarser).toContain('Says the same more coarsely');
    expect(coarser).toContain('levels 7 and 8 of NFQ');
    expect(coarser).toContain('It parts from the deciding chain at its first document');
    await leave();
  });
});

describe('what else can be asked', () => {
  it.each([
    ['two days compared', `${ENGLISH_IN_GERMANY}&and=2019-03-01`],
    ['credits', '/?what=credit&value=7&from=ects&to=us-semester-credit&recalled=yes'],
    ['a microcredential', '/?what=microcredential&from=gb-sqa:h9hy-45&to=nz-nzqcf'],
    ['a no', '/?what=level&from=gb-fheq:6&to=eqf'],
    ['words that mean several things', '/?what=level&from=RQF+6&to=Germany'],
    ['words that mean nothing', '/?what=credit&value=10&from=quux&to=ects'],
  ])('is as accessible: %s', async (_, address) => {
    const { page, leave } = await explored.visit(address, NARROW);
    await expectAccessible(page, 'on a narrow screen');
    await leave();
  });

  it('tells credits by each basis and mixes none', async () => {
    const { page, leave } = await explored.visit('/?what=credit', WITHOUT_SCRIPT);
    await page.getByLabel('How many').fill('10');
    await page.getByRole('combobox', { name: 'credits of' }).fill('ECTS');
    await page.getByRole('combobox', { name: 'are what in' }).fill('gb-cats');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.waitForURL('**/?what=credit&value=10&from=ects&to=gb-cats');
    const bases = await page.locator('.credit-basis').evaluateAll((cards) => cards.map((card) => [card.querySelector('h3')?.textContent?.split(' · ')[0], card.querySelector('.amount strong')?.textContent]));
    expect(bases).toContainEqual(['By statement', '20']);
    expect(bases).toContainEqual(['By hours', '25 to 30']);
    expect(bases).toContainEqual(['By full-time year', '20']);
    await leave();
  });

  it('says what to write where nothing has that name, and what is near where a code is mistyped', async () => {
    const { page, leave } = await explored.visit('/?what=level&from=ie-nfq:99&to=de-dqr', WITHOUT_SCRIPT);
    expect(await page.locator('.unclear').textContent()).toMatch(/Nothing is known by the name “ie-nfq:99”.*Write the country or the framework/s);
    expect(await page.locator('.mistake').first().textContent()).toContain('Unknown level "99" of ie-nfq');
    await leave();
  });
});
