import { expect, test } from 'vitest';
import { editions } from './editions.ts';

/** A site of which new editions come; each has its pieces until the next is there. */
function site() {
  const state = { edition: 1, isReachable: true, opened: 0, asked: 0 };
  const reach = (): void => {
    if (!state.isReachable) throw new Error('No network.');
  };
  const { use } = editions(
    async () => {
      reach();
      state.opened += 1;
      const own = state.edition;
      return {
        entry: `edition ${own}`,
        load: async () => {
          reach();
          if (own !== state.edition) throw new Error('A piece is gone.');
          return own;
        },
      };
    },
    async () => {
      reach();
      state.asked += 1;
      return `edition ${state.edition}`;
    },
  );
  return { state, use, load: () => use((edition) => edition.load()) };
}

test('a site is opened once, and asked for nothing else while all goes well', async () => {
  const { state, load } = site();
  expect([await load(), await load()]).toEqual([1, 1]);
  expect(state).toMatchObject({ opened: 1, asked: 0 });
});

test('where a piece is gone, the edition that came since is opened once, and answers', async () => {
  const { state, load } = site();
  await load();
  state.edition = 2;
  expect(await Promise.all([load(), load()])).toEqual([2, 2]);
  expect(await load()).toBe(2);
  expect(state.opened).toBe(2);
});

test('a failure that no newer edition explains is told', async () => {
  const { state, use, load } = site();
  await load();
  const broken = use(() => Promise.reject(new Error('Damaged.')));
  await expect(broken).rejects.toThrow('Damaged.');
  expect(state).toMatchObject({ opened: 1, asked: 1 });
});

test('what is open stays open while the site cannot be reached', async () => {
  const { state, use, load } = site();
  await load();
  state.isReachable = false;
  await expect(load()).rejects.toThrow('No network.');
  expect(await use(({ entry }) => Promise.resolve(entry))).toBe('edition 1');
  state.isReachable = true;
  expect(await load()).toBe(1);
  expect(state.opened).toBe(1);
});

test('a site that could not be opened is tried again', async () => {
  const { state, load } = site();
  state.isReachable = false;
  await expect(load()).rejects.toThrow('No network.');
  state.isReachable = true;
  expect(await load()).toBe(1);
});
