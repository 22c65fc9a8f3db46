import { escapeUTF8 } from 'entities';
import type { Note } from '../exported.ts';
import { readAttributes } from './shortcodes.ts';

/**
 * Turns Hugo’s shortcodes in a text into what they stand for, code left alone; one that only its site
 * knows is noted and goes, apart from the words that it holds.
 */
export function withoutShortcodes(markdown: string, note: (note: Note) => void): string {
  const highlighted = markdown.replaceAll(
    /\{\{[<%]\s*highlight\s+"?([\w-]+)[^>%]*[>%]\}\}([\s\S]*?)\{\{[<%]\s*\/highlight\s*[>%]\}\}/g,
    fenced,
  );
  return outsideCode(highlighted, (text) =>
    text.replaceAll(
      /\{\{[<%]\s*(\/?)\s*([\w./-]+)((?:[^>%"`]|"(?:[^"\\]|\\.)*"|`[^`]*`|[>%](?!\}\}))*?)\s*\/?[>%]\}\}/g,
      (written, close: string, name: string, rest: string) =>
        close === '/' ? '' : hugo(name, rest, written, note),
    ),
  );
}

/** Does the same with Liquid, the templates of Jekyll, and with the tags of Octopress and Hexo. */
export function withoutLiquid(markdown: string, note: (note: Note) => void): string {
  const highlighted = markdown
    .replaceAll(/\{%-?\s*highlight\s+(\S+)[^%]*%\}([\s\S]*?)\{%-?\s*endhighlight\s*-?%\}/g, fenced)
    .replaceAll(
      /\{%\s*code(?:block)?(?:\s([^%]*))?%\}([\s\S]*?)\{%\s*endcode(?:block)?\s*%\}/g,
      (whole, rest: string | undefined, code: string) =>
        fenced(whole, /\blang:(\S+)/.exec(rest ?? '')?.[1] ?? '', code),
    );
  return outsideCode(highlighted, (text) =>
    text
      .replaceAll(/\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/g, (_, raw: string) =>
        raw.replaceAll(/[{}]/g, '\\$&'),
      )
      .replaceAll(/\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g, '')
      .replaceAll(/\{%-?\s*(?:post_url|link)\s+(\S+)\s*-?%\}/g, '/$1')
      .replaceAll(/\{\{-?\s*(?:site|page)\.(?:baseurl|url)\s*(?:\|[^}]*)?-?\}\}/g, '')
      .replaceAll(/\{\{-?\s*["']([^"']*)["']\s*\|\s*(?:relative_url|absolute_url)\s*-?\}\}/g, '$1')
      .replaceAll(/\{:[^}\n]*\}/g, '')
      .replaceAll(/\{%\s*post_link\s+(\S+)([^%]*)%\}/g, (_, name: string, words: string) => {
        const [shown = name] = readAttributes(words).values;
        return `[${shown.replaceAll(/[[\]]/g, '\\$&')}](${name}.md)`;
      })
      .replaceAll(embed, (written, name: string, rest: string) => {
        const { values } = readAttributes(rest);
        const src = values.findIndex((value) => /\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(value));
        if (!/img|image|figure/.test(name) || src === -1) return hugo(name, rest, written, note);
        const words = values.slice(src + 1).filter((value) => !/^\d+%?$/.test(value));
        return `\n\n<img src="${escapeUTF8(values[src] ?? '')}" alt="${escapeUTF8(words.at(-1) ?? '')}">\n\n`;
      })
      .replaceAll(/\{%-?[\s\S]*?-?%\}|(?<!\\)\{\{(?!\\)[\s\S]*?\}\}/g, (found) => {
        note({
          what: 'A part of a template was left; what stands between two of them stays.',
          found,
        });
        return '';
      }),
  );
}

const embed =
  /\{%-?\s*(?:include\s+)?(asset_img|img|image|figure|youtube|vimeo|tweet|twitter|instagram|gist)(?:\.html)?\s+([^%]*?)-?%\}/g;

/**
 * Takes out of MDX what is code: imports, exports, comments and components, apart from the words that
 * these hold. Expressions stay, as the words that they are; all but comments are noted.
 */
export function withoutCode(body: string, note: (note: Note) => void): string {
  return outsideCode(body, (text) =>
    text
      .replaceAll(/(?<=^|\n)(?:import|export)\s[^\n]*(?:\n(?!\s*\n)[^\n]+)*/g, (found) => {
        note({ what: 'Code was left.', found });
        return '';
      })
      .replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '')
      .replaceAll(component, (found) => {
        if (!found.startsWith('</'))
          note({ what: 'A component was left; what it held stays.', found });
        return '';
      })
      .replaceAll(/(?<!\\)\{[^{}\n]*\}/g, (found) => {
        note({ what: 'An expression became the words that it is written in.', found });
        return found;
      }),
  );
}

const component =
  /<\/?[A-Z][\w.]*(?:[^<>{}"']|"[^"]*"|'[^']*'|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*>/g;

function fenced(_: string, language: string, code: string): string {
  return `\n\n~~~~~~ ${language}\n${code.replace(/^\n+|\s+$/g, '')}\n~~~~~~\n\n`;
}

/** Applies a change to what stands neither in fences nor in code within a line. */
export function outsideCode(markdown: string, change: (text: string) => string): string {
  return markdown
    .split(
      /(^ {0,3}(?<fence>`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\k<fence>[`~]*[ \t]*$|(?![\s\S]))|(?<!`)(?<tick>`+)(?!`)[^\n]*?(?<!`)\k<tick>(?!`))/m,
    )
    .filter((_, index) => index % 4 < 2)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

/** The shortcodes that Hugo itself has (https://gohugo.io/content-management/shortcodes/). */
function hugo(name: string, rest: string, written: string, note: (note: Note) => void): string {
  const { attributes: named, values } = readAttributes(rest);
  const first = named['id'] ?? values[0] ?? '';
  switch (name) {
    case 'figure':
    case 'image':
    case 'img': {
      const src = named['src'] ?? values[0];
      if (src === undefined) break;
      const words = [named['caption'] ?? named['title'] ?? '', named['attr'] ?? '']
        .filter((part) => part !== '')
        .join(' ');
      const caption = words === '' ? '' : `<figcaption>${escapeUTF8(words)}</figcaption>`;
      return `\n\n<figure><img src="${escapeUTF8(src)}" alt="${escapeUTF8(named['alt'] ?? '')}">${caption}</figure>\n\n`;
    }
    case 'ref':
    case 'relref':
      return named['path'] ?? values[0] ?? '';
    case 'youtube':
      return frame(`https://www.youtube.com/watch?v=${first}`);
    case 'vimeo':
      return frame(`https://vimeo.com/${first}`);
    case 'tweet':
    case 'x':
    case 'twitter':
      return frame(`https://x.com/${named['user'] ?? 'i'}/status/${first}`);
    case 'instagram':
      return frame(`https://www.instagram.com/p/${first}/`);
    case 'gist':
      return frame(`https://gist.github.com/${values.slice(0, 2).join('/')}`);
  }
  note({ what: `The shortcode ${name} was left; what it held stays.`, found: written });
  return '';
}

function frame(url: string): string {
  return `\n\n<iframe src="${escapeUTF8(encodeURI(url))}"></iframe>\n\n`;
}
