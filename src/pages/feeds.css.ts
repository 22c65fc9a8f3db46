import type { APIRoute } from 'astro';
import style from '../feeds/browser.css?raw';
import { fontData } from 'astro:assets';
import { href } from '../base/siteAddresses.ts';
import { paths } from '../base/addresses.ts';
import { string } from 'css-tree/dist/csstree.esm';
import { getWords } from '../collections/collections.ts';
import { editionData } from '../content/editionData.ts';
import tokens from '../styles/tokens.css?raw';

export const GET: APIRoute = async () =>
  new Response(browserStyle((await getWords())('feed.ways')), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });

/**
 * The style sheet by which a browser shows a feed: the site's tokens and typefaces.
 * @param ways what it says to a reader who came there by a link.
 */
function browserStyle(ways: string): string {
  const faces = [
    ...fontFaces('--font-serif', 'Feed Serif'),
    ...fontFaces('--font-serif-more', 'Feed Serif More'),
    ...fontFaces('--font-sans', 'Feed Sans'),
    ...fontFaces('--font-sans-more', 'Feed Sans More'),
  ];
  const own = editionData().theme?.tokensCss ?? '';
  const told = `rss:root { --feed-ways: ${string.encode(ways)}; }`;
  return [...faces, tokens, style, told, own.replaceAll(/(?:html|:root)\{/g, 'rss:root{')]
    .join('\n')
    .replaceAll(/url\((?=[\w-]+\.[\w-]{8}\.)/g, `url(${href(paths.look(''))}`);
}

/** Pages name their typefaces in their own heads; a feed has none. */
function fontFaces(variable: keyof typeof fontData, family: string): string[] {
  return fontData[variable].flatMap(({ src, weight = 'normal', style: slant = 'normal' }) =>
    src.map(
      ({ url }) =>
        `@font-face { font-family: '${family}'; src: url('${url}'); font-weight: ${weight}; font-style: ${slant}; font-display: swap; }`,
    ),
  );
}
