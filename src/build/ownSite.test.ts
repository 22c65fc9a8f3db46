import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import { recordSite, requireOwnSite } from './ownSite.ts';
import { markerFile, writeMarker } from '../base/siteMarker.ts';

interface Place {
  readonly dist: string;
  readonly record: string;
  /** What is said of it, or how many stories it has. */
  readonly look: () => Promise<string | number | undefined>;
}

async function placeWith(files: Readonly<Record<string, string>>): Promise<Place> {
  const folder = await temporaryFolder(files);
  const [dist, record] = [join(folder, 'dist'), join(folder, '.edition/sites/one')];
  const look = (): Promise<string | number | undefined> =>
    requireOwnSite(dist, record).catch((error: unknown) => String(error).replaceAll(folder, '~'));
  return { dist, record, look };
}

const site = { 'dist/index.html': '', 'dist/_astro/a.css': '' };

test('nothing, and an empty folder', async () => {
  const { dist, look } = await placeWith({});
  expect(await look()).toBeUndefined();
  await mkdir(dist);
  expect(await look()).toBeUndefined();
});

test('a foreign folder, whatever it looks like', async () => {
  const { look } = await placeWith({ ...site, 'dist/thesis.docx': '', 'dist/.git/HEAD': '' });
  expect(await look()).toMatchInlineSnapshot(
    `"SettingsError: OUT_DIR is ~/dist, which holds .git, _astro, index.html and 1 more and no .break-of-gauge.json: no build of this release made it. Set it to a new or empty folder, since what it holds is replaced. If it is a site of an older release, move it away, and build again."`,
  );
  const { look: lookAtSite } = await placeWith({ 'dist/index.html': '' });
  expect(await lookAtSite()).toMatchInlineSnapshot(
    `"SettingsError: OUT_DIR is ~/dist, which holds index.html and no .break-of-gauge.json: no build of this release made it. Set it to a new or empty folder, since what it holds is replaced. If it is a site of an older release, move it away, and build again."`,
  );
  // A marker that says nothing vouches for nothing.
  const { look: lookAtMarker } = await placeWith({ ...site, [`dist/${markerFile}`]: '{}' });
  expect(await lookAtMarker()).toMatch('no build of this release made it');
});

test('a site that a build marked, wherever it was copied to', async () => {
  const { dist, look } = await placeWith(site);
  await writeMarker(dist, 24);
  await writeMarker(dist, 24);
  expect(await look()).toBe(24);
});

test('a site that was copied to where something else stands', async () => {
  const { dist, look } = await placeWith(site);
  await writeMarker(dist, 24);
  await writeFile(join(dist, 'thesis.docx'), '');
  expect(await look()).toMatchInlineSnapshot(
    `"SettingsError: OUT_DIR is ~/dist, which holds thesis.docx beside a built site. Move that away, or set OUT_DIR to a new or empty folder: what it holds is replaced. What belongs to the site goes into public/."`,
  );
});

test('a site that a build put there, whatever a deploy did to it', async () => {
  const { dist, record, look } = await placeWith(site);
  await writeMarker(dist, 24);
  await recordSite(dist, record, 24);
  await writeFile(join(dist, 'CNAME'), 'siding.example');
  expect(await look()).toBe(24);
  await rm(join(dist, markerFile));
  expect(await look()).toBe(24);
});

test('what the site was moved away for is not taken for it', async () => {
  const { dist, record, look } = await placeWith(site);
  await recordSite(dist, record, 24);
  await rm(dist, { recursive: true });
  expect(await look()).toBe(24);
  await mkdir(dist);
  expect(await look()).toBe(24);
  await writeFile(join(dist, 'index.html'), '');
  expect(await look()).toMatch('no build of this release made it');
});

test('a cache that brings both to a machine that starts afresh', async () => {
  const before = await placeWith(site);
  await writeMarker(before.dist, 24);
  await recordSite(before.dist, before.record, 24);
  await writeFile(join(before.dist, 'CNAME'), 'siding.example');
  const { dist, record, look } = await placeWith({});
  await cp(before.dist, dist, { recursive: true });
  await cp(before.record, record);
  expect(await look()).toBe(24);
});
