import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editionName } from './buildManifest.ts';

test.each(['dist', 'out/site', '..dist', '.', '...'])(
  'an edition in %s of the project has one name wherever the project is',
  (folder) => {
    const names = ['/home/runner/work/paper', '/srv/paper', '/'].map((root) =>
      editionName(root, `${root}/${folder}`.replace(/\/\.$/, '').replace(/^\/\//, '/') || '/'),
    );
    expect(new Set(names).size).toBe(1);
  },
);

test('an edition elsewhere has the name of its place', () => {
  const name = editionName('/srv/paper', '/var/www/dist');
  expect(editionName('/home/paper', '/var/www/dist')).toBe(name);
  expect(editionName('/var/www', '/var/www/dist')).not.toBe(name);
});

test('no two folders share a name', () => {
  const step = fc.constantFrom('dist', 'srv', 'paper', '..dist', 'var');
  const path = fc.array(step, { maxLength: 4 }).map((steps) => `/${steps.join('/')}`);
  fc.assert(
    fc.property(path, path, path, (root, one, other) => {
      expect(editionName(root, one) === editionName(root, other)).toBe(one === other);
    }),
  );
});
