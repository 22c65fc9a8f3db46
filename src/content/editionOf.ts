import { dirname, join, normalize } from 'node:path';
import { paths, splitTarget } from '../base/addresses.ts';
import { publicationImages } from './fields/publication.ts';
import { chartsOf } from './checks/checkCharts.ts';
import { routesOf } from './checks/checkRoutes.ts';
import { downloadsOf } from './checks/checkDownloads.ts';
import type { PageSource } from './pages/readPage.ts';
import type { BodyFile, DocumentData, EditionData, Story } from './editionData.ts';
import { type SiteImage, siteImage } from '../media/siteImage.ts';
import { realFileOf, type StoryFile } from './stories/storyFile.ts';
import { isPublic, isWithdrawn } from './stories/published.ts';
import type { StorySource } from './stories/readStory.ts';
import { type Kind, kindOf, kindsOf } from './fields/storyKinds.ts';
import type { Letter } from './fields/letters.ts';
import type { Circumstances, Newsroom } from './newsroom.ts';

/**
 * Makes of a newsroom that was read the edition that pages are drawn from.
 * @param base of the site, starts and ends with a slash; the addresses of images carry it.
 * @param isPreview takes in drafts and scheduled stories too.
 */
export function editionOf(
  {
    letters,
    places,
    images,
    stories,
    pages,
    bodies,
    copied,
    downloads,
    tables,
    ...asRead
  }: Newsroom,
  { contentDir, now }: Pick<Circumstances, 'contentDir' | 'now'>,
  base: string,
  isPreview: boolean,
): EditionData {
  const imageAt = (file: string): SiteImage | undefined => {
    const facts = images.get(join(contentDir, file));
    return facts && siteImage(file, facts, base);
  };
  const imageOf = (document: StoryFile, target: string): SiteImage | undefined =>
    imageAt(join(dirname(realFileOf(document)), target));
  const lettersOf = Map.groupBy(
    letters.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))),
    ({ story }) => story,
  );
  const files = new Map(copied.map(({ path, real }) => [path, real]));
  const bodyOf = (document: StorySource | PageSource, path: string): BodyData => {
    const linked = downloadsOf(document, contentDir, downloads);
    const shown = chartsOf(document, contentDir, tables);
    for (const { name, real } of [...linked, ...shown]) files.set(`${path}${name}`, real);
    const routes = routesOf(document, places);
    return bodyData(document, imageOf.bind(undefined, document), linked, shown, routes);
  };
  const publication = asRead.publication ?? {};
  const kinds = kindsOf(publication);
  const explainers = new Map(
    stories
      .filter(({ frontmatter }) => kindOf(kinds, frontmatter.kind).like === 'explainer')
      .map(({ id }) => [paths.story(id), id]),
  );
  return {
    ...asRead,
    ownImages: Object.fromEntries(
      publicationImages(publication).map(({ field, path }) => [field, imageAt(normalize(path))]),
    ),
    stories: stories
      .filter(({ frontmatter }) =>
        isPreview ? frontmatter.withdrawn === undefined : isPublic(frontmatter, now),
      )
      .map((story) =>
        editionStory(
          story,
          kindOf(kinds, story.frontmatter.kind),
          imageOf.bind(undefined, story),
          bodyOf(story, paths.story(story.id)),
          lettersOf.get(story.id),
          explainersIn(story, explainers),
        ),
      ),
    withdrawn: stories.flatMap(({ id, frontmatter }) =>
      frontmatter.withdrawn && isWithdrawn(frontmatter, now)
        ? { id, formerly: frontmatter.formerly, ...frontmatter.withdrawn }
        : [],
    ),
    pages: pages.map((page) => ({
      id: page.id,
      path: paths.own(page.id),
      file: realFileOf(page),
      data: { ...page.frontmatter, ...bodyOf(page, paths.own(page.id)) },
    })),
    ...(!isPreview && { bodies }),
    now,
    contentDir,
    copied: files,
  };
}

function editionStory(
  story: StorySource,
  kind: Kind,
  imageOf: (target: string) => SiteImage | undefined,
  body: BodyData,
  letters: readonly Letter[] | undefined,
  explainers: readonly string[],
): Story {
  const { id, frontmatter, readingMinutes } = story;
  const { image, ...fields } = frontmatter;
  const src = image && imageOf(image.src);
  return {
    id,
    file: realFileOf(story),
    data: {
      ...fields,
      kind: kind.like,
      kindId: kind.id,
      ...(src && { image: { ...image, src } }),
      ...body,
      ...(explainers.length > 0 && { explainers }),
      ...(letters && { letters }),
      readingMinutes,
    },
  };
}

/** @param explainers the ids of all, by the paths of their pages. */
function explainersIn(
  { id, body }: StorySource,
  explainers: ReadonlyMap<string, string>,
): readonly string[] {
  if (explainers.size === 0) return [];
  const linked = body.links.flatMap(({ target }) => explainers.get(splitTarget(target).path) ?? []);
  return [...new Set(linked)].filter((other) => other !== id);
}

type BodyData = Omit<DocumentData, 'language'>;

function bodyData(
  { body, digest }: Pick<StorySource, 'body' | 'digest'>,
  imageOf: (target: string) => SiteImage | undefined,
  linked: readonly (BodyFile & { readonly target: string })[],
  shown: ReturnType<typeof chartsOf>,
  routes: BodyData['bodyRoutes'],
): BodyData {
  return {
    digest,
    bodyImages: Object.fromEntries(
      body.images.flatMap(({ target }) => {
        const found = imageOf(target);
        return found ? [[target, found]] : [];
      }),
    ),
    ...(linked.length > 0 && {
      bodyFiles: Object.fromEntries(
        linked.map(({ target, name, bytes }) => [target, { name, bytes }]),
      ),
    }),
    ...(shown.length > 0 && {
      bodyCharts: shown.map(({ attributes, name, table }) => ({ attributes, name, table })),
    }),
    ...(routes && { bodyRoutes: routes }),
    isModule: body.needsModule,
  };
}
