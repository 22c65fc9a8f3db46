import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { sharedBrowser } from '../tools/fixtures/browser.ts';
import { eventually, says, seen } from '../tools/fixtures/searchPage.ts';
import { bytesOf, filesSent } from '../tools/fixtures/filesSent.ts';
import { visit } from '../tools/fixtures/visit.ts';
import { settled } from '../tools/fixtures/settled.ts';

const siteUrl = inject('siteUrl');
const deskUrl = inject('deskUrl');
const alashankou = 'Alashankou handled more than 3,000 China-Europe freight trips in 2025';

const browser = await sharedBrowser();

describe('finding a story', () => {
  test('by keyboard alone, while typing', async () => {
    const page = await visit(browser, siteUrl);
    await page.goto('search/');
    const { field, status, headline } = seen(page);
    await page.keyboard.press('/');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('Alashankou');
    await says(status, /^\d+ stories for “Alashankou”$/);
    expect(new URL(page.url()).search).toBe('?q=Alashankou');
    const link = headline(alashankou);
    for (let step = 0; step < 60 && !(await isFocused(link)); step += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/stories\/2025\/06\/alashankou-freight-milestone\//);
  });

  test('in a browser that lets no page change its address so often', async () => {
    const page = await visit(browser, siteUrl);
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('More than 100 times per 10 seconds', 'SecurityError');
      };
      Object.assign(history, { pushState: refuse, replaceState: refuse });
    });
    await page.goto('search/');
    const { field, status, results } = seen(page);
    await field.pressSequentially('Alashankou');
    await says(status, /^\d+ stories for “Alashankou”$/);
    await field.press('Enter');
    await results.first().waitFor();
  });

  test('with what was typed in the address once it is searched for', async () => {
    const page = await visit(browser, siteUrl);
    await page.goto('search/');
    const { field, status } = seen(page);
    await field.pressSequentially('bogies');
    await says(status, /“bogies”$/);
    expect(new URL(page.url()).search).toBe('?q=bogies');
    // Enter does not wait until nothing more is typed.
    await field.pressSequentially(' gauge');
    await field.press('Enter');
    expect(new URL(page.url()).search).toBe('?q=bogies+gauge');
  });

  test('by an address, with its words marked', async () => {
    const page = await visit(browser, siteUrl);
    await page.goto('search/?q=bogies');
    const { field, results } = seen(page);
    await results.first().waitFor();
    expect(await field.inputValue()).toBe('bogies');
    expect(await page.locator('mark').first().textContent()).toMatch(/^bogies?$/i);
  });

  test.each([
    ['China-U.S.', 'China asks Western firms'],
    ['china-us', 'China asks Western firms'],
    ['HS 2846', 'How an HS code is built'],
    ['2846.90', 'How an HS code is built'],
    ['1,435 mm', 'What a break of gauge is'],
  ])('by %s, as trade writes it', async (query, headline) => {
    const page = await visit(browser, siteUrl);
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await seen(page).headline(headline).waitFor();
  });

  test('by country and topic, though its text names neither', async () => {
    const page = await visit(browser, siteUrl);
    await page.goto('search/?q=supply+chains+united+states');
    await seen(page).headline('China asks Western firms').waitFor();
  });

  test('not by what stands beside it, such as Read next', async () => {
    const page = await visit(browser, siteUrl);
    await page.goto('search/?q=%22What+is+your+opinion%22');
    await says(seen(page).status, /^No story/);
  });
});

