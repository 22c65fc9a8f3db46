import type { Nodes } from 'hast';

/**
 * Says by classes how the columns of tables are aligned. The parser says it by styles, which a page that
 * forbids styles in its HTML does not get.
 */
export function alignCells(node: Nodes): void {
  if (!('children' in node)) return;
  if (node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')) {
    const { style, ...properties } = node.properties;
    const side = /^text-align:\s*(left|center|right)$/.exec(String(style))?.[1];
    if (side !== undefined) node.properties = { ...properties, className: [`aligned-${side}`] };
    return;
  }
  for (const child of node.children) alignCells(child);
}
