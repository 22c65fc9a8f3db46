import type { HouseStyle } from '../../story-components/pageStyle.ts';
import Download from '../../story-components/Download.astro';
import Chart from './Chart.astro';
import Drawing from './Drawing.astro';
import Figure from './Figure.astro';
import KeyFacts from './KeyFacts.astro';
import Note from './Note.astro';
import PlainImage from './PlainImage.astro';
import PullQuote from './PullQuote.astro';
import RouteMap from './RouteMap.astro';

/** How a feed draws the house components: plain HTML that reads right without style or script. */
export const feedStyle: HouseStyle = {
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
