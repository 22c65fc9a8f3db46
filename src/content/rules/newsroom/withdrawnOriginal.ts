import type { NewsroomRule } from '../rule.ts';

export const withdrawnOriginal: NewsroomRule = {
  name: 'withdrawn-original',
  explanation:
    'What was wrong in a story that was taken back is likely to be wrong in its translations, and in what it was translated from: they are taken back too, or stand by themselves.',
  *lookAtAll({ stories }) {
    const withdrawn = new Map(
      stories
        .filter(({ frontmatter }) => frontmatter.withdrawn !== undefined)
        .map((story) => [story.id, story]),
    );
    if (withdrawn.size === 0) return;
    const standing = new Map(
      stories.filter(({ id }) => !withdrawn.has(id)).map((story) => [story.id, story]),
    );
    for (const { file, frontmatter, placeOf } of standing.values()) {
      const { translationOf } = frontmatter;
      if (translationOf === undefined || !withdrawn.has(translationOf)) continue;
      yield {
        file,
        place: placeOf(['translationOf']),
        what: 'The story is a translation of one that was withdrawn.',
        found: translationOf,
        remedy:
          'Take it back too, with "npm run correct" and --withdraw; or look through it, and remove the line.',
      };
    }
    for (const { id, frontmatter } of withdrawn.values()) {
      const original = standing.get(frontmatter.translationOf ?? '');
      if (original === undefined) continue;
      yield {
        file: original.file,
        place: original.placeOf(['headline']),
        what: 'A translation of the story was withdrawn.',
        found: id,
        remedy:
          'See whether the same is wrong here. Where the translation alone was, remove its "translationOf".',
      };
    }
  },
};
