import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { emptyManifest } from './buildManifest.ts';
import { openLastEdition } from './lastEdition.ts';
import { searchedEdition } from './searchedEdition.ts';

const drawn = { reused: [], drawn: [], keyed: new Map(), indexed: new Map(), samples: [] };

test('an index that cannot be made keeps no page from being drawn, and is told when it is waited for', async () => {
  const edition = { watches: [], synonyms: [], stories: [] };
  const wrong = new Error('Pagefind stopped.');
  const ahead = { index: () => Promise.reject(wrong) };
  const last = openLastEdition('nowhere', emptyManifest, '');
  const places = { drawnDir: 'drawn', last, ahead };
  const searched = searchedEdition(edition, places, 'answers', 'code');
  await searched.afterStories(drawn);
  // A failure that nobody waits for ends a process at its next turn.
  await setImmediate();
  expect(await searched.watched).toEqual(new Map());
  await expect(searched.index).rejects.toBe(wrong);
  await searched.end();
});
