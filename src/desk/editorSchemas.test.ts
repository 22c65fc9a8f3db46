import { expect, test } from 'vitest';
import { newsroomFolder, storyFile } from '../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from '../content/readNewsroom.ts';
import { editorSchemas, storyEntries } from './editorSchemas.ts';

test('an editor’s program is told every field, what to write, and the newsroom’s own ids', async () => {
  const { newsroom } = await readNewsroom(await newsroomFolder());
  const { stories, publication } = editorSchemas(newsroom);
  expect(stories).toMatchObject({
    additionalProperties: false,
    required: ['headline', 'standfirst', 'section', 'published', 'authors'],
    properties: {
      headline: { maxLength: 140, description: 'the headline, 1 to 140 characters' },
      section: { enum: ['rail', 'trade'] },
      topics: { items: { enum: ['borders'] } },
      authors: { items: { enum: ['rail-desk'] } },
      readNext: { items: { enum: ['2025/06/first'] } },
    },
  });
  expect(JSON.stringify(stories)).not.toContain('otherNames');
  expect(publication).toMatchObject({ properties: { rules: { type: 'object' } } });
});

test('an editor’s program is told which files are stories', async () => {
  const { newsroom } = await readNewsroom(await newsroomFolder());
  expect(storyEntries(newsroom, '/A Desk/Content')).toMatchObject({
    entries: { [`file:///a desk/content/${storyFile}`]: 'stories' },
  });
});
