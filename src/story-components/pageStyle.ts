import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import Chart from './Chart.astro';
import Download from './Download.astro';
import Drawing from './Drawing.astro';
import Figure from './Figure.astro';
import KeyFacts from './KeyFacts.astro';
import Note from './Note.astro';
import PlainImage from './PlainImage.astro';
import PullQuote from './PullQuote.astro';
import RouteMap from './RouteMap.astro';
import { type HouseComponentName, isJudgedEarly } from '../content/body/houseComponents.ts';

/** One way to draw all house components, and links to files and images of plain Markdown. */
export type HouseStyle = Readonly<
  Record<HouseComponentName | 'Download' | 'img', AstroComponentFactory>
>;

/** How a page of the site draws them. */
export const pageStyle: HouseStyle = {
  Chart,
  Download,
  Drawing,
  Figure,
  KeyFacts,
  Note,
  PullQuote,
  RouteMap,
  img: PlainImage,
};

/** Tells whether a component of a style asks of which document it is a part. */
export function knowsDocument(component: string): boolean {
  return component === 'Download' || isJudgedEarly(component);
}
