import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newStory } from '../cli/newStory.ts';
import { readNewsroom } from '../content/readNewsroom.ts';
import {
  type Files,
  newsroomFolder,
  publicationText,
  storyText,
} from '../tools/newsrooms/newsroomFolder.ts';
import { unset } from '../tools/fixtures/testContext.ts';
import type { Asking } from './asking.ts';

async function desk(files: Files = {}) {
  const folder = await newsroomFolder(files);
  const settings = { ...folder, ...unset, basePath: '/desk/' };
  const printed: string[] = [];
  const context = {
    root: folder.contentDir,
    environment: { PORT: '5000' },
    print: (line: string) => printed.push(line),
  };
  const write = (typed: readonly string[], asking?: Asking) =>
    newStory(settings, context, typed, asking);
  const read = async (id: string) => {
    const { newsroom, problems } = await readNewsroom(folder);
    expect(problems).toEqual([]);
    return newsroom.stories.find((story) => story.id === id)?.frontmatter;
  };
  return { ...folder, printed, write, read };
}

const needed = ['--headline', 'A line opens', '--section', 'rail', '--authors', 'rail-desk'];

test('with answers to all that is needed, nobody is asked', async () => {
  const { contentDir, printed, write, read } = await desk();
  await write([
    ...needed,
    ...['--topics', 'borders', '--countries', 'kazakhstan, CN', '--kind', 'brief'],
    ...['--language', 'de', '--standfirst', 'It opens: on Monday.'],
  ]);
  expect(printed).toEqual([
    'stories/2025/06/a-line-opens.mdx',
    '"npm run dev" shows it at http://localhost:5000/desk/stories/2025/06/a-line-opens/',
  ]);
  expect(await readFile(join(contentDir, 'stories/2025/06/a-line-opens.mdx'), 'utf8'))
    .toMatchInlineSnapshot(`
    "---
    headline: A line opens
    standfirst: "It opens: on Monday."
    kind: brief
    section: rail
    published: 2025-06-14T20:00:00+08:00
    authors: [rail-desk]
    topics: [borders]
    countries: [KZ, CN]
    language: de
    draft: true
    ---

    "
  `);
  expect(await read('2025/06/a-line-opens')).toMatchObject({
    draft: true,
    countries: ['KZ', 'CN'],
  });
});

const german = {
  'publication.yaml': publicationText({ language: 'de' }),
  'topics.yaml':
    '- { id: borders, name: Grenzen, description: Where }\n- { id: a, name: Zoll, description: One }\n- { id: b, name: Zoll, description: Two }\n',
};

test('what is named in the newsroom’s own language is known', async () => {
  const { write, read } = await desk(german);
  await write([
    ...['--headline', 'A line opens', '--section', 'rail', '--authors', 'the yard desk'],
    ...['--topics', 'grenzen', '--countries', 'Deutschland,kasachstan,Kazakhstan,CHN,uk'],
  ]);
  expect(await read('2025/06/a-line-opens')).toMatchObject({
    authors: ['rail-desk'],
    topics: ['borders'],
    countries: ['DE', 'KZ', 'CN', 'GB'],
  });
});

test('a slip and a name that two have are told, not taken for one', async () => {
  const { write } = await desk(german);
  await expect(write([...needed, '--countries', 'Kasachstn'])).rejects.toThrow(
    '--countries: "Kasachstn" is no country. Did you mean KZ, Kazakhstan?',
  );
  await expect(write([...needed, '--topics', 'Zoll'])).rejects.toThrow(
    '--topics: "Zoll" is not known. Use one of: borders, a, b',
  );
});

test('an address that a story has, or had, is left to it', async () => {
  const { printed, write, read } = await desk({
    'stories/2025/06/first.mdx': storyText({ formerly: '[/stories/2025/06/a-line-opens/]' }),
    'stories/2025/06/a-line-opens-2.mdx': storyText(),
  });
  await write(needed);
  await write(needed);
  expect(printed.filter((line) => line.startsWith('stories/'))).toEqual([
    'stories/2025/06/a-line-opens-3.mdx',
    'stories/2025/06/a-line-opens-4.mdx',
  ]);
  expect(await read('2025/06/a-line-opens-3')).toBeDefined();
});

test('the month is that of the publication’s zone', async () => {
  const folder = await newsroomFolder();
  const settings = { ...folder, ...unset, now: new Date('2025-06-30T16:00:00Z') };
  const printed: string[] = [];
  const print = (line: string): void => void printed.push(line);
  await newStory(settings, { root: folder.contentDir, environment: {}, print }, needed);
  expect(printed[0]).toBe('stories/2025/07/a-line-opens.mdx');
  const text = await readFile(join(folder.contentDir, printed[0] ?? ''), 'utf8');
  expect(text).toContain('\npublished: 2025-07-01T00:00:00+08:00\n');
});

test('headlines give a name, and one of letters that have no Latin ones asks for it', async () => {
  const { printed, write } = await desk();
  for (const headline of [
    '中欧班列2025年增长',
    'Поезд пришёл',
    'قطار إلى الصين',
    'Łódź: “Straße”',
  ]) {
    await write([...needed, '--headline', headline]);
  }
  expect(printed.filter((line) => line.startsWith('stories/'))).toMatchInlineSnapshot(`
    [
      "stories/2025/06/zhong-ou-ban-lie-2025-nian-zeng-zhang.mdx",
      "stories/2025/06/poezd-prishel.mdx",
      "stories/2025/06/qtr-la-lsyn.mdx",
      "stories/2025/06/lodz-strasse.mdx",
    ]
  `);
  await expect(write([...needed, '--headline', '𒀂𒁒'])).rejects.toThrow(/Add --slug/);
  await write([...needed, '--headline', '𒀂𒁒', '--slug', 'engine']);
  expect(printed.at(-2)).toBe('stories/2025/06/engine.mdx');
});

