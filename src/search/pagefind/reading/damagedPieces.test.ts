import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { listFolder } from '../../../base/files/folderList.ts';
import { indexBuiltSite } from '../../../tools/fixtures/indexBuiltSite.ts';
import { readIndexedStories } from '../../../tools/fixtures/readIndexedStories.ts';
import { syntheticSite } from '../../../tools/newsrooms/syntheticSite.ts';
import { afterAllTests, temporaryFolder } from '../../../tools/newsrooms/temporaryFolder.ts';
import { readState } from '../../searchState.ts';
import { editions } from '../../query/editions.ts';
import { engine } from '../../query/engine.ts';
import { lexicon } from '../../query/vocabulary.ts';
import { loadEntry } from '../loadEntry.ts';
import { openPagefind } from './index.ts';
import { classFile } from '../indexFiles.ts';

/** What a host answers for a file. */
type Damage = (content: Uint8Array<ArrayBuffer>) => Response;

let folder = '';
let names: string[] = [];
let expected = '';

const atEnd = afterAllTests();
beforeAll(async () => {
  const site = await temporaryFolder(syntheticSite(40, 8), atEnd);
  const stories = await readIndexedStories(site);
  await indexBuiltSite(site, { stories, volumesDir: join(site, 'kept'), largest: 20 });
  folder = join(site, 'pagefind');
  names = listFolder(folder).files;
  expected = await openSite(new Map()).told();
});

/** Opens the index as a worker does. What is damaged may change at any time. */
function openSite(damaged: ReadonlyMap<string, Damage>) {
  const bundle = pathToFileURL(join(folder, '/')).href;
  const asked: string[] = [];
  const fetchFile: typeof fetch = async (input) => {
    const address = input instanceof Request ? input.url : input;
    const name = new URL(address).href.slice(bundle.length).replace(/\?.*/, '');
    asked.push(name);
    const content = new Uint8Array(await readFile(join(folder, name)));
    return damaged.get(name)?.(content) ?? new Response(content);
  };
  const site = editions(
    async () => {
      const index = await openPagefind(bundle, fetchFile);
      const words = lexicon(index.loadWords);
      return { entry: index.entry, words, ...engine(index, []) };
    },
    () => loadEntry(bundle, fetchFile),
  );
  return {
    asked,
    /** All that a reader may be told. */
    told: (query = 'wagon gauge') =>
      site.use(async ({ find, words }) => {
        const state = readState(new URLSearchParams({ q: query, order: 'newest' }));
        const findings = await find({ state, from: 0, to: 30, isCounted: true });
        // Counts that cannot be had are none.
        if (findings.counts === undefined) throw new Error('Nothing was counted.');
        const { section, year } = findings.counts;
        const near = await words.forQuery().near('wagno', 'starts');
        return JSON.stringify([findings, [...section], [...year], near]);
      }),
  };
}

const kinds: readonly [string, RegExp][] = [
  ['entry', /entry\.json$/],
  ['machine code', /^wasm\./],
  ['meta index', /\.pf_meta$/],
  ['words', /\.pf_index$/],
  ['fragment', /\.pf_fragment$/],
  ['facets', /\.facets$/],
  ['shard of the vocabulary', /-starts-.*\.words$/],
];

const damages: readonly [string, (place: number, other: Uint8Array<ArrayBuffer>) => Damage][] = [
  ['turned', (place) => (content) => new Response(turned(content, place))],
  ['cut', (place) => (content) => new Response(content.slice(0, place % content.length))],
  ['swapped', (_place, other) => () => new Response(other)],
  ['lost', () => () => new Response('<h1>Not here</h1>', { status: 404 })],
  ['served as a page', () => () => new Response('<!doctype html><h1>Our newspaper</h1>')],
];

function turned(content: Uint8Array<ArrayBuffer>, place: number): Uint8Array<ArrayBuffer> {
  const changed = content.slice();
  const at = place % content.length;
  changed[at] = (changed[at] ?? 0) ^ (1 << (place % 8));
  return changed;
}

test.each(kinds)(
  'a damaged %s is a failure and never an answer, and is asked for again',
  async (_kind, pattern) => {
    const own = names.filter((name) => pattern.test(name));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...own),
        fc.constantFrom(...names),
        fc.constantFrom(...damages),
        fc.nat(100_000),
        async (name, another, [, damage], place) => {
          fc.pre(another !== name);
          const other = new Uint8Array(await readFile(join(folder, another)));
          const damaged = new Map([[name, damage(place, other)]]);
          const site = openSite(damaged);
          // A turned byte of what a file says of itself spoils nothing that is in it.
          const told = await site.told().catch(() => expected);
          expect(told).toBe(expected);
          damaged.clear();
          expect(await site.told()).toBe(expected);
        },
      ),
      { numRuns: 25 },
    );
  },
);

test.each(damages)('a piece that is %s fails', async (_kind, damage) => {
  for (const [, pattern] of kinds) {
    const own = names.filter((name) => pattern.test(name));
    const another = names.find((name) => !own.includes(name)) ?? '';
    const other = new Uint8Array(await readFile(join(folder, another)));
    const damaged = new Map(own.map((name) => [name, damage(40, other)]));
    await expect(openSite(damaged).told(), String(pattern)).rejects.toThrow();
  }
});

test('what is loaded stays usable when the network fails', async () => {
  const damaged = new Map<string, Damage>();
  const site = openSite(damaged);
  expect(await site.told()).toBe(expected);
  const { length } = site.asked;
  for (const name of names) {
    damaged.set(name, () => {
      throw new TypeError('Failed to fetch');
    });
  }
  expect(await site.told()).toBe(expected);
  expect(site.asked).toHaveLength(length);
});

test('an edition tells of its own lost pieces, whatever was opened since', async () => {
  const words = names.filter((name) => name.endsWith('.pf_index'));
  const damaged = new Map(
    words.map((name): [string, Damage] => [name, () => new Response(null, { status: 404 })]),
  );
  const former = openSite(damaged);
  await expect(former.told()).rejects.toThrow();
  await expect(openSite(damaged).told()).rejects.toThrow();
  await expect(former.told()).rejects.toThrow();
});

test('the script of the tested release runs for each language by itself', async () => {
  const module: { default: () => unknown } = await import(join(folder, classFile));
  const [one, other] = [module.default(), module.default()];
  expect(one).toBeTypeOf('function');
  expect(one).not.toBe(other);
});
