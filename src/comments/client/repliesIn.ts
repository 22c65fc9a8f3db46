/** A reply as a page shows it: text alone, whatever its writer put into it. */
export interface Reply {
  readonly name: string;
  readonly text: string;
  /** ISO 8601, as it came. */
  readonly written: string;
}

/**
 * Reads the replies out of an answer of app.bsky.feed.getPostThread; what has another shape is left out.
 * @returns oldest first.
 */
export function repliesIn(answer: unknown): Reply[] {
  const { replies } = recordOf(recordOf(answer)['thread']);
  const all: readonly unknown[] = Array.isArray(replies) ? replies : [];
  return all
    .flatMap((reply): Reply[] => {
      const post = recordOf(recordOf(reply)['post']);
      const author = recordOf(post['author']);
      const { text, createdAt } = recordOf(post['record']);
      if (typeof text !== 'string' || text.trim() === '' || typeof createdAt !== 'string')
        return [];
      if (Number.isNaN(Date.parse(createdAt))) return [];
      const name = [author['displayName'], author['handle']].find(
        (known): known is string => typeof known === 'string' && known.trim() !== '',
      );
      return name === undefined ? [] : [{ name, text, written: createdAt }];
    })
    .sort((a, b) => Date.parse(a.written) - Date.parse(b.written));
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
