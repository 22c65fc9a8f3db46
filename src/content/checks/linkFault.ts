import { nearest, suggest } from '../../base/problems/nearest.ts';
import { isPublic, type Publishable } from '../stories/published.ts';
import type { BodyFacts, Loose } from '../stories/readDocument.ts';
import { zonedIso } from '../../base/times.ts';
import { paths, splitTarget } from '../../base/addresses.ts';
import { memoizePerKey, memoizePerObject } from '../../base/memoize.ts';
import type { Fault } from '../../base/problems/problem.ts';
import { sameLooks } from '../reading/likelyFile.ts';
import { linkFormFault } from './linkFormFault.ts';

/** What links and is linked to. */
export interface LinkedDocument {
  readonly file: string;
  readonly body: Pick<BodyFacts, 'isBroken' | 'needsModule' | 'anchors' | 'headings' | 'links'>;
  readonly frontmatter: Loose<Publishable>;
}

/** All that a link may lead to. */
export interface LinkedSite {
  /** Stories and pages of the newsroom's own, by the path of their page. */
  readonly documents: ReadonlyMap<string, LinkedDocument>;
  /** The paths of the pages among them. */
  readonly ownPages: readonly string[];
  /** Pages of lists that are there now. */
  readonly pages: ReadonlySet<string>;
  /** Pages of lists that will be there once every story is out. */
  readonly laterPages: ReadonlySet<string>;
  /** Where the pages of lists stand that could not be read; nothing is known of them. */
  readonly unreadLists: readonly string[];
  readonly publicFiles: ReadonlySet<string>;
  /** The paths of stories and pages, by those that they had before. */
  readonly formerly: ReadonlyMap<string, string>;
  /** Finds the id of the story that a path was meant for. */
  readonly guess: (path: string) => string | undefined;
  readonly timeZone: string;
  /** The site's own address, where it is known. */
  readonly address: string | undefined;
  readonly now: Date;
}

/** Says what is wrong with a link of a story; undefined where a reader can follow it. */
export function faultOfLink(
  target: string,
  story: LinkedDocument,
  site: LinkedSite,
): Fault | undefined {
  const formFault = linkFormFault(target, site.guess);
  if (formFault) return formFault;
  const inner = /^https?:/i.test(target) ? pathWithin(target, site.address) : target;
  if (inner?.startsWith('#')) return missingAnchor(splitTarget(inner).anchor, story);
  return inner?.startsWith('/') ? faultOfPath(inner, story, site) : undefined;
}

/** Tells whether a story is public at a moment, as far as its frontmatter is known. */
export function isOut(
  { draft = false, published, withdrawn }: LinkedDocument['frontmatter'],
  now: Date,
): boolean {
  return published !== undefined && isPublic({ draft, published, withdrawn }, now);
}

/** The path from the root of the site that a web address leads to; undefined for another site's. */
function pathWithin(target: string, address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const [to, site] = [new URL(target), new URL(address)];
  const base = site.pathname.replace(/\/+$/, '');
  if (to.host !== site.host || !`${to.pathname}/`.startsWith(`${base}/`)) return undefined;
  return `${to.pathname.slice(base.length) || '/'}${to.search}${to.hash}`;
}

function faultOfPath(target: string, story: LinkedDocument, site: LinkedSite): Fault | undefined {
  const { path, anchor } = splitTarget(target);
  const linked = site.documents.get(path);
  if (linked !== undefined) {
    return (
      hidden(linked, story, site) ?? (anchor === '' ? undefined : missingAnchor(anchor, linked))
    );
  }
  const pages = isOut(story.frontmatter, site.now) ? site.pages : site.laterPages;
  const isThere =
    pages.has(path) ||
    site.publicFiles.has(path) ||
    site.unreadLists.some((list) => path.startsWith(list));
  return isThere ? undefined : nowhereIn(site)(path);
}

/** An archive may have a link to the same old list in each story. */
const nowhereIn = memoizePerObject((site: LinkedSite) =>
  memoizePerKey((path: string) => nowhere(path, site)),
);

function nowhere(path: string, site: LinkedSite): Fault {
  if (site.laterPages.has(path)) {
    return {
      what: 'The link leads to a list that has no public story yet.',
      remedy: 'Remove the link until one is out.',
    };
  }
  const moved = site.formerly.get(path);
  if (moved !== undefined) {
    return { what: 'The link leads to an old path.', remedy: `Write "${moved}".` };
  }
  const twin = site.publicFiles.values().find((file) => file.normalize() === path.normalize());
  if (twin !== undefined) return sameLooks(otherStep(twin, path));
  const story = site.guess(path);
  const likely =
    story === undefined
      ? nearest(path, [...site.ownPages, ...site.pages, ...site.publicFiles])
      : paths.story(story);
  return {
    what: 'The link leads nowhere.',
    remedy:
      likely === undefined ? 'Correct the path, or remove the link.' : `Did you mean "${likely}"?`,
  };
}

/** The first step of a path in which another, that looks the same, differs. */
function otherStep(path: string, other: string): string {
  const steps = other.split('/');
  return path.split('/').find((step, index) => step !== steps[index]) ?? path;
}

function missingAnchor(anchor: string, { file, body }: LinkedDocument): Fault | undefined {
  // Of a broken story nothing is known, and a module may make anchors of its own.
  if (body.isBroken || body.needsModule) return undefined;
  if (body.anchors.has(anchor) || anchor === '' || anchor === 'top') return undefined;
  const twin = body.anchors.values().find((name) => name.normalize() === anchor.normalize());
  if (twin !== undefined) {
    return {
      what: `The link leads to "#${anchor}", which looks as one in ${file} does, but its letters are made of other characters.`,
      remedy: `Copy the words of the heading into the link, or type them anew: #${twin}`,
    };
  }
  return {
    what: `The link leads to "#${anchor}", which is not in ${file}.`,
    remedy:
      body.headings.length === 0
        ? 'Remove the anchor; nothing there has a heading.'
        : suggest(
            anchor,
            body.headings.map(({ slug }) => slug),
          ),
  };
}

/** A link is followed when its own story is out, so that is the moment at which its target must be. */
function hidden(
  linked: LinkedDocument,
  story: LinkedDocument,
  { now, timeZone }: LinkedSite,
): Fault | undefined {
  const { draft, published, withdrawn } = linked.frontmatter;
  // Its page says that it was taken back, and a rule of the desk tells of the link.
  if (withdrawn !== undefined) return undefined;
  if (story.frontmatter.draft === true || published === undefined) return undefined;
  const own = story.frontmatter.published ?? now;
  if (isOut(linked.frontmatter, own > now ? own : now)) return undefined;
  return draft === true
    ? {
        what: 'The link leads to a draft, which readers do not see.',
        remedy: 'Publish the draft first, or remove the link until then.',
      }
    : {
        what: `The link leads to a story that is scheduled for ${zonedIso(published, timeZone)}.`,
        remedy: 'Link to it once it is out, or schedule this story later.',
      };
}
