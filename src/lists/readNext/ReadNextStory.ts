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
}
