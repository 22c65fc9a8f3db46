import { z } from 'astro/zod';

const address = z.url({ protocol: /^https?$/ });
/** RFC 3339, as both dates of an item are written. */
const moment = z.iso.datetime({ offset: true });
const author = z
  .strictObject({ name: z.string(), url: address, avatar: address })
  .partial()
  .refine((given) => Object.keys(given).length > 0, 'says nothing of the author');

const item = z.strictObject({
  id: z.string().min(1),
  url: address,
  external_url: address.optional(),
  title: z.string(),
  content_html: z.string().min(1),
  content_text: z.string().optional(),
  summary: z.string().optional(),
  image: address.optional(),
  banner_image: address.optional(),
  date_published: moment,
  date_modified: moment.optional(),
  authors: z.array(author).optional(),
  tags: z.array(z.string()).optional(),
  language: z.string().optional(),
  attachments: z.array(z.strictObject({ url: address, mime_type: z.string() })).optional(),
});

/**
 * The rules of JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), for tests. An item needs an
 * address, a title, HTML and a time here, which the rules leave open.
 */
export const jsonFeedRules = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: address,
  feed_url: address,
  description: z.string().optional(),
  user_comment: z.string().optional(),
  next_url: address.optional(),
  icon: address.optional(),
  favicon: address.optional(),
  authors: z.array(author).optional(),
  language: z.string().optional(),
  expired: z.boolean().optional(),
  hubs: z.array(z.strictObject({ type: z.string(), url: address })).optional(),
  items: z
    .array(item)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, 'repeats an id'),
});
