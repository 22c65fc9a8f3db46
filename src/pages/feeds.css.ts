import type { APIRoute } from 'astro';
import style from '../feeds/browser.css?raw';
import { fontData } from 'astro:assets';
import tokens from '../styles/tokens.css?raw';

export const GET: APIRoute = () =>
  new Response(browserStyle(), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });

/** The style sheet by which a browser shows a feed: the site's tokens and typefaces. */
function browserStyle(): string {
  const faces = [
    ...fontFaces('--font-serif', 'Feed Serif'),
    ...fontFaces('--font-serif-more', 'Feed Serif More'),
    ...fontFaces('--font-sans', 'Feed Sans'),
    ...fontFaces('--font-sans-more', 'Feed Sans More'),
  ];
  return [...faces, tokens, style].join('\n');
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
