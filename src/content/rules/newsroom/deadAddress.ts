import { paths, splitTarget } from '../../../base/addresses.ts';
import { startOfFile } from '../../../base/problems/problem.ts';
import type { NewsroomRule } from '../rule.ts';

export const deadAddress: NewsroomRule = {
  name: 'dead-address',
  severity: 'warning',
  explanation:
    'An address that was online and is gone leads readers, links and search engines nowhere. A story that moved has its old path under formerly; one that was taken back says so under withdrawn.',
  *lookAtAll({ stories, strays, pages, lastStories }) {
    const texts = [...stories, ...strays];
    const known = new Set([
      ...texts.map(({ id }) => paths.story(id)),
      ...[...texts, ...pages].flatMap(({ frontmatter: { formerly = [] } }) =>
        formerly.map((path) => splitTarget(path).path),
      ),
    ]);
    for (const path of lastStories) {
      if (known.has(path)) continue;
      yield {
        file: `${path.slice(1, -1)}.mdx`,
        place: startOfFile,
        what: 'The story was online, and its address is gone.',
        found: path,
        remedy: `Write ${path} under "formerly" of the story that took its place; or put the file back, with "withdrawn".`,
      };
    }
  },
};
