import type { Place } from '../../base/problems/problem.ts';
import { parseTree } from '../body/storyTree.ts';
import type { Publication } from '../fields/publication.ts';
import { kindOf, kindsOf, type StoryKind } from '../fields/storyKinds.ts';
import type { Frontmatter } from '../stories/frontmatter.ts';
import { cutFrontmatter } from '../stories/frontmatterBlock.ts';
import type { StorySource } from '../stories/readStory.ts';
import { type BodyText, bodyText } from './bodyText.ts';

/** A story as the rules of the desk read it. */
export interface StoryText extends BodyText {
  readonly file: string;
  /** The whole text of the file. */
  readonly source: string;
  readonly frontmatter: Frontmatter;
  /** The kind as which it is treated. */
  readonly kind: StoryKind;
  /** A tag of BCP 47. */
  readonly language: string;
  /** Where the frontmatter says something. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/**
 * Reads the text of a whole story for the rules of the desk.
 * @param source the text of its file.
 * @param publication whose language, a tag of BCP 47, is that of stories that name none.
 */
export function storyText(
  { file, frontmatter, placeOf: placeOfField }: StorySource,
  source: string,
  { language, kinds }: Pick<Publication, 'language' | 'kinds'>,
): StoryText {
  // What stands above a body is left out of it but for the line ends.
  const body = cutFrontmatter(source)?.body ?? '';
  const tree = parseTree(body.endsWith('\n') ? body : `${body}\n`);
  tree.set(frontmatter.language ?? language);
  const shift = source.length - body.length;
  return {
    file,
    source,
    frontmatter,
    kind: kindOf(kindsOf({ kinds }), frontmatter.kind).like,
    language: frontmatter.language ?? language,
    placeOf: placeOfField,
    ...bodyText(tree.root, source, shift),
  };
}

/** Headline, standfirst and all blocks, in the order in which they are read, each with what gives its places. */
export function textsOf({
  frontmatter: { headline, standfirst },
  placeOf,
  blocks,
}: StoryText): readonly { readonly text: string; readonly at: (index: number) => Place }[] {
  return [
    { text: headline, at: () => placeOf(['headline']) },
    { text: standfirst, at: () => placeOf(['standfirst']) },
    ...blocks.map(({ text, placeAt }) => ({ text, at: placeAt })),
  ];
}
