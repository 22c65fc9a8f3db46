import type { Graph, Thing } from 'schema-dts';

/**
 * Writes structured data as JSON-LD that may stand in a script element: no text in it can close the
 * element or open a comment.
 */
export function jsonLd(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', String.raw`\u003c`);
}