describe('filters', () => {
  test('narrow the results, and their counts tell what each would find', async () => {
    const page = await visit(browser, siteUrl);
    await page.goto('search/?q=china');
    const { status, results, tick } = seen(page);
    await results.first().waitFor();
    const all = Number.parseInt((await status.textContent()) ?? '');
    // What each tick would find is told after what was found; every story is of one kind.
    await eventually(() => countOfKinds(page)).toBe(all);
    const explainers = await countAt(page, 'kind', 'explainer');
    const materials = await countAt(page, 'section', 'materials');
    await tick('Kind', 'Brief').check();
    await says(status, /^\d+ stories for “china”$/);
    await eventually(() => results.count()).toBe(await countAt(page, 'kind', 'brief'));
    expect(await results.count()).toBeLessThan(all);
    await eventually(() => countAt(page, 'section', 'materials')).toBeLessThan(materials);
    expect(await countAt(page, 'kind', 'explainer')).toBe(explainers);
    expect(new URL(page.url()).search).toBe('?q=china&kind=brief');
  });

  test('are gone back from, one by one', async () => {
    const page = await visit(browser, siteUrl);
    await page.goto('search/');
    const { field, status, tick } = seen(page);
    await field.fill('china');
    await says(status, 'for “china”');
    const found = await status.textContent();
    await tick('Kind', 'Brief').check();
    await eventually(() => status.textContent()).not.toBe(found);
    await page.goBack();
    await eventually(() => status.textContent()).toBe(found);
    expect(await tick('Kind', 'Brief').isChecked()).toBe(false);
    expect(await field.inputValue()).toBe('china');
    await page.goForward();
    await eventually(() => tick('Kind', 'Brief').isChecked()).toBe(true);
  });

  test('and words too: what is typed over an address leaves it to be gone back to', async () => {
    const page = await visit(browser, siteUrl);
    await page.goto('search/?q=euro');
    const { field, status } = seen(page);
    await says(status, 'for “euro”');
    await field.fill('r');
    await field.fill('rail');
    await says(status, 'for “rail”');
    await page.goBack();
    await says(status, 'for “euro”');
    expect(await field.inputValue()).toBe('euro');
  });

  test('alone show their stories, newest first, and can be taken away', async () => {
    const page = await visit(browser, siteUrl);
    await page.goto('search/?section=rail');
    const { results, button, status } = seen(page);
    await results.first().waitFor();
    const times = await page.getByRole('main').locator('li time').evaluateAll(datetimes);
    expect(times).toEqual(times.toSorted().toReversed());
    await button('Remove the filter Rail').click();
    await eventually(() => results.count()).toBe(0);
    expect(await status.textContent()).toBe('');
    expect(new URL(page.url()).search).toBe('');
  });

  test('that an address names and nothing has are passed over', async () => {
    const page = await visit(browser, siteUrl);
    await page.goto('search/?q=alashankou&topic=no-such-topic&country=XX');
    await seen(page).headline(alashankou).waitFor();
  });
});

