import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { CommentProvider } from './provider.ts';

/** Opens a letter to the desk, with the story's headline and address already in it. */
export const mail = {
  name: 'mail',
  invite({ headline, url, email, isAnswered, words }) {
    const subject = encodeURIComponent(words('comments.subject', { headline }));
    const body = encodeURIComponent(`\n\n${headline}\n${url}\n`);
    const href = `mailto:${email}?subject=${subject}&body=${body}`;
    return toHtml([
      h('a', { href }, words(isAnswered ? 'comments.another' : 'comments.first')),
      h('p', words('comments.mail', { email })),
    ]);
  },
} as const satisfies CommentProvider;
