import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import {
  type Files,
  newsroomFolder,
  publicationText,
  storyFile,
  storyText,
} from '../../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from '../readNewsroom.ts';

async function judge(body: string, beside: Files = {}) {
  const folder = await newsroomFolder({
    [storyFile]: storyText({}, body),
    'stories/2025/06/Chart.astro': '<p />',
    'stories/2025/06/figures.ts': 'export const total = 1;',
    'stories/2025/06/good.json': '{ "a": 1 }',
    'stories/2025/06/broken.json': '{ "a": b }',
    ...beside,
  });
  const { problems } = await readNewsroom(folder);
  return describeProblems(problems);
}

test('imports of what is there', async () => {
  const body = `import Chart from './Chart.astro';
import { total } from "./figures";
import map from './map.png?url';
import { Content } from './terms.md';
import raw from './raw.txt?raw';
import { Image } from 'astro:assets';
import { z } from 'astro/zod';
import { readFile } from 'node:fs/promises';
export { total as sum } from './figures.ts';
export const from = 'import x from "./nothing.ts"';

<Chart total={total} />
`;
  const beside = { 'stories/2025/06/terms.md': 'Terms.', 'stories/2025/06/raw.txt': 'Raw.' };
  expect(await judge(body, beside)).toBe('');
});

test('imports of what is not', async () => {
  const body = `import Chart from './Chrat.astro';
import {
  total,
} from '../figures.ts';
import 'no-such-package/styles.css';
import Map from 'Map.astro';
import far from 'https://elsewhere.example/far.js';
import npm from 'npm:yaml';
import none from 'node:none';

<Chart total={total} /> <Map />
`;
  expect(await judge(body)).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:9:20
      The file that is imported is missing.
      found  ./Chrat.astro
      do     Did you mean "./Chart.astro"?

    stories/2025/06/first.mdx:12:9
      The file that is imported is missing.
      found  ../figures.ts
      do     Save it there, or correct the path; it starts from the story, like ./Chart.astro.

    stories/2025/06/first.mdx:13:9
      The package that is imported is not installed.
      found  no-such-package/styles.css
      do     Correct its name; the path of a file starts with ./, like ./Chart.astro.

    stories/2025/06/first.mdx:14:18
      The package that is imported is not installed.
      found  Map.astro
      do     Correct its name; the path of a file starts with ./, like ./Chart.astro.

    stories/2025/06/first.mdx:15:18
      A story imports nothing from another site.
      found  https://elsewhere.example/far.js
      do     Save the file in the content folder, and write its path like ./chart.js.

    stories/2025/06/first.mdx:16:18
      The package that is imported is not installed.
      found  npm:yaml
      do     Correct its name; the path of a file starts with ./, like ./Chart.astro.

    stories/2025/06/first.mdx:17:19
      The package that is imported is not installed.
      found  node:none
      do     Correct its name; the path of a file starts with ./, like ./Chart.astro.

    7 problems in 1 file."
  `);
});

test('an import of JSON that is none', async () => {
  const body = `import good from './good.json';
import text from './broken.json?raw';
import broken from './broken.json';

{good.a} {text} {broken.a}
`;
  expect(await judge(body)).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:11:21
      The file that is imported is no JSON. Unexpected token 'b', "{ "a": b }" is not valid JSON.
      found  ./broken.json
      do     Mend it: texts and names stand between double quotes, and no comma at an end.

    1 problem in 1 file."
  `);
});

test('stories that import each other, or themselves, would be drawn for ever', async () => {
  const showing = (path: string): string => `import Other from "${path}"\n\n<Other />\n`;
  const beside = {
    'stories/2025/06/second.mdx': storyText({ headline: 'B' }, showing('./third.mdx?a')),
    'stories/2025/06/third.mdx': storyText({ headline: 'C' }, showing('../../2025/06/first.mdx')),
    'stories/2025/06/itself.mdx': storyText({ headline: 'D' }, showing('./itself.mdx')),
    'stories/2025/06/outside.mdx': storyText({ headline: 'E' }, showing('./first.mdx')),
  };
  expect(await judge(showing('./second.mdx'), beside)).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:9:20
      The import leads back to this story, which would never come to an end.
      found  ./second.mdx
      do     Remove it; what both show may stand in a file that each imports, like ./Table.astro.

    stories/2025/06/itself.mdx:9:20
      The import leads back to this story, which would never come to an end.
      found  ./itself.mdx
      do     Remove it; what both show may stand in a file that each imports, like ./Table.astro.

    stories/2025/06/second.mdx:9:20
      The import leads back to this story, which would never come to an end.
      found  ./third.mdx?a
      do     Remove it; what both show may stand in a file that each imports, like ./Table.astro.

    stories/2025/06/third.mdx:9:20
      The import leads back to this story, which would never come to an end.
      found  ../../2025/06/first.mdx
      do     Remove it; what both show may stand in a file that each imports, like ./Table.astro.

    4 problems in 4 files."
  `);
});

test('a folder whose name bundlers misread has no code in its stories', async () => {
  const files = {
    'Zeitung #1 (ü)/publication.yaml': publicationText(),
    'Zeitung #1 (ü)/stories/2025/06/first.mdx': storyText({}, 'It is {1 + 1}, and {2 + 2}.'),
  };
  const folder = await newsroomFolder(files);
  const contentDir = join(folder.contentDir, 'Zeitung #1 (ü)');
  const { problems } = await readNewsroom({ ...folder, contentDir });
  expect(problems.filter(({ what }) => what.includes('#'))).toMatchObject([
    { file: 'stories/2025/06/first.mdx', line: 9, column: 7, found: await realpath(contentDir) },
  ]);
});