describe('many results', () => {
  test('come ten at a time, and the keyboard goes on where the new ones begin', async () => {
    const page = await visit(browser, deskUrl);
    await page.goto('search/?q=wagon&order=newest');
    const { results, button } = seen(page);
    await eventually(() => results.count()).toBe(10);
    await button('Show more').click();
    await eventually(() => results.count()).toBe(20);
    expect(await isFocused(results.nth(10).getByRole('link'))).toBe(true);
    const times = await page.getByRole('main').locator('li time').evaluateAll(datetimes);
    expect(times).toEqual(times.toSorted().toReversed());
  });

  test('lead to pages under the base', async () => {
    const page = await visit(browser, deskUrl);
    await page.goto('search/?q=brief+number+45');
    await seen(page).headline('Brief number 45').first().click();
    await page.waitForURL(/\/desk\/stories\/2025\/05\/brief-45\//);
  });
});

describe('the field', () => {
  test('is emptied by Escape, which shows the first page again', async () => {
    const page = await visit(browser, siteUrl);
    await page.goto('search/?q=gauge');
    const { field, results } = seen(page);
    await results.first().waitFor();
    await field.press('Escape');
    await eventually(() => results.count()).toBe(0);
    expect(await field.inputValue()).toBe('');
    await page.getByText('Results appear while you type').waitFor();
  });

  test('takes a / that is typed into it', async () => {
    const page = await visit(browser, siteUrl);
    await page.goto('search/');
    const { field } = seen(page);
    await field.pressSequentially('EUR/USD');
    expect(await field.inputValue()).toBe('EUR/USD');
  });
});

test('nothing found: the page says so, and what to do', async () => {
  const page = await visit(browser, siteUrl);
  await page.goto('search/?q=qqqzzz&kind=brief');
  const { status, button } = seen(page);
  await says(status, /^No story for “qqqzzz”$/);
  await page.getByText('Try fewer or more general words').waitFor();
  await page.getByRole('main').getByRole('link', { name: 'archive' }).last().waitFor();
  await button('Remove the filters').click();
  await eventually(() => new URL(page.url()).search).toBe('?q=qqqzzz');
});

describe('a part of the index that cannot be loaded', () => {
  test.each([
    ['_astro/worker*'],
    ['pagefind/pagefind-entry.json'],
    ['pagefind/*.pf_meta'],
    ['pagefind/wasm.*'],
    ['pagefind/index/*'],
    ['pagefind/fragment/*'],
  ])('%s is told, and tried again', async (piece) => {
    const page = await visit(browser, siteUrl, { mayComplain: true });
    const blocked = `**/${piece}*`;
    await page.route(blocked, (route) => route.fulfill({ status: 404, body: '<h1>Not here</h1>' }));
    await page.goto('search/?q=alashankou');
    const { button, headline, results } = seen(page);
    await page.getByRole('alert').getByText('could not be loaded').waitFor();
    expect(await results.count()).toBe(0);
    await page.unroute(blocked);
    await button('Try again').click();
    await headline(alashankou).waitFor();
    expect(await button('Try again').isVisible()).toBe(false);
  });
});

test('an old answer never overtakes a newer one', async () => {
  const page = await visit(browser, siteUrl);
  await page.goto('search/');
  const { field, status, results, headline } = seen(page);
  // The first search waits for its index, the second is typed meanwhile.
  await page.route('**/pagefind/index/*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await field.fill('incoterms');
  await page.waitForTimeout(300);
  await field.fill('alashankou');
  await says(status, 'for “alashankou”');
  await headline(alashankou).waitFor();
  const shown = await results.count();
  await page.waitForTimeout(1000);
  expect(await status.textContent()).toContain('“alashankou”');
  expect(await results.count()).toBe(shown);
});

test('a first search is light', async () => {
  const page = await visit(browser, siteUrl);
  const sent = filesSent(page);
  await page.goto('search/?q=alashankou');
  await seen(page).headline(alashankou).waitFor();
  await settled(page);
  expect(bytesOf(await sent(), /\/pagefind\/|\.js$/)).toBeLessThan(160 * 1000);
});

function isFocused(part: Locator): Promise<boolean> {
  return part.evaluate((element) => element === document.activeElement);
}

async function countOfKinds(page: Page): Promise<number> {
  const ticks = await page.locator('[name=kind]').all();
  const kinds = await Promise.all(ticks.map((tick) => tick.getAttribute('value')));
  const counts = await Promise.all(kinds.map((kind) => countAt(page, 'kind', kind ?? '')));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function countAt(page: Page, facet: string, value: string): Promise<number> {
  const line = page
    .locator('label')
    .filter({ has: page.locator(`[name=${facet}][value=${value}]`) });
  return Number(await line.locator('.search__count').textContent());
}

/** The pages that links lead to, wherever in them. */
function pages(links: Element[]): string[] {
  return links.map((link) => link.getAttribute('href')?.split('#')[0] ?? '');
}

function datetimes(elements: Element[]): string[] {
  return elements.map((element) => element.getAttribute('datetime') ?? '');
}

describe('the field of every page', () => {
  test('is reached by an access key and leads to the search, without script', async () => {
    const page = await visit(browser, siteUrl, { javaScriptEnabled: false });
    await page.goto('archive/');
    const { field } = seen(page);
    expect(await field.getAttribute('accesskey')).toBe('s');
    await field.fill('16,400 trips');
    await field.press('Enter');
    await page.waitForURL('**/search/?q=16%2C400+trips');
  });

  test('asks what the search page answers', async () => {
    const page = await visit(browser, deskUrl);
    await page.goto('stories/2026/02/was-die-spurweite-ist/');
    await seen(page).field.fill('Spurweite');
    await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
    await page.waitForURL('**/desk/search/?q=Spurweite');
    await says(seen(page).status, 'for “Spurweite”');
    expect(await seen(page).field.inputValue()).toBe('Spurweite');
  });
});

describe('words that mean the same', () => {
  test.each([
    ['Khorgos', 'Horgos', alashankou],
    ['RMB', 'CNY', 'How an exchange rate is quoted'],
    ['lanthanides Germany', 'rare earths, rare earth', 'Germany’s chancellor is glad of'],
  ])('%s is searched for as %s too', async (query, also, headline) => {
    const page = await visit(browser, siteUrl);
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await seen(page).headline(headline).waitFor();
    await page.getByText(`Also searched: ${also}`, { exact: false }).waitFor();
    const headlines = seen(page).results.getByRole('heading').getByRole('link');
    const links = await headlines.evaluateAll(pages);
    expect(new Set(links).size).toBe(links.length);
  });

  test('have counts that agree with the results', async () => {
    const page = await visit(browser, siteUrl);
    await page.goto('search/?q=RMB');
    const { results, status } = seen(page);
    await results.first().waitFor();
    const all = Number.parseInt((await status.textContent()) ?? '');
    await eventually(() => countOfKinds(page)).toBe(all);
  });
});

describe('a misspelt word', () => {
  test.each([
    ['raer earths', 'rare', 'What the rare earths are'],
    ['tarrif', 'tariff', 'What zero-tariff treatment means'],
    ['Khorgas', 'Khorgos', alashankou],
  ])('%s finds what was meant, and says so', async (query, meant, headline) => {
    const page = await visit(browser, siteUrl);
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await page.getByText(`Showing results for ${meant} instead of`).waitFor();
    await seen(page).headline(headline).waitFor();
    expect(await seen(page).field.inputValue()).toBe(query);
  });

  test('can be searched for as it was typed', async () => {
    const page = await visit(browser, siteUrl);
    await page.goto('search/?q=Alashenkou');
    await page.getByRole('link', { name: 'Search for “Alashenkou” as typed' }).click();
    await says(seen(page).status, /^No story for/);
    expect(await page.getByText('Showing results for').count()).toBe(0);
  });

  test('that some story holds is searched for, and the usual one offered', async () => {
    const page = await visit(browser, deskUrl);
    await page.goto('search/?q=singal');
    const { results, status } = seen(page);
    await says(status, /^1 story for “singal”$/);
    expect(await results.count()).toBe(1);
    const offer = page.getByText('Did you mean signal?');
    await offer.waitFor();
    await offer.getByRole('link', { name: 'signal' }).click();
    await says(status, /^\d\d+ stories for “signal”$/);
    expect(await page.getByText('Did you mean').count()).toBe(0);
  });

  test('whose usual one cannot be looked up leaves the stories found as they are', async () => {
    const page = await visit(browser, deskUrl);
    await page.addInitScript({ content: failingDoubt });
    await page.goto('search/?q=singal');
    const { results, status } = seen(page);
    await says(status, /^1 story for “singal”$/);
    await page.waitForFunction('globalThis.doubted === "singal"');
    expect(await results.count()).toBe(1);
    expect(await page.getByRole('alert').innerText()).toBe('');
    expect(await page.getByText('Did you mean').count()).toBe(0);
  });

  test('is told of when the words to compare it with cannot be loaded', async () => {
    const page = await visit(browser, siteUrl, { mayComplain: true });
    await page.route('**/vocabulary/*', (route) => route.fulfill({ status: 404 }));
    await page.goto('search/?q=tarrif');
    await page.getByRole('alert').getByText('could not be loaded').waitFor();
  });
});

/** Has the page's worker fail to tell what a query may have meant. */
const failingDoubt = `
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (message) {
    if (message.doubted === undefined) return postMessage.call(this, message);
    globalThis.doubted = message.doubted;
    const data = { id: message.id, failure: 'Error: A shard was lost.' };
    this.dispatchEvent(new MessageEvent('message', { data }));
  };`;
