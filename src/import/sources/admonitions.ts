import { outsideCode } from './templates.ts';

/**
 * A text whose notes and warnings are plain: between lines of colons, as Docusaurus, VitePress, Cecil and Pandoc
 * have them, they become what they hold; as GitHub, Hugo and Obsidian have them, quotes. A title becomes bold.
 */
export function withoutAdmonitions(markdown: string): string {
  return outsideCode(markdown, (text) =>
    text
      .replaceAll(
        /^[ \t]*:{3,}[ \t]*(\{[^}\n]*\}|[^\s{[]*)[ \t]*(.*)$/gm,
        (_, name: string, rest: string) => {
          const title =
            name === '' ? '' : rest.replace(/\{[^}]*\}$/, '').replace(/^\[(.*)\]$/, '$1');
          return title === '' ? '' : `\n**${title.trim()}**\n`;
        },
      )
      .replaceAll(
        /^((?:[ \t]*>)+[ \t]*)\[!\w+\][+-]?[ \t]*(.*)$/gm,
        (_, quote: string, title: string) =>
          title === '' ? quote : `${quote}**${title.trim()}**\n${quote}`,
      ),
  );
}
