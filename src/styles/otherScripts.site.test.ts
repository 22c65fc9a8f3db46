import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { sharedBrowser } from '../tools/fixtures/browser.ts';
import { visit } from '../tools/fixtures/visit.ts';

const browser = await sharedBrowser();

test.each([
  ['ar', '30\u00A0ديسمبر 2026', 'ديسمبر', '3\u00A0مايو 2026'],
  ['zh-Hans', '2026年12月30日', '2026年12月30日', '2026年1月5日'],
  ['ja', '2026年12月30日', '2026年12月30日', '2026年1月5日'],
  ['fi', '28.10.2026', '28.10.2026', '29.10.2026'],
])(
  'days of lists in %s are cut by no line end, and headlines stand below each other',
  async (language, day, whole, another) => {
    for (const [path, width] of [
      ['', 320],
      ['', 1280],
      ['sections/yard/', 1280],
      ['stories/2026/02/everything-a-data-story-holds/', 320],
    ] as const) {
      const page = await openIn(language, path, width);
      const { lines, starts } = await page.evaluate(
        ([long, word, short]) => {
          const times = [...document.querySelectorAll('ol .timetable__time')];
          for (const [index, time] of times.entries()) time.textContent = index % 2 ? short : long;
          const rows = times.filter((time) => time.textContent === long);
          return {
            lines: rows.map(({ firstChild }) => {
              if (firstChild === null) return 0;
              const range = document.createRange();
              range.setStart(firstChild, long.indexOf(word));
              range.setEnd(firstChild, long.indexOf(word) + word.length);
              return range.getClientRects().length;
            }),
            starts: [...document.querySelectorAll('.timetable__days')].map(
              (list) =>
                new Set(
                  Array.from(list.querySelectorAll('.timetable__time + *'), (beside) => {
                    const { left, right } = beside.getBoundingClientRect();
                    return `${Math.round(left)} ${Math.round(right)}`;
                  }),
                ).size,
            ),
          };
        },
        [day, whole, another] as const,
      );
      expect(lines.length, `${path} ${width}`).toBeGreaterThan(0);
      expect(new Set(lines), `${path} ${width}`).toEqual(new Set([1]));
      expect(Math.max(1, ...starts), `${path} ${width}`).toBe(1);
    }
  },
);

test('code in a text that is read from the right is read from the left, from its beginning', async () => {
  const page = await openIn('ar', 'stories/2026/02/everything-a-data-story-holds/', 320);
  const lefts = await page.evaluate(() => {
    const body = document.querySelector('.story__body');
    body?.insertAdjacentHTML(
      'beforeend',
      `<p class="tried">نص <code>--flag</code></p><pre class="tried"><code>${'wagon --from '.repeat(20)}</code></pre>`,
    );
    return Array.from(document.querySelectorAll('.tried code'), (code) => {
      const { firstChild } = code;
      if (firstChild === null) return [];
      return [0, 3].map((at) => {
        const range = document.createRange();
        range.setStart(firstChild, at);
        range.setEnd(firstChild, at + 1);
        return range.getBoundingClientRect().left;
      });
    });
  });
  expect(lefts).toHaveLength(2);
  for (const [first = 0, fourth = 0] of lefts) {
    expect(first).toBeGreaterThanOrEqual(0);
    expect(fourth).toBeGreaterThan(first);
  }
});

test('the other versions of a story stand at the side of its headline', async () => {
  const page = await openIn('ar', 'stories/2026/02/was-die-spurweite-ist/', 1280);
  const versions = page.locator('.story__versions');
  expect(await versions.getAttribute('dir')).toBe('ltr');
  const ends = await versions.evaluate((nav) => [
    nav.getBoundingClientRect().right,
    nav.lastElementChild?.getBoundingClientRect().right,
  ]);
  expect(ends[1]).toBe(ends[0]);
});

test('headlines in Arabic have room between their lines for what it writes above and below letters', async () => {
  const page = await openIn('ar', 'stories/2026/02/ma-hiya-al-sikka/', 320);
  const leadings = await page.evaluate(() =>
    Array.from(document.querySelectorAll(':is(h1, h2, h3):dir(rtl)'), (headline) => {
      const { lineHeight, fontSize } = getComputedStyle(headline);
      return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
    }),
  );
  expect(leadings.length).toBeGreaterThan(2);
  expect(Math.min(...leadings)).toBeGreaterThan(1.24);
});

test('the heads of a Chinese table’s columns stay whole on a phone', async () => {
  const page = await openIn('zh-Hans', 'stories/2026/02/shenme-shi-guiju/', 360);
  const lines = await page.evaluate(() => {
    const row = (tag: string, text: string) => `<tr>${`<${tag}>${text}</${tag}>`.repeat(6)}</tr>`;
    document
      .querySelector('.story__body')
      ?.insertAdjacentHTML(
        'beforeend',
        `<table>${row('th', '进口货物主要种类')}${row('td', '机械和汽车零部件以及电子产品和日用百货')}</table>`,
      );
    return Array.from(document.querySelectorAll('.story__body th'), ({ firstChild }) => {
      const range = document.createRange();
      if (firstChild !== null) range.selectNode(firstChild);
      return range.getClientRects().length;
    });
  });
  expect(lines).toEqual([1, 1, 1, 1, 1, 1]);
});

/** Opens a page of the desk as one of a newsroom in another language. */
async function openIn(language: string, path: string, width: number): Promise<Page> {
  const page = await visit(browser, inject('deskUrl'), { viewport: { width, height: 800 } });
  await page.goto(path);
  await page.locator('html').evaluate((html, lang) => {
    html.setAttribute('lang', lang);
    html.setAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
  }, language);
  return page;
}
