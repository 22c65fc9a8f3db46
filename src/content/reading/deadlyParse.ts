import { parseTree } from '../body/storyTree.ts';

/*
 * Reads as `parseProcess` does, with no limit: each story is named after what happens, by the parser’s
 * own doing.
 */
const texts: Readonly<Record<string, string>> = {
  endless: `${'<a b={'.repeat(40)}\n`,
  crash: `export const a = ${'['.repeat(40_000)}\n`,
};

process.once('message', (order: { readonly files: readonly { readonly id: string }[] }) => {
  const readFrom = (index: number): void => {
    const file = order.files[index];
    if (file === undefined) process.exit();
    process.send?.(index, undefined, undefined, () => {
      try {
        parseTree(texts[file.id] ?? 'A.\n');
      } catch {
        // What the parser throws ends nothing.
      }
      readFrom(index + 1);
    });
  };
  readFrom(0);
});