test('all that is missing or wrong is told at once', async () => {
  const { write, contentDir } = await desk();
  const refused = async (...typed: readonly string[]): Promise<string> => {
    const failure = await write(typed).catch((error: unknown) => error);
    return failure instanceof Error ? failure.message : 'no failure';
  };
  expect([
    await refused(),
    await refused(
      ...'--headline A\u202Eb --section rial --topics a,borders --kind essay'.split(' '),
      ...'--authors rail --countries Atlantis --language english'.split(' '),
    ),
    await refused(...needed, '--slug', '../../../x'),
    await refused('a headline'),
  ]).toMatchInlineSnapshot(`
    [
      "The headline is missing. Add --headline "…".
    The section is missing. Add --section with an id of sections.yaml.
    The author is missing. Add --authors with ids of authors.yaml.",
      "--headline holds an invisible character (U+202E) that turns round what follows. Delete it; retype the words on both sides if you cannot see it.
    --language is not a language tag. Write a language tag of BCP 47, like de or zh-Hans.
    --kind: "essay" is not known. Use one of: report, brief, explainer, analysis.
    --section: "rial" is not known. Did you mean "rail"?
    --topics: "a" is not known. Use one of: borders; or add it to topics.yaml.
    --authors: "rail" is not known. Use one of: rail-desk; or add it to authors.yaml.
    --countries: "Atlantis" is no country. Write its code, like KZ, or its name in English or in the language of the newsroom.",
      "--slug is "../../../x". Use small letters, digits and single hyphens, a hundred at the most.",
      ""a headline" is not what "npm run new" takes. Write "npm run new", and where wanted answers behind it: -- --headline "A line opens" --section rail --authors rail-desk --topics borders,customs --countries CN,KZ --kind report --language en --standfirst "…" --slug a-line-opens.",
    ]
  `);
  expect(await readdir(join(contentDir, 'stories/2025/06'))).toEqual(['first.mdx', 'map.png']);
});

test('who is asked gives the same', async () => {
  const asked: string[] = [];
  const asking: Asking = {
    text(question, faultOf, proposal) {
      const answer = question === 'Headline' ? 'A bridge' : (proposal ?? '');
      asked.push(`${question} ${faultOf('') ?? ''} ${answer}`);
      return Promise.resolve(answer);
    },
    one(question, choices) {
      asked.push(`${question} ${choices.map(({ label }) => label).join()}`);
      return Promise.resolve(choices[1]?.value ?? '');
    },
    some(question, choices) {
      asked.push(
        `${question} ${choices.length > 9 ? 'many' : choices.map(({ label }) => label).join()}`,
      );
      return Promise.resolve(choices.slice(0, 1).map(({ value }) => value));
    },
    whether: () => Promise.resolve(true),
  };
  const { write, read } = await desk();
  await write(['--topics', 'borders'], asking);
  expect(asked).toMatchInlineSnapshot(`
    [
      "Headline This is empty. Write the headline, 1 to 140 characters. A bridge",
      "Standfirst This is empty. Write the standfirst, 1 to 400 characters. The standfirst is still to be written.",
      "Kind report,brief,explainer,analysis",
      "Section Rail (rail),Trade (trade)",
      "Countries many",
      "Authors The Yard Desk (rail-desk)",
      "Language This is not a language tag. Write a language tag of BCP 47, like de or zh-Hans. en-GB",
      "What is it called in its address? Use small letters, digits and single hyphens, a hundred at the most. a-bridge",
    ]
  `);
  expect(await read('2025/06/a-bridge')).toMatchObject({
    headline: 'A bridge',
    kind: 'brief',
    section: 'trade',
    topics: ['borders'],
    countries: ['AF'],
    authors: ['rail-desk'],
  });
});

test('whatever the headline, the draft is good or nothing is written', async () => {
  const { contentDir, printed, write, read } = await desk();
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 150 }),
        fc.string({ unit: fc.constantFrom(...'ab: #"\'\\{}[]&*!|>%@`-,?\n7é中 '), maxLength: 40 }),
        fc.constantFrom(
          'true',
          'null',
          '~',
          '2025',
          '1e3',
          '0x1f',
          '- a',
          'a: b',
          'a #b',
          '../x',
          '2025-06-12',
          '---',
        ),
      ),
      fc.constantFrom([], ['--slug', 'story']),
      async (headline, slug) => {
        printed.length = 0;
        await write([...needed, '--headline', headline, ...slug]).catch((error: unknown) => {
          expect(error).toMatchObject({ name: 'SettingsError' });
        });
        if (printed[0] === undefined) return;
        const id = printed[0].slice('stories/'.length, -'.mdx'.length);
        expect((await read(id))?.headline).toBe(headline.replaceAll(/\s+/g, ' ').trim());
      },
    ),
    { numRuns: 60 },
  );
  expect(await readdir(join(contentDir, '..'))).toEqual(['content', 'public']);
});
