import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * The feeds of a built site, each file that says it is one: its address, and a short name for what
 * it holds.
 * @param home the address of the front page, with a closing slash.
 */
export async function readBuiltFeeds(outDir: string, home: string): Promise<Map<string, string>> {
  const feeds = new Map<string, string>();
  const named = await Array.fromAsync(
    glob('**/*.{xml,json}', { cwd: outDir, withFileTypes: true }),
  );
  // The folder of an old path may have such a name too.
  const files = named
    .filter((entry) => entry.isFile())
    .map((entry) => relative(outDir, join(entry.parentPath, entry.name)));
  for (const file of files.sort()) {
    const text = await readFile(join(outDir, file), 'utf8');
    if (!isFeed(text)) continue;
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, 22);
    feeds.set(home + file.split(sep).map(encodeURIComponent).join('/'), hash);
  }
  return feeds;
}

/** RSS and Atom say in their first element what they are, JSON Feed in a field of its own. */
function isFeed(text: string): boolean {
  return (
    /^\s*<(?:[?!][^>]*>\s*<)*(?:rss|feed)[\s>]/.test(text) ||
    /^\s*\{[^{]*"version"\s*:\s*"https:\/\/jsonfeed\.org\/version\//.test(text)
  );
}
