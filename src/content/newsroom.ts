import type { StyleSheet } from 'css-tree';
import type { CodePolicy } from '../base/codePolicy.ts';
import type { Settings } from '../base/settings.ts';
import type { ImageFacts } from '../media/siteImage.ts';
import type { Bodies } from './body/bodies.ts';
import type { Table } from './charts/table.ts';
import type { Publication, PublicationFields } from './fields/publication.ts';
import type { CopiedFile } from './reading/copiedFiles.ts';
import type { PageReading, PageSource } from './pages/readPage.ts';
import type { StoryReading, StorySource } from './stories/readStory.ts';
import type { Theme } from './theme/readTheme.ts';
import type { Policy } from './fields/policy.ts';
import type { OwnWords } from '../words/words.ts';
import type { Style } from './fields/style.ts';
import type { Synonyms } from './fields/synonyms.ts';
import type { Problem } from '../base/problems/problem.ts';
import type { Ids } from '../base/problems/nearest.ts';
import type { CalendarEvent } from './fields/calendar.ts';
import type { Front } from './fields/front.ts';
import type { Letter } from './fields/letters.ts';
import type { Author, Subject } from './fields/subjects.ts';
import type { Place } from './fields/places.ts';
import type { Watch } from './fields/watches.ts';

/** All that an editor wrote and that could be read. */
export interface Newsroom {
  readonly publication: Publication | undefined;
  readonly sections: readonly Subject[];
  readonly topics: readonly Subject[];
  readonly authors: readonly Author[];
  readonly series: readonly Subject[];
  readonly front: Front;
  /** What will happen. */
  readonly calendar: readonly CalendarEvent[];
  /** What readers wrote and the desk prints, in the order of their files. */
  readonly letters: readonly Letter[];
  /** What an editor should know and need not mend. */
  readonly notes: readonly Problem[];
  /** Its standing searches. */
  readonly watches: readonly Watch[];
  /** Where routes of maps may go. */
  readonly places: readonly Place[];
  readonly synonyms: Synonyms;
  readonly style: Style;
  /** How its pages look, where it does not leave that to us. */
  readonly theme: Theme | undefined;
  /** Its own words for the interface. */
  readonly words: OwnWords;
  /** What it lets machines do, where it says. */
  readonly policy: Policy | undefined;
  /** Images that stories show, by the absolute paths of their files. */
  readonly images: ReadonlyMap<string, ImageFacts>;
  /** Files that are copied to the site as they are, the generator's and the newsroom's. */
  readonly copied: readonly CopiedFile[];
  /** Files to which stories and pages link, by their absolute paths: how large they are, in bytes. */
  readonly downloads: ReadonlyMap<string, number>;
  /** What charts show, by the absolute paths of the files that hold it. */
  readonly tables: ReadonlyMap<string, Table>;
  readonly stories: readonly StorySource[];
  /** Pages of its own. */
  readonly pages: readonly PageSource[];
  /** Of the stories and pages that were parsed, not remembered. */
  readonly bodies: Bodies;
}

/**
 * What the checks look at: every file, whole or not, so that one mistake hides no other.
 * A part that could not be read is undefined; nothing is judged by it.
 */
export interface CheckedContent {
  readonly publication: PublicationFields;
  /** theme.css, where it can be read. */
  readonly theme: StyleSheet | undefined;
  readonly policy: Policy | undefined;
  readonly sections: Ids | undefined;
  readonly topics: Ids | undefined;
  readonly authors: Ids | undefined;
  readonly series: Ids | undefined;
  readonly watches: Ids | undefined;
  /** Ids of the kinds of story. */
  readonly kinds: Ids | undefined;
  readonly calendar: readonly CalendarEvent[] | undefined;
  readonly stories: readonly StoryReading[];
  /** Stories that stand or are named wrongly, and that no page will be made of as they are. */
  readonly strays: readonly StoryReading[];
  /** Pages of its own, those that stand or are named wrongly too. */
  readonly pages: readonly PageReading[];
}

/** Every document of a newsroom, wherever it stands: what is asked of their texts is asked of all. */
export function documentsOf({
  stories,
  strays,
  pages,
}: Pick<CheckedContent, 'stories' | 'strays' | 'pages'>): (StoryReading | PageReading)[] {
  return [...stories, ...strays, ...pages];
}

/** Where and when a newsroom is read. */
export interface Circumstances {
  /** Absolute path of the content folder. */
  readonly contentDir: string;
  /** Absolute path of the generator's folder whose files are copied to the site as they are. */
  readonly publicDir: string;
  readonly now: Date;
  /** Absolute path of the folder in which the last edition stands, if it does. */
  readonly lastSite?: string | undefined;
  /** Whether stories may hold code; the stricter of this and publication.yaml holds. */
  readonly code?: CodePolicy | undefined;
  /** Where the site will stand, if that is not where publication.yaml says. */
  readonly place?: Partial<Pick<Settings, 'siteUrl' | 'basePath'>> | undefined;
}
