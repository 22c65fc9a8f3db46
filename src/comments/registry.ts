import { bluesky } from './bluesky.ts';
import { mail } from './mail.ts';
import type { CommentProvider } from './provider.ts';

const providers = [mail, bluesky] as const satisfies readonly CommentProvider[];

/** The words that `comments:` in publication.yaml may hold. */
export const commentProviderNames = providers.map(({ name }) => name);

/**
 * @param name the word in publication.yaml.
 * @throws RangeError for a name that is not registered; the content check refuses it before.
 */
export function commentProvider(name: string): CommentProvider {
  const provider = providers.find((candidate) => candidate.name === name);
  if (provider === undefined) throw new RangeError(`No comment provider is named "${name}".`);
  return provider;
}
