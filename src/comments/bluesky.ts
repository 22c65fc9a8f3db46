import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { blueskyHost, postOf, threadAddress } from './blueskyPost.ts';
import { mail } from './mail.ts';
import type { CommentProvider } from './provider.ts';

/**
 * Leads to the post that the desk wrote of a story, and shows its replies when a reader asks: before, nothing is
 * loaded from there. A story without a post has the letter to the desk.
 */
export const bluesky = {
  name: 'bluesky',
  host: blueskyHost,
  invite(subject) {
    const { discussion, isAnswered, words } = subject;
    const post = discussion === undefined ? undefined : postOf(discussion);
    if (discussion === undefined || post === undefined) return mail.invite(subject);
    const replies = {
      dataReplies: threadAddress(post),
      dataNone: words('comments.replies.none'),
      dataFailed: words('comments.replies.failed'),
    };
    const show = words('comments.replies.show', { host: new URL(blueskyHost).host });
    return toHtml([
      h('a', { href: discussion }, words(isAnswered ? 'comments.another' : 'comments.first')),
      h('p', words('comments.bluesky', { host: new URL(discussion).host })),
      h('div', replies, [
        // Without script it would do nothing.
        h('button', { type: 'button', hidden: true }, show),
        h('div', { ariaLive: 'polite' }),
      ]),
    ]);
  },
} as const satisfies CommentProvider;
