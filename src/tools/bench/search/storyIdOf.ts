/** The id of the story at an address. */
export function storyIdOf(address: string): string {
  return /stories\/([^#?]*?)\/?(?:[#?]|$)/.exec(address)?.[1] ?? address;
}
