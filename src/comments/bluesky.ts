import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
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
    return toHtml([
      {
        type: 'element',
        tagName: 'a',
        properties: { href: discussion },
        children: [
          { type: 'text', value: words(isAnswered ? 'comments.another' : 'comments.first') },
        ],
      },
      paragraph(words('comments.bluesky', { host: new URL(discussion).host })),
      {
        type: 'element',
        tagName: 'div',
        properties: {
          dataReplies: threadAddress(post),
          dataNone: words('comments.replies.none'),
          dataFailed: words('comments.replies.failed'),
        },
        children: [
          {
            type: 'element',
            tagName: 'button',
            // Without script it would do nothing.
            properties: { type: 'button', hidden: true },
            children: [
              {
                type: 'text',
                value: words('comments.replies.show', { host: new URL(blueskyHost).host }),
              },
            ],
          },
          { type: 'element', tagName: 'div', properties: { ariaLive: 'polite' }, children: [] },
        ],
      },
    ]);
  },
} as const satisfies CommentProvider;

function paragraph(value: string): Element {
  return {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value }],
  };
}
