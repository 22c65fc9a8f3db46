import { paths } from '../../../base/addresses.ts';
import { kindOf, kindsOf } from '../../fields/storyKinds.ts';
import type { NewsroomRule } from '../rule.ts';

export const unlinkedExplainer: NewsroomRule = {
  name: 'unlinked-explainer',
  explanation:
    'An explainer is found from the stories that use its term: one that no story links to, nor names under readNext, is hardly read.',
  *lookAtAll({ stories, publication, isWhole }) {
    if (!isWhole) return;
    const linked = new Set(
      stories.flatMap(({ body, frontmatter: { readNext = [] } }) => [
        ...body.links.map(({ target }) => target.replace(/[#?].*$/, '')),
        ...readNext.map((id) => paths.story(id)),
      ]),
    );
    const kinds = kindsOf(publication);
    for (const { id, file, frontmatter, placeOf } of stories) {
      if (frontmatter.withdrawn !== undefined) continue;
      if (kindOf(kinds, frontmatter.kind).like !== 'explainer' || linked.has(paths.story(id)))
        continue;
      yield {
        file,
        place: placeOf(['headline']),
        what: 'No story links to this explainer.',
        ...(frontmatter.headline !== undefined && { found: frontmatter.headline }),
        remedy: 'Link to it where a story uses its term, or name it under readNext.',
      };
    }
  },
};
