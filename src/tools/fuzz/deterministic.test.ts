import { expect, onTestFinished, test } from 'vitest';
import { makeScratchProject } from './scratchProject.ts';
import { differences, takeSnapshot } from './siteDifferences.ts';
import { firstDay, writeSmallNewsroom } from '../newsrooms/smallNewsroom.ts';

test('one newsroom and one NOW give the same bytes, wherever, whenever, in whatever order of files', async () => {
  const [one, other] = [await makeScratchProject(), await makeScratchProject()];
  onTestFinished(one.remove);
  onTestFinished(other.remove);
  await writeSmallNewsroom(one.root);
  await writeSmallNewsroom(other.root, -1);
  const anotherDay = new URL('anotherDay.ts', import.meta.url).href;
  const ends = await Promise.all([
    one.build(firstDay, { TZ: 'UTC', LANG: 'C', NODE_OPTIONS: `--import ${anotherDay}` }),
    other.build(firstDay, { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' }),
  ]);
  expect(ends.map(({ code }) => code)).toEqual([0, 0]);
  const sites = [await takeSnapshot(one.dist), await takeSnapshot(other.dist)] as const;
  expect(sites[0].size).toBeGreaterThan(50);
  expect(differences(...sites)).toEqual([]);
});
