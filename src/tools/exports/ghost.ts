import { oddBodies } from './bodies.ts';

type Row = Readonly<Record<string, unknown>>;

/** A post of a made-up export of Ghost. */
export function ghostPost(id: string, fields: Row = {}): Row {
  return {
    id,
    title: `Post ${id}`,
    slug: `post-${id}`,
    html: '<p>A ship came in.</p>',
    mobiledoc: null,
    lexical: '{"root":{}}',
    feature_image: null,
    type: 'post',
    status: 'published',
    visibility: 'public',
    custom_excerpt: null,
    published_at: '2021-05-06T07:08:09.000Z',
    ...fields,
  };
}

/** A whole export, in the form that Ghost 5 writes. */
export function ghostExport(posts: readonly Row[], tables: Row = {}): string {
  return JSON.stringify({
    db: [
      {
        meta: { exported_on: Date.UTC(2024, 0, 1), version: '5.82.0' },
        data: { posts, tags: [], users: [], posts_tags: [], posts_authors: [], ...tables },
      },
    ],
  });
}

const card = (name: string, inner: string): string =>
  `<figure class="kg-card kg-${name}-card">${inner}</figure>`;

/** An export with more than 50 posts, each with something that is odd. */
export const oldMagazine = ghostExport(
  [
    ...Object.entries(oddBodies).map(([name, html], index) =>
      ghostPost(`odd${index}`, { title: `Odd: ${name}`, slug: `odd-${index}`, html }),
    ),
    ghostPost('1', {
      title: 'Cards',
      html: `${card('image', '<img src="__GHOST_URL__/content/images/2020/01/quay.png" class="kg-image" alt loading="lazy" srcset="__GHOST_URL__/content/images/size/w600/2020/01/quay.png 600w"><figcaption>The <b>quay</b></figcaption>')}${card('bookmark', '<a class="kg-bookmark-container" href="https://other.example/"><div class="kg-bookmark-content"><div class="kg-bookmark-title">A title</div><div class="kg-bookmark-description">More</div></div></a>')}${card('embed', '<iframe src="https://www.youtube.com/embed/abc?feature=oembed" title="Film"></iframe>')}${card('gallery', '<div class="kg-gallery-container"><div class="kg-gallery-row"><div class="kg-gallery-image"><img src="__GHOST_URL__/content/images/size/w600/2020/01/crane.png" width="1"></div></div></div>')}<!--kg-card-begin: html--><marquee>Raw</marquee><!--kg-card-end: html--><div class="kg-card kg-callout-card"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">Mind {this}</div></div>`,
    }),
    ghostPost('2', {
      title: 'Linked',
      html: '<p><a href="__GHOST_URL__/post-1/">cards</a> <a href="__GHOST_URL__/tag/harbour/">harbour</a> <a href="__GHOST_URL__/author/anna/">anna</a></p>',
      feature_image: '__GHOST_URL__/content/images/2020/01/quay.png',
      custom_excerpt: 'What came in &amp; went',
    }),
    ghostPost('3', { title: 'Draft', status: 'draft', published_at: null }),
    ghostPost('4', {
      title: 'Later',
      status: 'scheduled',
      published_at: '2099-05-06T07:08:09.000Z',
    }),
    ghostPost('5', { title: 'For members', visibility: 'members' }),
    ghostPost('6', { title: 'A letter', status: 'sent' }),
    ghostPost('7', { title: 'Only lexical', html: null }),
    ghostPost('8', { title: 'About', type: 'page', slug: 'about' }),
    ghostPost('9', { title: 'Empty', html: null, lexical: null }),
    ghostPost('10', { title: 'Twin', slug: 'twin' }),
    ghostPost('11', { title: 'Twin', slug: 'twin' }),
    ghostPost('12', { title: 'Много авторов', slug: 'много' }),
    ghostPost('13', { title: 'Old form', page: false, type: undefined, author_id: 'u2' }),
  ],
  {
    tags: [
      { id: 't1', name: 'Harbour', slug: 'harbour', description: 'Of ships', visibility: 'public' },
      { id: 't2', name: '#internal', slug: 'hash-internal', visibility: 'internal' },
      { id: 't3', name: 'Rail', slug: 'rail' },
    ],
    users: [
      {
        id: 'u1',
        name: 'Anna',
        slug: 'anna',
        email: 'anna@old.example',
        bio: 'Writes.',
        website: 'https://anna.example',
      },
      { id: 'u2', name: '', slug: 'nameless', email: 'x@old.example', website: 'no address' },
    ],
    posts_tags: [
      { id: 'a', post_id: '2', tag_id: 't1', sort_order: 1 },
      { id: 'b', post_id: '2', tag_id: 't3', sort_order: 0 },
      { id: 'c', post_id: '2', tag_id: 't2', sort_order: 2 },
    ],
    posts_authors: [
      { id: 'd', post_id: '2', author_id: 'u2', sort_order: 1 },
      { id: 'e', post_id: '2', author_id: 'u1', sort_order: 0 },
    ],
    posts_meta: [
      { post_id: '2', feature_image_alt: 'A quay', feature_image_caption: '<i>At dawn</i>' },
    ],
  },
);
