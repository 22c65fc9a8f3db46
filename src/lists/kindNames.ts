import type { Kind } from '../content/fields/storyKinds.ts';
import type { Words } from '../words/words.ts';

/** What one story of a kind is called. */
export function kindName({ name, like }: Kind, words: Words): string {
  return name ?? words(`kind.${like}`);
}

/** What the stories of a kind are called together. */
export function kindPlural({ plural, like }: Kind, words: Words): string {
  return plural ?? words(`kinds.${like}`);
}

/** What their list says that they are. A name of the newsroom's own has no words of ours beside it. */
export function kindDescription(
  { plural, description, like }: Kind,
  words: Words,
): string | undefined {
  return description ?? (plural === undefined ? words(`kinds.${like}.about`) : undefined);
}
