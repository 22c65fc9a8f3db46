import type { Words } from '../words/words.ts';

/** What a provider is told of the story that it stands under. */
export interface CommentSubject {
  readonly headline: string;
  /** Absolute address of the story. */
  readonly url: string;
  /** The publication's own mail address. */
  readonly email: string;
  /** The address of the post that the desk wrote of the story elsewhere, if it did. */
  readonly discussion?: string | undefined;
  /** Whether a letter of a reader stands under the story. */
  readonly isAnswered: boolean;
  readonly words: Words;
}

/** A way for readers to answer a story: one file beside this one, named in the registry. */
export interface CommentProvider {
  /** The word by which `comments:` in publication.yaml picks it. */
  readonly name: string;
  /** The one host that a page of a story with a discussion may ask, once its reader wants to; none otherwise. */
  readonly host?: string;
  /** HTML to stand under the invitation; it must do its work without script of ours. */
  invite(subject: CommentSubject): string;
}
