import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import {
  newsroomFolder,
  onePixel,
  storyFile,
  storyText,
} from '../../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from '../readNewsroom.ts';

async function judge(targets: readonly string[], files: Record<string, string | Uint8Array> = {}) {
  const images = targets.map((target) => `![a picture](<${target}>)`).join('\n\n');
  const folder = await newsroomFolder({
    ...Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [`stories/2025/06/${name}`, bytes]),
    ),
    [storyFile]: storyText({}, images),
  });
  await writeFile(join(folder.contentDir, '../outside.png'), onePixel);
  await mkdir(join(folder.contentDir, 'stories/2025/06/folder.png'));
  const { problems } = await readNewsroom(folder);
  return problems.map(({ found, what, remedy }) => [found, what, remedy]);
}

async function picture() {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  return sharp({ create: { width: 300, height: 200, channels: 3, background: 'red', noise } });
}

/** With noise in its midst. */
function spoilt(image: Buffer): Buffer {
  const midst = Math.floor(image.length / 2);
  return image.fill('noise', midst, midst + 200);
}

test('images that can be shown', async () => {
  const files = {
    'a.jpg': await (await picture()).jpeg().toBuffer(),
    'a.PNG': onePixel,
    'a.webp': await (await picture()).webp().toBuffer(),
    'a.avif': await (await picture()).avif().toBuffer(),
    'a.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
    'a.gif': await (await picture()).gif().toBuffer(),
    'a.tiff': await (await picture()).tiff().toBuffer(),
    'a.tif': await (await picture()).tiff().toBuffer(),
    'a b.png': onePixel,
    // Some cameras put a film after the picture.
    'film.jpg': Buffer.concat([await (await picture()).jpeg().toBuffer(), Buffer.alloc(100_000)]),
  };
  const targets = [
    ...Object.keys(files).map((name) => `./${name}`),
    './a%20b.png',
    '../06/map.png',
  ];
  expect(await judge(targets, files)).toEqual([]);
});

