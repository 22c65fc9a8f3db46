import { expect, test } from 'vitest';
import { annotations } from './annotations.ts';

const place = { workspace: undefined, root: '/paper', contentDir: '/paper/content' };
const problem = {
  file: 'stories/2025/06/a, b: 100%.mdx',
  line: 3,
  column: 7,
  what: 'The field is 100 % wrong:\nsay why.',
  found: 'raill',
  remedy: 'Write rail.',
};

test('each is one line, whatever stands in it, the first place first', () => {
  const earlier = { ...problem, line: 2, found: undefined };
  expect(annotations([problem, earlier], 'error', place)).toEqual([
    '::error file=content/stories/2025/06/a%2C b%3A 100%25.mdx,line=2,col=7::The field is 100 %25 wrong:%0Asay why.%0AWrite rail.',
    '::error file=content/stories/2025/06/a%2C b%3A 100%25.mdx,line=3,col=7::The field is 100 %25 wrong:%0Asay why.%0AFound: raill%0AWrite rail.',
  ]);
});

test.each([
  ['/desk', '/desk/.generator', '/desk/content', 'content/authors.yaml'],
  ['/desk', '/desk/.generator', '/desk', 'authors.yaml'],
  ['', '/paper', '/paper/content', 'content/authors.yaml'],
])(
  'in %s, a generator in %s names the files of %s from the repository',
  (workspace, root, contentDir, file) => {
    const [line] = annotations([{ ...problem, file: 'authors.yaml' }], 'warning', {
      workspace,
      root,
      contentDir,
    });
    expect(line).toMatch(new RegExp(`^::warning file=${file},`));
  },
);
