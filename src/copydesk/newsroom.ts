import type { Publication } from '../publication.ts';
import type { StorySource } from '../stories/readStory.ts';
import type { Author, Subject } from '../subjects.ts';

/** All that an editor wrote, read but not yet checked against itself. */
export interface Newsroom {
  readonly publication: Publication | undefined;
  readonly sections: readonly Subject[];
  readonly topics: readonly Subject[];
  readonly authors: readonly Author[];
  readonly stories: readonly StorySource[];
}

/** Where and when a newsroom is read. */
export interface Circumstances {
  /** Absolute path of the content folder. */
  readonly contentDir: string;
  /** Absolute path of the folder whose files are copied to the site as they are. */
  readonly publicDir: string;
  readonly now: Date;
}
