import { paths, splitTarget } from '../../../base/addresses.ts';
import { withdrawnPaths } from '../../documentPaths.ts';
import type { NewsroomRule } from '../rule.ts';

export const withdrawnLink: NewsroomRule = {
  name: 'withdrawn-link',
  explanation:
    'A link to a story that was taken back leads readers to the reason for it. A build goes on, so that nothing keeps a desk from taking a story back at once.',
  *lookAtAll({ stories, pages }) {
    const withdrawn = withdrawnPaths({ stories });
    if (withdrawn.size === 0) return;
    const linking = [
      ...stories.filter(({ frontmatter }) => frontmatter.withdrawn === undefined),
      ...pages.map((page) => ({ ...page, frontmatter: { readNext: [] } })),
    ];
    for (const { file, body, frontmatter, placeOf } of linking) {
      const named = (frontmatter.readNext ?? []).map((id, index) => ({
        found: id,
        path: paths.story(id),
        place: () => placeOf(['readNext', index]),
      }));
      const linked = body.links.map(({ target, place }) => ({
        found: target,
        path: splitTarget(target).path,
        place: () => place,
      }));
      for (const { found, path, place } of [...named, ...linked]) {
        if (!withdrawn.has(path)) continue;
        yield {
          file,
          place: place(),
          what: 'The link leads to a story that was withdrawn.',
          found,
          remedy: 'Link to what is right now, or remove the link.',
        };
      }
    }
  },
};
