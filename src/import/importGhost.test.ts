import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ghostExport, ghostPost } from '../tools/exports/ghost.ts';
import { importing, inExport, publication } from '../tools/fixtures/importing.ts';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';

test('Ghost: what only members may read, what was a letter, and what its editor alone can read', async () => {
  const posts = [
    ghostPost('1', { visibility: 'paid' }),
    ghostPost('2', { status: 'sent' }),
    ghostPost('3', { html: null }),
    ghostPost('4', { type: 'page' }),
  ];
  const root = await temporaryFolder({
    ...publication,
    ...inExport({ 'old.json': ghostExport(posts) }),
  });
  await importing(root, 'ghost', 'export/old.json');
  expect(await readFile(join(root, 'content/import-report.md'), 'utf8')).toMatchInlineSnapshot(`
    "# What was moved in from old.json

    2 stories and 1 page are in the newsroom; 1 of what was there was left. The newsroom needs this file no more: keep it, or remove it.

    ## Left

    - **“Post 3” (3, old.json)** It has no HTML, only the editor’s own form. Open it in Ghost, save it, and export again. \`{"root":{}}\`

    ## To look at

    Without an excerpt: 3. Their standfirst or description is the beginning of their text, or their headline.

    ### stories/2021/05/post-1.mdx

    post 1, old.json: “Post 1”

    - It is a draft: only some could read it (paid).

    ### stories/2021/05/post-2.mdx

    post 2, old.json: “Post 2”

    - It is a draft: it was sent as a letter, and was on no page.

    ## Where each is now

    - post 1, old.json: \`stories/2021/05/post-1.mdx\`
    - post 2, old.json: \`stories/2021/05/post-2.mdx\`
    - page 4, old.json: \`pages/post-4.mdx\`
    "
  `);
});
