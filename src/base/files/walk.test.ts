import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInside, rootAt } from './lookAt.ts';
import { walk } from './walk.ts';

const folders = ['a', 'a/b', 'c', 'c/d'];
const link = fc.record({
  place: fc.constantFrom(...folders),
  name: fc.constantFrom('m', 'n', 'o'),
  target: fc.constantFrom('..', '.', '../..', 'm', '../n', '../a', '../c/d', '../../..', 'nowhere'),
});

test('however folders link to each other, each file is found inside, by paths that lead to it', () => {
  fc.assert(
    fc.property(fc.array(link, { maxLength: 6 }), (links) => {
      const outer = realpathSync(mkdtempSync(join(tmpdir(), 'walk-')));
      const folder = join(outer, 'root');
      for (const path of folders) {
        mkdirSync(join(folder, path), { recursive: true });
        writeFileSync(join(folder, path, 'file'), '');
      }
      for (const { place, name, target } of new Map(
        links.map((one) => [`${one.place}/${one.name}`, one]),
      ).values()) {
        symlinkSync(target, join(folder, place, name));
      }
      const { files, closed } = walk(rootAt(folder), '', () => false);
      for (const { path, real } of files) {
        expect(realpathSync(join(folder, path))).toBe(real);
        expect(isInside(real, folder)).toBe(true);
      }
      const paths = [...files, ...closed].map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
      expect(paths).toEqual(expect.arrayContaining(folders.map((path) => `${path}/file`)));
      rmSync(outer, { recursive: true });
    }),
  );
});

test('folders that show each other without end are looked into no further than a bound', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'walk-')));
  // Each of twenty folders shows the next by two names: a million paths to the last.
  for (let number = 0; number < 20; number += 1) {
    mkdirSync(join(root, String(number)));
    for (const name of ['x', 'y'].slice(0, number === 19 ? 0 : 2)) {
      symlinkSync(`../${number + 1}`, join(root, String(number), name));
    }
  }
  const { folders: found, closed } = walk(rootAt(root), '', () => false);
  expect(found.length).toBeGreaterThan(90_000);
  expect(closed.map(({ what }) => what)).toEqual([
    'More folders stand here than anyone looks into, as symbolic links show them.',
  ]);
  rmSync(root, { recursive: true });
});
