/**
 * Puts stories one after the other, the first first, until they would be more than may stand in one file.
 * @param write makes the Markdown of a story, and is asked for no more of them than are told.
 * @param largest in bytes. The first story is told however long it is.
 */
export async function fullText<Story>(
  stories: readonly Story[],
  write: (story: Story) => Promise<string>,
  largest = largestFullText,
): Promise<string> {
  let whole = '';
  let size = 0;
  for (const story of stories) {
    const next = `${await write(story)}\n`;
    size += Buffer.byteLength(next);
    if (whole !== '' && size > largest) break;
    whole += next;
  }
  return whole;
}

/** As much as a feed has, 512 KB. */
const largestFullText = 512 * 1024;
