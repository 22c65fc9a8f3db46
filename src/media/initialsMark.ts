/**
 * Draws the initials of a name as a square SVG, by night in the colours of the night.
 * @param name of a publication, in any script.
 */
export function initialsMark(name: string): string {
  const letters = initialsOf(name);
  const size = [0, 44, 34, 26][letters.length] ?? 26;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">',
    '<style>@media (prefers-color-scheme:dark){rect{fill:#eee}text{fill:#111}}</style>',
    '<rect width="64" height="64" fill="#111"/>',
    `<text x="32" y="33" fill="#eee" font-family="sans-serif" font-weight="700" font-size="${size}" text-anchor="middle" dominant-baseline="central">${letters.join('')}</text>`,
    '</svg>',
  ].join('');
}

/** Up to three: of the words with capital letters where there are any, else the first letter. */
function initialsOf(name: string): string[] {
  const capitals = name.match(/(?<![\p{L}\p{M}\p{N}])\p{Lu}/gu) ?? [];
  if (capitals.length > 0) return capitals.slice(0, 3);
  const [first = ''] = /[\p{L}\p{N}]/u.exec(name) ?? [];
  return first === '' ? [] : [first.toUpperCase()];
}
