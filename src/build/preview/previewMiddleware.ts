import { defineMiddleware } from 'astro/middleware';
import { decodeSafely } from '../../base/decodeSafely.ts';
import { paths } from '../../base/addresses.ts';
import { address } from '../../base/siteAddresses.ts';
import { editionData } from '../../content/editionData.ts';
import { isForIndex } from '../../search/dev/forIndex.ts';
import { mostSearched } from '../../search/dev/storyList.ts';
import { headTags } from '../../seo/headMeta.ts';
import { storyCard } from '../../seo/storyCard.ts';
import { linkImage } from '../../seo/linkImage.ts';
import type { Problem } from '../../base/problems/problem.ts';
import { type PreviewReport, lastReport } from './previewReport.ts';
import { type LinkPreview, previewBar } from './previewBar.ts';
import { previewPage, previewStyle, problemList, reloadScript } from './previewHtml.ts';

/**
 * Gives each page of the preview a bar that tells of it, and shows what is wrong in the place of one that cannot
 * be drawn. No build has it.
 */
export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
  const report = lastReport();
  if (report === undefined) return next();
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const path = `/${decodeSafely(url.pathname.slice(base.length))}`;
  const own = report.byPath.get(path) ?? [];
  const instead = (problems: readonly Problem[]): Response =>
    htmlResponse(
      previewPage(
        'This page cannot be drawn as it stands',
        problemList(report.shown(problems), 'problem'),
        base,
        report.version,
      ),
    );
  try {
    const response = await next();
    if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
    const html = await response.text();
    if (response.status === 404 && own.length > 0) return instead([...own, ...report.everywhere]);
    // What tells of a story asks git, which takes longer than to draw its page.
    const bar = isForIndex(locals) ? '' : await barAt(path, report, base);
    return new Response(withBar(html, bar, base, report.version), response);
  } catch (error) {
    const faults = [...own, ...(await report.faultsOf(path, error)), ...report.everywhere];
    if (faults.length === 0) throw error;
    return instead(faults);
  }
});

async function barAt(path: string, report: PreviewReport, base: string): Promise<string> {
  const notes = await report.notesAt(path);
  const own = report.byPath.get(path) ?? [];
  const elsewhere = [...report.byPath.values()].flat().length - own.length;
  const problems = report.shown([...own, ...report.everywhere]);
  const warnings = report.shown(notes?.warnings ?? []);
  const story = notes && { ...notes, ...linkPreview(notes.id), warnings };
  const isPartial = path === paths.search && editionData().stories.length > mostSearched;
  return previewBar({ problems, elsewhere, story, searched: isPartial && mostSearched }, base);
}

function linkPreview(id: string): LinkPreview {
  const { stories, sections, publication } = editionData();
  const story = stories.find((one) => one.id === id);
  const path = paths.story(id);
  if (story === undefined || publication === undefined)
    return { title: '', description: '', address: address(path), image: undefined };
  const { headline, standfirst, image, section, language = publication.language } = story.data;
  const sectionName = sections.find(({ id: one }) => one === section)?.name ?? section;
  const card = storyCard(story.data, sectionName, publication);
  const shown = linkImage(image, publication.name, card);
  const page = {
    title: headline,
    description: standfirst,
    path,
    kind: 'article',
    language,
  } as const;
  return {
    title: headTags(page, publication, shown, address).title,
    description: standfirst,
    address: address(path),
    image: shown && new URL(shown.url).pathname,
  };
}

function withBar(html: string, bar: string, base: string, version: number): string {
  const head = html.indexOf('</head>');
  const content = html.indexOf('<main');
  const end = html.lastIndexOf('</body>');
  if (head === -1 || content === -1 || end === -1) return html;
  return `${html.slice(0, head)}${previewStyle}${html.slice(head, content)}${bar}${html.slice(content, end)}${reloadScript(base, version)}${html.slice(end)}`;
}

function htmlResponse(html: string): Response {
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
