/** What choosing the stories to read next asks of a story. Ids are unique among the stories. */
export interface ReadNextStory {
  readonly id: string;
  readonly headline: string;
  readonly standfirst: string;
  /** The id of its section. */
  readonly section: string;
  /** Ids of topics. */
  readonly topics: readonly string[];
  /** Country codes. */
  readonly countries: readonly string[];
  readonly published: Date;
  /** Ids of the stories that the editor wants offered under this one. */
  readonly readNext: readonly string[];
  /** The id of the part that comes after it in its series. */
  readonly nextPart?: string | undefined;
  /** The language of its readers, where the stories are in several. */
  readonly language?: string | undefined;
  /** Which version of it is for whom, where it is there in several languages. */
  readonly versions?: StoryVersions | undefined;
}

/** The versions of one story; the same object for all of them. */
export interface StoryVersions {
  /** Ids by the languages of their readers. */
  readonly byLanguage: Readonly<Record<string, string>>;
  /** The id of the one for all other readers. */
  readonly otherwise: string;
}
