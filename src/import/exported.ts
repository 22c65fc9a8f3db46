/** What another system calls a tag or a category. */
export interface OldTerm {
  readonly name: string;
  readonly description?: string | undefined;
  /** The last step of its address there, where it has one. */
  readonly slug?: string | undefined;
}

/** Whoever wrote a post. */
export interface OldAuthor {
  readonly name: string;
  readonly bio?: string | undefined;
  readonly url?: string | undefined;
}

/** The picture that stands for a post. */
export interface OldPicture extends PictureWords {
  readonly src: string;
  readonly credit?: string | undefined;
}

/** A page that stands by itself, like an imprint, as any of the systems has it. */
export interface OldPage {
  /** Which it is and where it stands, as the report says it: `page 12, export.xml:340`. */
  readonly name: string;
  /** Plain text; empty where it has none. */
  readonly title: string;
  /** In any script; empty where it has none. */
  readonly slug: string;
  /** Why it is not to be public, as the report says it; undefined for one that is or was. */
  readonly draft: string | undefined;
  /** Plain text; empty where it has none. */
  readonly standfirst: string;
  readonly html: string;
  readonly picture?: OldPicture | undefined;
  /** Where it stood: paths from the root of the old site, the best known first. */
  readonly paths: readonly string[];
  /** Paths with queries that led to it. */
  readonly queries?: readonly string[];
  /** Absolute path of the file that it is, for one that is one. */
  readonly file?: string | undefined;
  readonly language?: string | undefined;
  /** What of it was left, each a sentence. */
  readonly notes: readonly Note[];
}

/** A post, as any of the systems has it. */
export interface OldPost extends OldPage {
  readonly published: Date | undefined;
  readonly updated?: Date | undefined;
  /** Sections come first. */
  readonly terms: readonly OldTerm[];
  readonly authors: readonly OldAuthor[];
}

/** Something that an editor is to know, and the text that it is about. */
export interface Note {
  readonly what: string;
  readonly found?: string | undefined;
}

/** Something that is neither a story nor a page of the newsroom. */
export interface LeftOut extends Note {
  readonly name: string;
}

/** Tells of a post or a page that is left out. @param found its text, where nothing else shows more. */
export function leftOut(page: OldPage, what: string, found = page.html): LeftOut {
  return { name: `“${page.title || page.slug}” (${page.name})`, what, found };
}

/** What is known of a picture by its address. */
export interface PictureWords {
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
}

/** What another system gave. */
export interface Exported {
  /** The files or the folder, as they were typed. */
  readonly name: string;
  readonly posts: readonly OldPost[];
  readonly pages: readonly OldPage[];
  readonly left: readonly LeftOut[];
  /** The old site's addresses; without any, only paths are known to be its own. */
  readonly sites: readonly string[];
  /** Absolute paths of folders in which pictures and other files may be, the likeliest first. */
  readonly media: readonly string[];
  /** Absolute path of the file that was exported, which is none of these; undefined for a folder. */
  readonly file: string | undefined;
  readonly pictures: ReadonlyMap<string, PictureWords>;
  /** When it was made; undefined where it does not say. */
  readonly made: Date | undefined;
  /** What it says of the publication. */
  readonly publication?: Readonly<Record<'name' | 'description' | 'language', string | undefined>>;
}
