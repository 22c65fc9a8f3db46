import type { Place } from '../../../base/problems/problem.ts';
import type { NewsroomRule } from '../rule.ts';
import { type StoryText, textsOf } from '../storyText.ts';

export const untoldChange: NewsroomRule = {
  name: 'untold-change',
  explanation:
    'Readers, feeds and search engines learn from updated and corrections that a story is no longer what they have read. Where the newsroom is in a git repository, the words of a public story are compared with those it had there.',
  *lookAtAll({ rewritten }) {
    for (const { file, before: former, after: story } of rewritten) {
      if (toldOf(story) !== toldOf(former)) continue;
      const [words, before] = [wordsOf(story), wordsOf(former)];
      const index = words.findIndex(({ word }, at) => word !== before[at]?.word);
      if (index === -1 && words.length === before.length) continue;
      const from = index === -1 ? words.length : index;
      yield {
        file,
        place: (words[from] ?? words.at(-1))?.place() ?? story.placeOf(['headline']),
        what: `The text of a public story was changed${saidBefore(before.slice(from))}, and nothing tells readers.`,
        remedy:
          'Write the time into "updated", or what was wrong with "npm run correct". Where only a slip of the pen was mended, leave it.',
      };
    }
  },
};

function toldOf({ frontmatter: { updated, corrections } }: StoryText): string {
  return JSON.stringify([updated, corrections]);
}

interface Word {
  readonly word: string;
  readonly place: () => Place;
}

/** Words, figures, and the signs that make another figure of one; other signs tell readers nothing new. */
function wordsOf(story: StoryText): Word[] {
  return textsOf(story).flatMap(({ text, at }) =>
    [...text.matchAll(wordOrSign)].map(({ 0: word, index }) => ({
      word: word.normalize(),
      place: () => at(index),
    })),
  );
}

const wordOrSign = /(?:[−-](?=\p{N}))?\p{N}+|[\p{L}\p{M}]+|[\p{Sc}%‰]/gu;

function saidBefore(words: readonly Word[]): string {
  const shown = words.slice(0, 4).map(({ word }) => word);
  return shown.length === 0
    ? ''
    : `: it had “${shown.join(' ')}${words.length > 4 ? ' …' : ''}” here`;
}
