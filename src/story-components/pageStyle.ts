import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import Figure from './Figure.astro';
import KeyFacts from './KeyFacts.astro';
import Note from './Note.astro';
import PlainImage from './PlainImage.astro';
import PullQuote from './PullQuote.astro';
import type { HouseComponentName } from '../content/body/houseComponents.ts';

/** One way to draw all house components, and images of plain Markdown. */
export type HouseStyle = Readonly<Record<HouseComponentName | 'img', AstroComponentFactory>>;

/** How a page of the site draws them. */
export const pageStyle: HouseStyle = { Figure, KeyFacts, Note, PullQuote, img: PlainImage };