test('images that cannot', async () => {
  const files = {
    'cut.png': (await (await picture()).png().toBuffer()).subarray(0, 9000),
    'cut.jpg': (await (await picture()).jpeg().toBuffer()).subarray(0, 3000),
    'cut.webp': (await (await picture()).webp().toBuffer()).subarray(0, -9),
    'cut.avif': (await (await picture()).avif().toBuffer()).subarray(0, -9),
    'cut.tiff': (await (await picture()).tiff().toBuffer()).subarray(0, -9),
    'cut.gif': (await (await picture()).gif().toBuffer()).subarray(0, 9000),
    // Cut in its second picture: the first is whole.
    'film.gif': (
      await sharp([onePixel, await (await picture()).resize(1).png().toBuffer()], {
        join: { animated: true },
      })
        .gif()
        .toBuffer()
    ).subarray(0, -4),
    'spoilt.avif': spoilt(await (await picture()).avif().toBuffer()),
    'tall.png': await sharp({
      create: { width: 1, height: 20_000, channels: 3, background: 'red' },
    })
      .png()
      .toBuffer(),
    'sizeless.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1"/></svg>',
    'endless.svg': `<svg>${' '.repeat(10_000_000)}</svg>`,
    'bomb.svg': gzipSync(Buffer.alloc(20_000_000, ' ')),
    'page.png': '<!doctype html><title>Not found</title>',
    'photo.jpg': Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
    'bitmap.png': 'BM',
    'pointer.png': 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n',
    'icon.png': Buffer.from([0, 0, 1, 0]),
    'notes.svg': 'A drawing',
    'empty.png': '',
    'broken.svg': '<svg xmlns="http://www.w3.org/2000/svg"><g>',
    'photo.bmp': 'BM',
    photo: onePixel,
  };
  const targets = [
    ...Object.keys(files).map((name) => `./${name}`),
    './folder.png',
    './MAP.png',
    'map.png',
    '/map.png',
    '../../../../outside.png',
    'https://example.org/map.png',
    '//example.org/map.png',
    'data:image/png;base64,AAAA',
  ];
  expect(await judge(targets, files)).toMatchInlineSnapshot(`
    [
      [
        "./cut.png",
        "The image is damaged or cut off, as after a broken download.",
        "Save or download it again.",
      ],
      [
        "./cut.jpg",
        "The image is damaged or cut off, as after a broken download.",
        "Save or download it again.",
      ],
      [
        "./cut.webp",
        "The image is damaged or cut off, as after a broken download.",
        "Save or download it again.",
      ],
      [
        "./cut.avif",
        "The image is damaged or cut off, as after a broken download.",
        "Save or download it again.",
      ],
      [
        "./cut.tiff",
        "The image is damaged or cut off, as after a broken download.",
        "Save or download it again.",
      ],
      [
        "./cut.gif",
        "The image is damaged or cut off, as after a broken download.",
        "Save or download it again.",
      ],
      [
        "./film.gif",
        "The image is damaged or cut off, as after a broken download.",
        "Save or download it again.",
      ],
      [
        "./spoilt.avif",
        "The image is damaged or cut off, as after a broken download.",
        "Save or download it again.",
      ],
      [
        "./tall.png",
        "The image is too large to be worked on: 1 by 20000 pixels.",
        "Save it smaller; 4,000 pixels are wide enough for any screen.",
      ],
      [
        "./sizeless.svg",
        "The drawing does not say how large it is.",
        "Save it with a width and a height, or with a viewBox.",
      ],
      [
        "./endless.svg",
        "The drawing is larger than 10 MB.",
        "Simplify its lines, or save it as PNG.",
      ],
      [
        "./bomb.svg",
        "The file cannot be read as an image.",
        "Save it again as PNG, JPEG, WebP, AVIF or SVG.",
      ],
      [
        "./page.png",
        "The file is a web page.",
        "Save it again as PNG, JPEG, WebP, AVIF or SVG.",
      ],
      [
        "./photo.jpg",
        "The file is a HEIC photograph, which few browsers show.",
        "Save it again as PNG, JPEG, WebP, AVIF or SVG.",
      ],
      [
        "./bitmap.png",
        "The file is a Windows bitmap (BMP).",
        "Save it again as PNG, JPEG, WebP, AVIF or SVG.",
      ],
      [
        "./pointer.png",
        "The file only names an image that Git LFS keeps elsewhere.",
        "Type: git lfs pull",
      ],
      [
        "./icon.png",
        "The file is an icon (ICO).",
        "Save it again as PNG, JPEG, WebP, AVIF or SVG.",
      ],
      [
        "./notes.svg",
        "The file cannot be read as an image.",
        "Save it again as PNG, JPEG, WebP, AVIF or SVG.",
      ],
      [
        "./empty.png",
        "The file is empty.",
        "Save it again as PNG, JPEG, WebP, AVIF or SVG.",
      ],
      [
        "./broken.svg",
        "The file cannot be read as an image.",
        "Save it again as PNG, JPEG, WebP, AVIF or SVG.",
      ],
      [
        "./photo.bmp",
        "The file’s name does not end as an image’s does.",
        "Save it as PNG, JPEG, WebP, AVIF or SVG, with .png, .jpg, .webp, .avif or .svg.",
      ],
      [
        "./photo",
        "The file’s name does not end as an image’s does.",
        "Save it as PNG, JPEG, WebP, AVIF or SVG, with .png, .jpg, .webp, .avif or .svg.",
      ],
      [
        "./folder.png",
        "The path leads to a folder, not to an image.",
        "Write the path of a file.",
      ],
      [
        "./MAP.png",
        "The image is missing.",
        "Did you mean "./map.png"?",
      ],
      [
        "map.png",
        "The path of the image does not start from the story.",
        "Save it in the story’s folder, and write its path like ./map.png.",
      ],
      [
        "/map.png",
        "The path of the image does not start from the story.",
        "Save it in the story’s folder, and write its path like ./map.png.",
      ],
      [
        "../../../../outside.png",
        "The image is outside the content folder.",
        "Save it in the story’s folder, and write its path like ./map.png.",
      ],
      [
        "https://example.org/map.png",
        "The image is on another site, which may change or lose it.",
        "Save it in the story’s folder, and write its path like ./map.png.",
      ],
      [
        "//example.org/map.png",
        "The image is on another site, which may change or lose it.",
        "Save it in the story’s folder, and write its path like ./map.png.",
      ],
      [
        "data:image/png;base64,AAAA",
        "The image is pasted into the text.",
        "Save it in the story’s folder, and write its path like ./map.png.",
      ],
    ]
  `);
});
