import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const story = 'stories/2026/02/was-die-spurweite-ist/index.html';

test('what stands beside a story in another language is in the publication’s own', async () => {
  const html = await readFile(join(inject('deskDir'), story), 'utf8');
  expect(html).toMatch(/<html lang="de" dir="ltr"/);
  for (const part of ['masthead', 'story__particulars', 'read-next', 'comments', 'site-footer']) {
    const [tag] = new RegExp(`<\\w+ class="${part}[ "][^>]*>`).exec(html) ?? [];
    expect(tag, part).toMatch(/ lang="en\b[^"]*" dir="ltr"/);
  }
});

test('a list says of each story in another language which it is', async () => {
  const html = await readFile(join(inject('deskDir'), 'index.html'), 'utf8');
  expect(html).toMatch(/<div lang="de" dir="ltr">/);
});
