import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { type HouseStyle, knowsDocument } from './pageStyle.ts';

/**
 * Gives a style to a document whose body is a module, which passes on to components what the text has written
 * alone: those that ask of which document they are a part know it.
 * @param document path of its file from the newsroom's folder.
 */
export function styleOf(document: string, style: HouseStyle): HouseStyle {
  const told = Object.entries(style).map(([name, component]): [string, AstroComponentFactory] => [
    name,
    knowsDocument(name) ? withDocument(component, document) : component,
  ]);
  return { ...style, ...Object.fromEntries(told) };
}

function withDocument(component: AstroComponentFactory, document: string): AstroComponentFactory {
  const draw: AstroComponentFactory = (result: unknown, attributes: object, slots: unknown) =>
    component(result, { ...attributes, document }, slots);
  return Object.assign(draw, component);
}
