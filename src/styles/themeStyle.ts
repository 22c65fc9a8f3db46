import layers from './layers.css?raw';

/**
 * Puts a theme in its layer, after ours, so that it needs no `!important`; only print comes after it. Which
 * style sheet a browser loads first does not count.
 */
export function themeStyle(css: string): string {
  return `${layers.trim()}@layer theme{${css}}`;
}
