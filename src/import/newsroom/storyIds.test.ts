import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OldPost } from '../exported.ts';
import { storyIds } from './storyIds.ts';

function post(slug: string, title = ''): OldPost {
  return {
    name: 'post',
    title,
    slug,
    published: undefined,
    draft: undefined,
    standfirst: '',
    html: '',
    terms: [],
    authors: [],
    paths: [],
    notes: [],
  };
}

function idsOf(posts: readonly OldPost[], published = new Date('2020-01-31T23:30:00Z')): string[] {
  const dated = posts.map((one) => ({ post: one, published }));
  return storyIds(dated, [], 'Europe/Berlin').map(({ id }) => id);
}

test('the month is that of the newsroom’s time zone', () => {
  expect(idsOf([post('a')])).toEqual(['2020/02/a']);
});

test.each([
  ['Hello World', '2020/02/hello-world'],
  ['%d0%b6%d0%b5%d0%bb', '2020/02/zhel'],
  ['Ångström_&_Söhne', '2020/02/angstrom-sohne'],
  ['../../../etc/passwd', '2020/02/etc-passwd'],
  ['..', '2020/02/the-title'],
  ['%E0%A4%A', '2020/02/e0-a4-a'],
  ['a'.repeat(300), `2020/02/${'a'.repeat(100)}`],
])('%s', (slug, id) => {
  expect(idsOf([post(slug, 'The title')])).toEqual([id]);
});

test('posts of one slug have numbers, in their order', () => {
  expect(idsOf([post('a'), post('a'), post('A!'), post('a-2')])).toEqual([
    '2020/02/a',
    '2020/02/a-2',
    '2020/02/a-3',
    '2020/02/a-2-2',
  ]);
});

test('whatever slugs are, each post has a path of its own inside the newsroom', () => {
  const slug = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('..', '../../x', '/', 'a', 'CON', '%00', '.mdx'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(slug, slug), { maxLength: 8 }), (posts) => {
      const ids = idsOf(posts.map(([one, title]) => post(one, title)));
      expect(new Set(ids).size).toBe(posts.length);
      expect(ids.filter((id) => !/^2020\/02\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
    }),
  );
});
