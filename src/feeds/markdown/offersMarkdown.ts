import { editionData } from '../../content/editionData.ts';

/** Whether the newsroom offers its stories as Markdown. */
export function offersMarkdown(): boolean {
  return editionData().policy?.markdown === true;
}
