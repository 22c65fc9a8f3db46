import type { Words } from '../words/words.ts';

/** What a provider is told of the story that it stands under. */
export interface CommentSubject {
  readonly headline: string;
  /** Absolute address of the story. */
  readonly url: string;
  /** The publication's own mail address. */
  readonly email: string;
  /** Whether a letter of a reader stands under the story. */
  readonly isAnswered: boolean;
  readonly words: Words;
}

/** A way for readers to answer a story: one file beside this one, named in the registry. */
export interface CommentProvider {
  /** The word by which `comments:` in publication.yaml picks it. */
  readonly name: string;
  /** HTML to stand under the invitation; it must do its work without script of ours. */
  invite(subject: CommentSubject): string;
}
