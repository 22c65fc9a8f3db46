import { hash } from 'node:crypto';
import { z } from 'astro/zod';
import { readChecksummed, writeChecksummed } from '../../base/files/checksummedFile.ts';
import { rankReadNext } from './rankReadNext.ts';
import type { ReadNextStory } from './ReadNextStory.ts';

/**
 * Chooses the stories to read next as `rankReadNext` does, or takes what was chosen last time, where
 * no story says anything else that counts for it: bodies do not, nor do corrections.
 *
 * Not less than all is reckoned: what two stories share weighs by how many others have it, so that one
 * more story can move the choice under thousands.
 * @param file absolute path of where the choice is kept; it need not be there.
 * @param code digest of the code that chooses.
 */
export async function keptReadNext(
  stories: readonly ReadNextStory[],
  file: string,
  code: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = stories.map(({ id }) => id);
  const key = hash('sha256', JSON.stringify([code, stories.map(whatCounts)]), 'base64url');
  const kept = keptSchema.safeParse(await readChecksummed(file)).data;
  if (kept?.key === key) {
    return new Map(
      kept.offers.map((places, story) => [
        ids[story] ?? '',
        places.map((place) => ids[place] ?? ''),
      ]),
    );
  }
  const chosen = rankReadNext(stories);
  const places = new Map(ids.map((id, place) => [id, place]));
  const offers = ids.map((id) => (chosen.get(id) ?? []).map((other) => places.get(other) ?? 0));
  await writeChecksummed(file, { key, offers });
  return chosen;
}

/** By their places among the stories, which the key holds in their order. */
const keptSchema = z.object({
  key: z.string(),
  offers: z.custom<readonly (readonly number[])[]>(Array.isArray),
});

function whatCounts(story: ReadNextStory): unknown[] {
  const { id, headline, standfirst, section, topics, countries, published, readNext } = story;
  const said = [id, headline, standfirst, section, topics, countries, published.getTime()];
  return [...said, readNext, story.nextPart, story.language, story.versions];
}
