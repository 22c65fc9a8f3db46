/** Where the public API of Bluesky answers whoever asks, without an account (https://docs.bsky.app/docs/advanced-guides/api-directory). */
export const blueskyHost = 'https://public.api.bsky.app';

/** A post, by who wrote it and its key. */
export interface BlueskyPost {
  /** A handle such as desk.example, or a DID. */
  readonly author: string;
  readonly key: string;
}

/** Reads the address of a post as a browser shows it; undefined for any other address. */
export function postOf(address: string): BlueskyPost | undefined {
  const [, author, key] =
    /^https:\/\/bsky\.app\/profile\/((?:[a-z0-9-]+\.)+[a-z]+|did:[a-z]+:[A-Za-z0-9._:-]+)\/post\/([A-Za-z0-9._~-]+)\/?$/i.exec(
      address,
    ) ?? [];
  return author === undefined || key === undefined ? undefined : { author, key };
}

/** The address at which the replies to a post are told: app.bsky.feed.getPostThread, direct replies alone. */
export function threadAddress({ author, key }: BlueskyPost): string {
  const uri = encodeURIComponent(`at://${author}/app.bsky.feed.post/${key}`);
  return `${blueskyHost}/xrpc/app.bsky.feed.getPostThread?uri=${uri}&depth=1&parentHeight=0`;
}
