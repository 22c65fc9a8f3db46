import { toHtml } from 'hast-util-to-html';
import type { CommentProvider } from './provider.ts';

/** Opens a letter to the desk, with the story's headline and address already in it. */
export const mail = {
  name: 'mail',
  invite({ headline, url, email, isAnswered, words }) {
    const subject = encodeURIComponent(words('comments.subject', { headline }));
    const body = encodeURIComponent(`\n\n${headline}\n${url}\n`);
    return toHtml([
      {
        type: 'element',
        tagName: 'a',
        properties: { href: `mailto:${email}?subject=${subject}&body=${body}` },
        children: [
          { type: 'text', value: words(isAnswered ? 'comments.another' : 'comments.first') },
        ],
      },
      {
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [{ type: 'text', value: words('comments.mail', { email }) }],
      },
    ]);
  },
} as const satisfies CommentProvider;
