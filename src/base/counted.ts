/**
 * A number of things in English words for editors, such as "1 story" and "1,204 stories".
 * @param more what several are called, where that is not the word for one with an s.
 */
export function counted(number: number, one: string, more = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : more}`;
}

/** A number of stories in the same words. */
export function countedStories(stories: number): string {
  return counted(stories, 'story', 'stories');
}
