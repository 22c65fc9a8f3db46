import { expect, test } from 'vitest';
import { nameIn, storyNamed } from './storyNamed.ts';

const stories = [
  { id: '2025/06/first', formerly: undefined },
  { id: '2025/06/second', formerly: ['/stories/2025/05/old-second/', '/blog/second-post.html'] },
  { id: '2025/05/third', formerly: ['/2019/05/third-post/', '/p/ältere-3'] },
  { id: '2025/04/fourth', formerly: ['/stories/2025/05/first/', '/news/twice/'] },
  { id: '2025/03/fifth', formerly: ['/opinion/twice/'] },
];

function named(typed: string): string {
  try {
    const { story, moved } = storyNamed(stories, typed, ({ formerly }) => formerly);
    return moved ?? story.id;
  } catch (error) {
    return error instanceof Error ? error.message : 'no error';
  }
}

test.for([
  'first',
  '2025/06/first',
  'first.mdx',
  'stories/2025/06/first.mdx',
  'content\\stories\\2025\\06\\first.mdx',
  '/stories/2025/06/first/',
  'https://gauge.example/paper/stories/2025/06/first/?from=mail#top',
  'https://gauge.example/stories/2025/06/first/index.html',
])('a story is named by %s', (typed) => {
  expect(named(typed)).toBe('2025/06/first');
});

test.for([
  ['old-second', '2025/06/second'],
  ['2025/05/old-second', '2025/06/second'],
  ['stories/2025/05/old-second.mdx', '2025/06/second'],
  ['https://gauge.example/stories/2025/05/old-second/', '2025/06/second'],
  ['/blog/second-post.html', '2025/06/second'],
  ['second-post', '2025/06/second'],
  ['https://old.example/2019/05/third-post/', '2025/05/third'],
  ['/p/%C3%A4ltere-3/', '2025/05/third'],
  ['2025/05/first', '2025/04/fourth'],
  ['/news/twice/', '2025/04/fourth'],
] as const)('%s, where a story stood, names it, and is told', ([typed, id]) => {
  expect(named(typed)).toBe(`"${typed}" has moved: the story is ${id} now.`);
});

test('what names none or several is told, with what to type', () => {
  expect(['twice', 'frist', '2025/06/frist', '2025/05/second', 'nothing of it'].map(named))
    .toMatchInlineSnapshot(`
    [
      "Several stories are called "twice": 2025/04/fourth, 2025/03/fifth. Name one of them.",
      "There is no story "frist". Did you mean "first"?",
      "There is no story "2025/06/frist". Did you mean "2025/06/first"?",
      "There is no story "2025/05/second". Did you mean "2025/06/second"?",
      "There is no story "nothing of it". Name it by its id, like 2025/06/new-line, by its file or by its address.",
    ]
  `);
});

test('old paths are asked for only where no story is called so now', () => {
  const { story } = storyNamed(stories, 'second', () => {
    throw new Error('asked');
  });
  expect(story.id).toBe('2025/06/second');
});

test('a place is named as a story is', () => {
  expect(
    ['opening', '/stories/2025/06/opening/', 'stories/2025/06/opening.mdx', '../x'].map(nameIn),
  ).toEqual(['opening', '2025/06/opening', '2025/06/opening', '../x']);
});
