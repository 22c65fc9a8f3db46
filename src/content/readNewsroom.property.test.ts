import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newsroomFolder, storyFile, storyText } from '../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from './readNewsroom.ts';

const lists = ['publication.yaml', 'sections.yaml', 'topics.yaml', 'authors.yaml'];

/** YAML of every shape: good values, and what an editor's slip makes of them. */
const value = fc.oneof(
  fc.constantFrom(
    'rail',
    '7',
    'true',
    '~',
    '',
    '[]',
    '[rail]',
    '{ id: rail }',
    '2025-06-12',
    '*a',
    '&a b',
    '"',
  ),
  fc.constantFrom(
    '/about/',
    './map.png',
    '[./map.png]',
    'https://gauge.example',
    'Asia/Shanghai',
    'en',
    'a@b.cc',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const name = fc.constantFrom(
  ...[
    'id',
    'name',
    'url',
    'timeZone',
    'email',
    'headline',
    'section',
    'topics',
    'authors',
    'countries',
  ],
  ...[
    'published',
    'updated',
    'draft',
    'image',
    'sources',
    'readNext',
    'formerly',
    '__proto__',
    'length',
  ],
);
const fields = fc
  .dictionary(name, value)
  .map((pairs) => Object.entries(pairs).map(([key, text]) => `${key}: ${text}`));
const yaml = fc.oneof(
  fields.map((lines) => lines.join('\n')),
  fc.array(fields).map((entries) => entries.map((lines) => `- ${lines.join('\n  ')}`).join('\n')),
  fc.string({ unit: 'binary' }),
);
const body = fc
  .array(
    fc.oneof(
      value.map((target) => `[a](${target})`),
      value.map((target) => `![a](${target})`),
      value.map((target) => `<Figure src="${target}" alt="a" credit="b" />`),
      value.map((target) => `import a from "${target}"`),
    ),
  )
  .map((parts) => parts.join('\n\n'));

test('whatever stands in a newsroom’s files, it is read, and every problem has its place', async () => {
  const folder = await newsroomFolder();
  const write = (file: string, text: string) => writeFile(join(folder.contentDir, file), text);
  await fc.assert(
    fc.asyncProperty(
      fc.array(yaml, { minLength: lists.length, maxLength: lists.length }),
      fields,
      body,
      async (texts, lines, text) => {
        await Promise.all(lists.map((file, index) => write(file, texts[index] ?? '')));
        await write(storyFile, `---\n${lines.join('\n')}\n---\n\n${text}\n`);
        await write('stories/2025/06/second.mdx', storyText({}, text));
        const { newsroom, problems } = await readNewsroom(folder);
        if (newsroom.publication === undefined) expect(problems.length).toBeGreaterThan(0);
        for (const { file, line, column, what, remedy } of problems) {
          expect([...lists, storyFile, 'stories/2025/06/second.mdx']).toContain(file);
          expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
          expect(what).toMatch(/^[A-Z<r].*\.$/s);
          expect(remedy).not.toBe('');
        }
      },
    ),
    { numRuns: 100 },
  );
});
