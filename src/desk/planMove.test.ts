import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveStory } from '../cli/moveStory.ts';
import { describeProblems } from '../base/problems/problem.ts';
import { readNewsroom } from '../content/readNewsroom.ts';
import {
  type Files,
  newsroomFolder,
  onePixel,
  publicationText,
  storyText,
} from '../tools/newsrooms/newsroomFolder.ts';
import { unset } from '../tools/fixtures/testContext.ts';
import { carryOut, type Disk, realDisk } from './carryOut.ts';
import { planMove } from './planMove.ts';

const first = 'stories/2025/06/first.mdx';

async function newsroom(files: Files = {}) {
  const folder = await newsroomFolder(files);
  const { contentDir } = folder;
  const settings = { ...folder, ...unset };
  const printed: string[] = [];
  const context = { root: contentDir, print: (line: string) => printed.push(line) };
  return {
    ...folder,
    printed,
    move: (...typed: readonly string[]) => moveStory(settings, context, typed),
    text: (file: string) => readFile(join(contentDir, file), 'utf8'),
    problems: async () => describeProblems((await readNewsroom(folder)).problems),
    files: () => filesIn(contentDir),
  };
}

async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [relative(folder, path), await readFile(path, 'latin1')] as const;
  });
  return Object.fromEntries((await Promise.all(read)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const linked: Files = {
  'publication.yaml': `${publicationText()}menu: # what matters\n  - url: "https://gauge.example/stories/2025/06/first/" # the story\n    label: First\n`,
  [first]: storyText(
    {
      image: '{ src: ./map.png, alt: A map, credit: "The desk" }',
      readNext: '[ 2025/06/second ]',
      updated: '2025-06-13T00:00:00Z',
    },
    'See [myself](/stories/2025/06/first/#a), ![shared](./shared.png) and [data](./data.csv "Data").\n\n## A\n\n`/stories/2025/06/first/` is my address.\n\n[ref]: /stories/2025/06/first\n\n[that][ref]\n',
  ),
  'stories/2025/06/second.mdx': storyText(
    { readNext: "\n  # the first\n  - '2025/06/first' # yes" },
    '![shared](./shared.png)\n\n[One](/stories/2025/06/first/#a) [two](/stories/2025/06/first-more/) <a href="/stories/2025/06/first/?x">three</a> [four](https://gauge.example/stories/2025/06/first/)\n\n[/stories/2025/06/first/](/stories/2025/06/first/)\n\nIn words /stories/2025/06/first/ or https://other.example/stories/2025/06/first/.\n',
  ).replaceAll('\n', '\r\n'),
  'stories/2025/06/first-more.mdx': `\uFEFF${storyText()}`,
  'front.yaml': 'lead: 2025/06/first # the day’s\n',
  'pages/about.mdx': '---\ntitle: About\ndescription: Us.\n---\n\n[One](/stories/2025/06/first)\n',
  'stories/2025/06/map.png': onePixel,
  'stories/2025/06/shared.png': onePixel,
  'stories/2025/06/data.csv': 'a,b\n',
};

test('a story goes to another month with what it alone uses, and all that names it follows', async () => {
  const { move, printed, text, problems, files } = await newsroom(linked);
  expect(await problems()).toBe('');
  const before = await files();
  await move('first', 'opening', '--published', '2025-05-31T09:00:00+08:00');
  expect(await problems()).toBe('');
  expect(printed).toMatchInlineSnapshot(`
    [
      "stories/2025/06/first.mdx becomes stories/2025/05/opening.mdx",
      "stories/2025/06/map.png becomes stories/2025/05/map.png",
      "stories/2025/06/data.csv becomes stories/2025/05/data.csv",
      "./shared.png stays where it is, and is reached as ../06/shared.png",
      "stories/2025/06/second.mdx: what names the story follows",
      "pages/about.mdx: what names the story follows",
      "front.yaml: what names the story follows",
      "publication.yaml: what names the story follows",
      "Done. "npm run check" reads all of it again.",
    ]
  `);
  expect(await text('stories/2025/05/opening.mdx')).toMatchInlineSnapshot(`
    "---
    headline: A train went
    standfirst: It went from one place to another.
    section: rail
    published: 2025-05-31T09:00:00+08:00
    authors: [rail-desk]
    image: { src: ./map.png, alt: A map, credit: "The desk" }
    readNext: [ 2025/06/second ]
    updated: 2025-06-13T00:00:00Z
    formerly:
      - /stories/2025/06/first/
    ---

    See [myself](/stories/2025/05/opening/#a), ![shared](../06/shared.png) and [data](./data.csv "Data").

    ## A

    \`/stories/2025/06/first/\` is my address.

    [ref]: /stories/2025/05/opening

    [that][ref]
    "
  `);
  expect(await text('stories/2025/06/second.mdx')).toBe(
    String(linked['stories/2025/06/second.mdx'])
      .replace("'2025/06/first'", "'2025/05/opening'")
      .replace('[One](/stories/2025/06/first/#a)', '[One](/stories/2025/05/opening/#a)')
      .replace('"/stories/2025/06/first/?x"', '"/stories/2025/05/opening/?x"')
      .replace(
        '(https://gauge.example/stories/2025/06/first/)',
        '(https://gauge.example/stories/2025/05/opening/)',
      )
      .replace('](/stories/2025/06/first/)\r', '](/stories/2025/05/opening/)\r'),
  );
  const after = await files();
  expect(after['front.yaml']).toMatch(/^lead: 2025.05.opening # the day/);
  expect(after['publication.yaml']).toBe(
    before['publication.yaml']?.replace('06/first', '05/opening'),
  );
  expect(after['pages/about.mdx']).toBe(
    before['pages/about.mdx']?.replace('06/first', '05/opening'),
  );
  expect(Object.keys(before).filter((file) => !(file in after))).toEqual([
    'stories/2025/06/data.csv',
    first,
    'stories/2025/06/map.png',
  ]);
  expect(Object.keys(after).filter((file) => !(file in before))).toEqual([
    'stories/2025/05/data.csv',
    'stories/2025/05/map.png',
    'stories/2025/05/opening.mdx',
  ]);
});

test('figures that a chart alone shows go along; others are reached, and those of data/ stay', async () => {
  const chart = (src: string): string =>
    `<Chart src="${src}" form="line" title="Trips" unit="trips" alt="They rise." source="Us" asOf="2025-06-12" />\n`;
  const { move, printed, text, problems } = await newsroom({
    [first]: storyText({}, ['./own.csv', './shared.csv', 'data/all.csv'].map(chart).join('\n')),
    'stories/2025/06/second.mdx': storyText({}, chart('./shared.csv')),
    ...Object.fromEntries(
      ['stories/2025/06/own.csv', 'stories/2025/06/shared.csv', 'data/all.csv'].map((file) => [
        file,
        'year,trips\n2024,1\n2025,2\n',
      ]),
    ),
  });
  expect(await problems()).toBe('');
  await move('first', 'opening', '--published', '2025-05-31T09:00:00+08:00');
  expect(await problems()).toBe('');
  expect(printed.slice(1, 3)).toEqual([
    'stories/2025/06/own.csv becomes stories/2025/05/own.csv',
    './shared.csv stays where it is, and is reached as ../06/shared.csv',
  ]);
  const body = await text('stories/2025/05/opening.mdx');
  expect([...body.matchAll(/src="(.*?)"/g)].map(([, src]) => src)).toEqual([
    './own.csv',
    '../06/shared.csv',
    'data/all.csv',
  ]);
});

test('in its own month only the name changes; there and back again, readers are led on', async () => {
  const { move, text, problems, files } = await newsroom(linked);
  const before = await files();
  await move('2025/06/first', 'opening');
  expect(await problems()).toBe('');
  await move('/stories/2025/06/opening/', 'third');
  await move('stories/2025/06/third.mdx', '2025/06/first');
  expect(await problems()).toBe('');
  expect(await text(first)).toBe(
    before[first]?.replace(
      '\n---\n\n',
      '\nformerly:\n  - /stories/2025/06/opening/\n  - /stories/2025/06/third/\n---\n\n',
    ),
  );
});

test('a story is moved by what it was called before, and where it is now is said', async () => {
  const { move, printed, problems, files } = await newsroom(linked);
  await move('first', 'opening');
  printed.length = 0;
  await move('2025/06/first', 'third');
  expect(printed.slice(0, 2)).toEqual([
    '"2025/06/first" has moved: the story is 2025/06/opening now.',
    'stories/2025/06/opening.mdx becomes stories/2025/06/third.mdx',
  ]);
  await move('opening', '--published', '2025-06-12T20:00:00+08:00');
  await move('/stories/2025/06/opening/', 'first');
  expect(await problems()).toBe('');
  expect(Object.keys(await files())).toEqual(Object.keys(await (await newsroom(linked)).files()));
});

test('a draft leaves no old path, and a trial leaves all as it is', async () => {
  const { move, text, files } = await newsroom({ [first]: storyText({ draft: 'true' }) });
  const before = await files();
  await move('first', 'opening', '--dry-run');
  expect(await files()).toEqual(before);
  await move('first', 'opening');
  expect(await text('stories/2025/06/opening.mdx')).toBe(before[first]);
});

test('what cannot be is told, and nothing is written', async () => {
  const { contentDir, move } = await newsroom({
    'stories/2025/06/second.mdx': storyText({ formerly: '[/stories/2025/06/old/]' }),
  });
  await mkdir(join(contentDir, '../outside'));
  await symlink('../../outside', join(contentDir, 'stories/2024'));
  const before = await filesIn(join(contentDir, '..'));
  const refused = async (...typed: readonly string[]): Promise<string> => {
    const failure = await move(...typed).catch((error: unknown) => error);
    return failure instanceof Error ? failure.message : 'no failure';
  };
  expect([
    await refused('first'),
    await refused('frist', 'x'),
    await refused('first', 'first'),
    await refused('first', 'second'),
    await refused('first', 'old'),
    await refused('first', '../../x'),
    await refused('first', 'Über'),
    await refused('first', '2025/07/first'),
    await refused('first', 'x', '--published', 'tomorrow'),
    await refused('first', 'x', '--published', '2024-06-01T00:00:00Z'),
  ]).toMatchInlineSnapshot(`
    [
      ""first" is not what "npm run move" takes. Write the story and its new place, "npm run move -- 2025/06/new-line 2025/06/line-opens"; a slug alone stays in the month, --published 2025-07-01T08:00:00+08:00 changes the time, and the month with it; --dry-run only says what would be done.",
      "There is no story "frist". Did you mean "first"?",
      "The story is called 2025/06/first already.",
      "There is a file stories/2025/06/second.mdx already. Nothing was written.",
      "/stories/2025/06/old/ is an old path of stories/2025/06/second.mdx. Choose another place.",
      ""../../x" cannot be part of a web address. Write an id like 2025/06/new-line, or a slug of small letters, digits and single hyphens.",
      ""Über" cannot be part of a web address. Write an id like 2025/06/new-line, or a slug of small letters, digits and single hyphens.",
      "2025/07/first is not in the month of its publication, 2025-06-12T21:40:00+08:00. Add --published with the time that is right, or name a place in 2025/06.",
      "--published is not a time in ISO 8601. Write the time of publication in ISO 8601 with a UTC offset, like 2025-06-12T21:40:00+08:00.",
      "stories/2024/06/x.mdx is outside the newsroom. Nothing was written.",
    ]
  `);
  expect(await filesIn(join(contentDir, '..'))).toEqual(before);
  await rm(join(contentDir, 'stories/2024'));
  const path = join(contentDir, 'stories/2025/06/third.mdx');
  await writeFile(path, storyText({}, '[a](/stories/2025/06/f%69rst/)\n'));
  expect(await refused('first', 'x')).toMatchInlineSnapshot(`
    "stories/2025/06/third.mdx:9:1
      The path is written in a way that cannot be changed by a move.
      found  /stories/2025/06/f%69rst/
      do     Write it without percent signs and other codes, and move again.

    1 problem in 1 file."
  `);
  await writeFile(path, storyText({}, '[a](/stories/2025/06/first/) {1 + }\n'));
  expect(await refused('first', 'x')).toMatchInlineSnapshot(`
    "stories/2025/06/third.mdx:9:35
      The expression between { and } is broken: Unexpected token.
      found  [a](/stories/2025/06/first/) {1 + }
      do     Mend it, or write a plain { as \\{.

    1 problem in 1 file."
  `);
});

/** A disk that dies as it does one thing to one file. */
function dyingAt(step: number): Disk {
  let done = 0;
  const count = (): void => {
    if (done === step) throw new Error('dead');
    done += 1;
  };
  return {
    make(path, content) {
      count();
      return realDisk.make(path, content);
    },
    async rewrite(path, content) {
      count();
      await realDisk.rewrite(path, content);
    },
    remove(path) {
      count();
      realDisk.remove(path);
    },
  };
}

test.for([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
  'an end after %i steps loses nothing, and a second move completes it',
  async (step) => {
    const whole = await newsroom(linked);
    await whole.move('first', 'opening', '--published', '2025-05-31T09:00:00+08:00');
    const { move, problems, files, ...folder } = await newsroom(linked);
    const wish = { story: 'first', place: 'opening', published: '2025-05-31T09:00:00+08:00' };
    const { changes } = await planMove(folder, wish);
    await expect(carryOut(changes, folder.contentDir, dyingAt(step))).rejects.toThrow('dead');
    await move('first', 'opening', '--published', '2025-05-31T09:00:00+08:00');
    expect(await files()).toEqual(await whole.files());
    expect(await problems()).toBe('');
  },
);

const target = fc.constantFrom(
  '/stories/2025/06/first/',
  '/stories/2025/06/first',
  '/stories/2025/06/first/#x',
  'https://gauge.example/stories/2025/06/first/?a=b',
  '/stories/2025/06/firsts/',
  'https://other.example/stories/2025/06/first/',
);
const passage = fc.oneof(
  target.map((to) => `[words](${to})`),
  target.map((to) => `[${to.replace(/^https:.*/, 'there')}](<${to}> "a title")`),
  target.map((to) => `<a href="${to}">${to.replace(/^https:.*/, 'there')}</a>`),
  target.map((to) => `<Note title="${to}">\n\n[a](${to})\n\n</Note>`),
  target.map((to) => `\`${to}\``),
  target.map((to) => `\`\`\`\n[a](${to})\n\`\`\``),
  target.map((to) => `- [a]( ${to} )\n- b`),
  target.map((to) => `[ref]\n\n[ref]: ${to}`),
  target.map((to) => `See ${to}`),
  fc.constantFrom('Words.', '2025/06/first', '{/* /stories/2025/06/first/ */}'),
);

test('whatever the texts, what names the story follows, and no other text changes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(passage, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '\uFEFF'),
      fc.constantFrom(
        {},
        { readNext: '["2025/06/first"]' },
        { readNext: "\n- '2025/06/first' # so" },
        { readNext: '\n  - >-\n    2025/06/first\n  - 2025/06/firsts' },
        { readNext: '["2025\\u002F06/first"]' },
      ),
      async (passages, lineEnd, mark, fields) => {
        const headings = '\n\n## X\n';
        const body = `${passages.join('\n\n')}${headings}`;
        const { move, text, problems } = await newsroom({
          [first]: storyText({}, headings),
          'stories/2025/06/firsts.mdx': storyText(),
          'stories/2025/06/third.mdx': mark + storyText(fields, body).replaceAll('\n', lineEnd),
        });
        const wrongBefore = await problems();
        const before = await text('stories/2025/06/third.mdx');
        await move('first', 'opening');
        expect(await problems()).toBe(wrongBefore);
        const after = await text('stories/2025/06/third.mdx');
        const old = (from: string): string =>
          from.replaceAll(/2025(?:\/|\\u002F)06\/(?:opening|first(?!s))/g, '…');
        expect(old(after)).toBe(old(before));
      },
    ),
    { numRuns: 60 },
  );
});
