import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { startHelper } from './helper.ts';

const order = { url: 'http://localhost/a/', file: 'a/index.html', component: 'src/pages/a.astro' };

test('a helper that cannot open the site leaves its pages to be drawn', async () => {
  const helper = startHelper({ drawnDir: await temporaryFolder({}), styles: new Map() });
  onTestFinished(helper.end);
  expect(await helper.draw(order)).toBeUndefined();
  expect(helper.waiting()).toBe(0);
});

test('one that has ended takes no more', async () => {
  const helper = startHelper({ drawnDir: await temporaryFolder({}), styles: new Map() });
  const waiting = helper.draw(order);
  await helper.end();
  expect(await waiting).toBeUndefined();
  expect(helper.waiting()).toBe(Infinity);
  expect(await helper.draw(order)).toBeUndefined();
});
