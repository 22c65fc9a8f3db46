import { ours } from './ours.ts';
import { astro, eleventy, hugo } from './peers.ts';
import type { System } from './system.ts';

/** What is measured beside each other, by the names of the command line. */
export const systems = { ours, eleventy, astro, hugo } as const satisfies Record<string, System>;

export type SystemId = keyof typeof systems;

export const systemIds = Object.keys(systems).filter(isSystemId);

/** Tells whether a word names one of the systems. */
export function isSystemId(id: string): id is SystemId {
  return Object.hasOwn(systems, id);
}
