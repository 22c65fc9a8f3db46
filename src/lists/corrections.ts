import type { Story } from '../collections/collections.ts';
import type { CorrectionKind } from '../content/stories/correctionKinds.ts';

/** Something that a story had wrong, or did not yet say. */
export interface StoryCorrection {
  readonly story: Story;
  /** A day, like 2025-06-14. */
  readonly date: string;
  readonly text: string;
  readonly kind: CorrectionKind;
  /** Counts the story's corrections of one day from 1, in the order of its file. */
  readonly number: number;
}

/**
 * The corrections of all stories, newest first; those of one day in the order of the stories.
 * @param stories newest first.
 */
export function listCorrections(stories: readonly Story[]): StoryCorrection[] {
  return stories
    .flatMap((story) =>
      story.data.corrections.map(({ date, text, kind }, index, all) => {
        const number = all.slice(0, index + 1).filter((other) => other.date === date).length;
        return { story, date, text, kind, number };
      }),
    )
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
