import { pageStyle, type HouseStyle } from '../../story-components/pageStyle.ts';
import { feedStyle } from '../style/feedStyle.ts';
import Chart from './Chart.astro';
import RouteMap from './RouteMap.astro';

/** How the house components are drawn to be written as Markdown: as on the page, with pictures that stand for themselves. */
export const markdownStyle: HouseStyle = {
  ...pageStyle,
  Chart,
  Drawing: feedStyle.Drawing,
  Figure: feedStyle.Figure,
  RouteMap,
  img: feedStyle.img,
};
