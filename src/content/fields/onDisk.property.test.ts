import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { slugId } from './fields.ts';
import { formerPath } from './formerPath.ts';

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fields-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

const letters = fc.constantFrom('a', '-', '.', '..', 'ö', '图', '😀', '%2e', '%2F', '%C3%B6', '\\');
const step = fc
  .tuple(fc.array(letters, { maxLength: 3 }), letters, fc.nat(300))
  .map(([some, letter, times]) => some.join('') + letter.repeat(times));

test('whatever former path is good, the system takes it for folders, and they are inside', () => {
  const folder = temporary();
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      const { data: path } = formerPath.safeParse(`/${steps.join('/')}`);
      if (path === undefined) return;
      mkdirSync(join(folder, path), { recursive: true });
      const [first = ''] = path.split('/').slice(1);
      expect(readdirSync(folder)).toContain(first);
      rmSync(join(folder, first), { recursive: true });
    }),
    { numRuns: 500 },
  );
});

test('whatever id is good, the system takes it with what the build adds', () => {
  const folder = temporary();
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z-]{1,4}$/), fc.nat(300), (letter, times) => {
      const { data: id } = slugId.safeParse(letter.repeat(times));
      if (id === undefined) return;
      mkdirSync(join(folder, `${id}_A1b2C3d4.DqR5tYuI_Z1aBcD.avif`), { recursive: true });
    }),
  );
});
