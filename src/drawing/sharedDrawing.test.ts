import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import type { DrawnPage } from './drawnPage.ts';
import { sharedDrawing } from './sharedDrawing.ts';
import type { Site } from './site.ts';

const elsewhere: DrawnPage = { file: 'elsewhere/index.html', digest: 'x', images: [] };

/** A site of whose pages a helper draws the one that is called elsewhere. */
async function startedSite() {
  const drawnDir = await temporaryFolder({});
  const site: Site = {
    drawnDir,
    base: '/desk/',
    publicDir: `${drawnDir}/public`,
    styles: new Map(),
  };
  let isOver = false;
  const [seen, drawnHere]: [string[], string[]] = [[], []];
  const render = sharedDrawing<{ type: string; component: string }>(
    ({ url }) => {
      drawnHere.push(url);
      return Promise.resolve(new Response(`<p>${url}</p>`));
    },
    site,
    {
      start: () => undefined,
      draw: ({ file }) => Promise.resolve(file === elsewhere.file ? elsewhere : undefined),
      drawn: () => 0,
      end: () => Promise.resolve(),
    },
    {
      isOver: () => isOver,
      isWritten: (file) => file !== 'front/index.html',
      onPage: ({ file }) => void seen.push(file),
    },
  );
  const ask = async (path: string, type = 'page') => {
    const request = new Request(`http://a.example/desk/${path}`);
    const answer = await render(request, { routeData: { type, component: 'x' } });
    return answer instanceof Response ? answer : answer.response;
  };
  const fail = (): void => {
    isOver = true;
  };
  return { ask, fail, seen, drawnHere, place: (file: string) => join(drawnDir, file) };
}

test('what a helper draws is not drawn again', async () => {
  const { ask, seen, drawnHere } = await startedSite();
  expect((await ask('elsewhere/')).body).toBeNull();
  expect(seen).toEqual(['elsewhere/index.html']);
  expect(drawnHere).toEqual([]);
});

test('what a helper cannot draw is drawn and written here', async () => {
  const { ask, seen, place } = await startedSite();
  expect((await ask('here/')).body).toBeNull();
  expect(await readFile(place('here/index.html'), 'utf8')).toBe(
    '<p>http://a.example/desk/here/</p>',
  );
  expect((await ask('elsewhere/rss.xml', 'endpoint')).body).toBeNull();
  expect(seen).toEqual(['here/index.html', 'elsewhere/rss.xml']);
});

test('a page whose file only Astro names is given to Astro', async () => {
  const { ask, seen, place } = await startedSite();
  expect(await (await ask('front/')).text()).toContain('/desk/front/');
  expect(seen).toEqual(['front/index.html']);
  await expect(access(place('front/index.html'))).rejects.toThrow('ENOENT');
});

test('after a page has failed, nothing more is drawn or written', async () => {
  const { ask, fail, drawnHere, place } = await startedSite();
  const asked = ask('here/');
  fail();
  await expect(asked).rejects.toThrow('over');
  expect(drawnHere).toEqual([]);
  await expect(access(place('here/index.html'))).rejects.toThrow('ENOENT');
});
