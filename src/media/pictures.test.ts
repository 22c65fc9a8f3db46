import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readNewsroom } from '../content/readNewsroom.ts';
import { imageNames } from '../build/imageNames.ts';
import { type BuiltPage, listFiles, readPages } from '../tools/fixtures/builtSite.ts';
import {
  type Files,
  type NewsroomFolder,
  newsroomFolder,
  storyText,
} from '../tools/newsrooms/newsroomFolder.ts';
import { pictureFiles } from '../tools/fixtures/pictureFiles.ts';

const month = 'stories/2025/06';

test('what the check accepts, a build draws: whole, in its shape, the right way up', async () => {
  const pictures = Object.entries(await pictureFiles());
  const newsroom = await newsroomFolder(
    Object.fromEntries(
      pictures.flatMap(([name, { content }], number) => [
        [`${month}/${number}/${name}`, content],
        [
          `${month}/picture-${number}.mdx`,
          storyText(
            { image: `{ src: ./${number}/${name}, alt: A picture, credit: The desk }` },
            `![The same](./${number}/${name})`,
          ),
        ],
      ]),
    ) satisfies Files,
  );
  expect((await readNewsroom(newsroom)).problems).toEqual([]);
  const dir = await build(newsroom);
  const pages = await readPages(dir);
  const looks = pictures.map(async ([name], number) => {
    const page = pages.find(({ file }) => file === `${month}/picture-${number}/index.html`);
    return [name, page && (await lookAt(page, dir))];
  });
  const right = pictures.map(([name, { width, height, corner }]) => [
    name,
    { shapes: [shapeOf(width, height)], corners: [corner], isWhole: true },
  ]);
  expect(await Promise.all(looks)).toEqual(right);
});

test('however a story names a drawing, only what draws of it is published', async () => {
  const names = ['data', 'source', 'component', 'address', 'inline', 'text', 'shown', 'listed'];
  const newsroom = await newsroomFolder({
    ...Object.fromEntries(
      names.map((name) => [
        `${month}/${name}.svg`,
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2" onload="hostile()">' +
          `<!-- hostile --><script>hostile()</script><path class="good-${name}" d="M0 0h3v2z"/></svg>`,
      ]),
    ),
    [`${month}/data.mdx`]: storyText(
      { image: '{ src: ./data.svg, alt: A, credit: B }' },
      '![A](./data.svg)\n\n<Figure src="./data.svg" alt="A" credit="B" />\n',
    ),
    [`${month}/code.mdx`]: storyText(
      {},
      `import source from './source.svg';
import Component from './component.svg';
import address from './address.svg?url';
import inline from './inline.svg?inline';
import text from './text.svg?raw';
export const listed = import.meta.glob('./listed.*', { eager: true, query: '?url', import: 'default' });

<Component />

<Figure src={source} alt="A" credit="B" />

![A](./shown.svg)

{address} {inline} {text} {JSON.stringify(listed)}
`,
    ),
  });
  expect((await readNewsroom(newsroom)).problems).toEqual([]);
  const dir = await build(newsroom);
  const files = await Promise.all(
    (await listFiles(dir)).map((file) => readFile(join(dir, file), 'utf8')),
  );
  expect(names.filter((name) => !files.some((text) => text.includes(`good-${name}`)))).toEqual([]);
  expect(files.filter((text) => text.includes('hostile'))).toEqual([]);
});

/**
 * What the pictures show that a page names in their own shape, and of which shape it says that they are: search
 * engines are told of others.
 */
async function lookAt({ html, elements }: BuiltPage, dir: string) {
  const names = imageNames(
    Buffer.from(html.replace(/<script type="application\/ld\+json">.*?<\/script>/s, '')),
  );
  const seen = await Promise.all(names.map((name) => look(join(dir, '_astro', name))));
  const said = elements.flatMap(({ tagName, properties: { width, height } }) =>
    tagName === 'img' ? [shapeOf(Number(width), Number(height))] : [],
  );
  return {
    shapes: [...new Set([...seen.map(({ shape }) => shape), ...said])],
    corners: [...new Set(seen.map(({ corner }) => corner))],
    // A page, a feed and a search result have one of their own at least.
    isWhole: names.length >= 3,
  };
}

async function look(file: string) {
  const { data, info } = await sharp(file)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const corners = [0.1, 0.9].flatMap((down) =>
    [0.1, 0.9].map((across) => {
      const at = (Math.floor(height * down) * width + Math.floor(width * across)) * channels;
      const [red = 0, , blue = 0] = data.subarray(at, at + channels);
      return blue > red
        ? `${across < 0.5 ? 'left' : 'right'} ${down < 0.5 ? 'top' : 'bottom'}`
        : '';
    }),
  );
  return { shape: shapeOf(width, height), corner: corners.filter(Boolean).join(', ') };
}

function shapeOf(width: number, height: number): string {
  return (width / height).toFixed(1);
}

async function build({ contentDir, now }: NewsroomFolder): Promise<string> {
  const outDir = join(contentDir, '../site');
  await promisify(execFile)(process.execPath, ['src/cli/build.ts'], {
    env: {
      PATH: process.env['PATH'],
      CONTENT_DIR: contentDir,
      OUT_DIR: outDir,
      NOW: now.toISOString(),
    },
  });
  return outDir;
}
