import { paths, storiesFolder } from '../../../base/addresses.ts';
import { startOfFile } from '../../../base/problems/problem.ts';
import { documentsByPath, formerPathsOf } from '../../documentPaths.ts';
import { pagesFolder } from '../../pages/findPages.ts';
import type { NewsroomRule } from '../rule.ts';

export const deadAddress: NewsroomRule = {
  name: 'dead-address',
  explanation:
    'An address that was online and is gone leads readers, links and search engines nowhere. A story or a page that moved has its old path under formerly; a story that was taken back says so under withdrawn.',
  *lookAtAll({ stories, strays, pages, lastPages }) {
    const known = new Set([
      ...Object.values(paths).filter((path) => typeof path === 'string'),
      ...documentsByPath([...stories, ...strays], pages).flatMap(([path, document]) => [
        path,
        ...formerPathsOf(document),
      ]),
    ]);
    for (const path of lastPages) {
      if (known.has(path)) continue;
      const isStory = path.startsWith(storiesFolder);
      const noun = isStory ? 'story' : 'page';
      yield {
        file: isStory ? `${path.slice(1, -1)}.mdx` : `${pagesFolder}${path.slice(0, -1)}.mdx`,
        place: startOfFile,
        what: `The ${noun} was online, and its address is gone.`,
        found: path,
        remedy: `Write ${path} under "formerly" of the ${noun} that took its place; or put the file back${isStory ? ', with "withdrawn"' : ''}.`,
      };
    }
  },
};
