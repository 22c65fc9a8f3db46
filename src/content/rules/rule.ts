import type { Fault, Place } from '../../base/problems/problem.ts';
import type { Style } from '../fields/style.ts';
import type { ImageFacts } from '../../media/siteImage.ts';
import type { StoryReading } from '../stories/readStory.ts';
import type { CheckedContent } from '../newsroom.ts';
import type { RewrittenStory } from './rewrittenStories.ts';
import type { StoryText } from './storyText.ts';

/** What every rule of the desk says of itself. */
interface RuleFacts {
  /** Its name in publication.yaml, in waivers and behind each finding: small letters and hyphens. */
  readonly name: string;
  /** What it looks for and why, in a sentence or two, for an editor. */
  readonly explanation: string;
}

/** A rule that one story answers by itself; what it finds is remembered with the story's text. */
export interface StoryRule extends RuleFacts {
  readonly look: (story: StoryText, style: Style) => Iterable<Finding>;
}

/** A rule that takes all stories to answer. */
export interface NewsroomRule extends RuleFacts {
  readonly lookAtAll: (newsroom: KnownNewsroom) => Iterable<Finding & { readonly file: string }>;
}

/** All stories, and what is known of their pictures. */
export interface KnownNewsroom extends CheckedContent {
  /** Whether every story could be read: only then can be said what no story has. */
  readonly isWhole: boolean;
  /**
   * @param src as the story writes it.
   * @returns undefined for a picture that cannot be shown.
   */
  readonly imageOf: (story: StoryReading, src: string) => ImageFacts | undefined;
  /** The paths of pages in the edition that stands, if it is this newsroom’s; none of lists. */
  readonly lastPages: readonly string[];
  /** Public stories whose files are not what git has of them. */
  readonly rewritten: readonly RewrittenStory[];
}

/** One thing that a rule found. */
export interface Finding extends Fault {
  readonly place: Place;
  /** What stands there, where there is something to show. */
  readonly found?: string;
  /** What mends it without asking: offsets in the text of the file, and what takes the place of what is between. */
  readonly fix?: Fix;
}

/** A change of a file's text between two offsets, in UTF-16 code units. */
export interface Fix {
  readonly start: number;
  readonly end: number;
  /** What stands between; where anything else does, the file was saved since, and nothing is changed. */
  readonly old: string;
  readonly text: string;
}
