import { glob, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parseFeed } from 'feedsmith';
import { digestOf } from '../base/digest.ts';

/** Which feeds are looked for. */
export interface SoughtFeeds {
  /** Address of the WebSub hub. */
  readonly hub: string;
  /** JSON feeds too: the host names their hub, and them, in the Link header of its answers. */
  readonly json: boolean;
}

/**
 * The feeds of a built site that a hub passes on, each by its address with a short name for what it
 * holds. A hub asks for a feed that it is told of, and drops what does not name it and itself
 * (https://www.w3.org/TR/websub/#discovery). In RSS and Atom the document does; for JSON it counts
 * only what the host sends with it.
 * @param home the address of the front page, with a closing slash.
 */
export async function readBuiltFeeds(
  outDir: string,
  home: string,
  { hub, json }: SoughtFeeds,
): Promise<Map<string, string>> {
  const feeds = new Map<string, string>();
  const named = await Array.fromAsync(
    glob(json ? '**/*.{xml,json}' : '**/*.xml', { cwd: outDir, withFileTypes: true }),
  );
  // The folder of an old path may have such a name too.
  const files = named
    .filter((entry) => entry.isFile())
    .map((entry) => relative(outDir, join(entry.parentPath, entry.name)));
  for (const file of files.sort()) {
    const text = await readFile(join(outDir, file), 'utf8');
    const { hubs, self } = namesIn(text);
    const url = home + file.split(sep).map(encodeURIComponent).join('/');
    if (self !== url || !hubs.some((address) => isSameAddress(address, hub))) continue;
    feeds.set(url, digestOf(text).slice(0, 22));
  }
  return feeds;
}

interface FeedNames {
  readonly hubs: readonly string[];
  readonly self?: string | undefined;
}

/** What a document calls its hubs and itself; nothing, where it is no feed. */
function namesIn(text: string): FeedNames {
  try {
    const { format, feed } = parseFeed(text, { maxItems: 0 });
    if (format === 'json') {
      return { hubs: feed.hubs?.flatMap(({ url }) => url ?? []) ?? [], self: feed.feed_url };
    }
    const links = (format === 'atom' ? feed.links : feed.atom?.links) ?? [];
    const linked = (rel: string): string[] =>
      links.flatMap((link) => (link.rel === rel ? (link.href ?? []) : []));
    return { hubs: linked('hub'), self: linked('self')[0] };
  } catch {
    return { hubs: [] };
  }
}

function isSameAddress(one: string, other: string): boolean {
  return URL.parse(one)?.href === URL.parse(other)?.href;
}
