import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSearchSite } from '../tools/newsrooms/makeSearchSite.ts';
import {
  newsroomFolder,
  publicationText,
  storyFile,
  storyText,
} from '../tools/newsrooms/newsroomFolder.ts';

test('in a Chinese newsroom, what stands between parts of a line is Chinese too', async () => {
  const { contentDir } = await newsroomFolder({
    'publication.yaml': publicationText({
      name: '轨距时报',
      tagline: '铁轨',
      description: '关于铁路的报道。',
      language: 'zh-Hans',
    }),
    [storyFile]: storyText(
      {
        headline: '列车开了',
        standfirst: '从一地到另一地。',
        image: '\n  src: ./map.png\n  alt: 地图\n  credit: 本报\n  licence: 署名',
        sources: '\n  - name: 铁路部门\n    date: 2025-06-11',
        corrections:
          '\n  - date: 2025-06-13\n    text: 是三列。\n  - date: 2025-06-13\n    kind: update\n    text: 又开一列。',
      },
      '列车开了。\n',
    ),
  });
  const site = join(contentDir, '../site');
  await buildSearchSite(contentDir, site, '2025-06-14T12:00:00Z');
  for (const [file, expected] of [
    [storyFile.replace('.mdx', '/index.html'), ['本报，署名', '铁路部门，2025年6月11日']],
    ['corrections/index.html', ['更正，2025年6月13日，列车开了：是三列。']],
    ['index.html', ['轨距时报：关于铁路的报道。']],
    ['rss.xml', ['本报，署名']],
  ] as const) {
    const text = await readFile(join(site, file), 'utf8');
    const shown = text.replaceAll(/<[^>]*>/g, '');
    for (const words of expected) expect(shown, file).toContain(words);
    expect(shown, file).not.toMatch(/\p{Script=Han}\s*[,:]/u);
  }
});
