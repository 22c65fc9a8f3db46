import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawAll } from './draw.ts';
import { drawings } from './drawings.ts';

/** What the stories were promised. */
const promised = [
  ['stories/2026/11/two-gauges.png', 2100, 1400],
  ['stories/2026/11/teu-and-feu.png', 2100, 1400],
  ['stories/2026/11/hs-code.png', 2100, 1050],
  ['stories/2026/11/rare-earths.png', 2100, 1400],
] as const;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cartography-'));
  await drawAll(path.join(folder, 'once'));
  await drawAll(path.join(folder, 'again'));
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

it('draws exactly the promised files', () => {
  expect(drawings.map(({ file }) => file)).toEqual(promised.map(([file]) => file));
});

describe.each(promised)('%s', (file, width, height) => {
  it('has the same bytes when drawn twice', async () => {
    const once = await readFile(path.join(folder, 'once', file));
    const again = await readFile(path.join(folder, 'again', file));
    expect(once.equals(again)).toBe(true);
  });

  it('is a PNG of the promised size under 250 KB', async () => {
    const png = await readFile(path.join(folder, 'once', file));
    const metadata = await sharp(png).metadata();
    expect(metadata).toMatchObject({ format: 'png', width, height });
    expect(png.byteLength).toBeLessThan(250 * 1024);
  });
});
