import type { Note } from '../exported.ts';

/** A shortcode of WordPress, taken apart. */
export interface Shortcode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Values without a name, in their order. */
  readonly values: readonly string[];
  readonly content: string | undefined;
}

/** HTML for a shortcode; undefined for one that nothing is known of. */
export type ShortcodeHtml = (shortcode: Shortcode) => string | undefined;

/**
 * Replaces shortcodes. What stands between square brackets without an attribute and an end, such as
 * [sic], is text unless `known` has it. An unknown one leaves what is inside it, and is noted.
 */
export function replaceShortcodes(
  text: string,
  known: ShortcodeHtml,
  note: (note: Note) => void,
  depth = 0,
): string {
  const html = (
    written: string,
    open: string,
    name: string,
    rest: string,
    content: string | undefined,
    close: string,
  ): string => {
    // [[name]] is how a shortcode is shown.
    if (open === '[' && close === ']') return written.slice(1, -1);
    const { attributes, values } = readAttributes(rest);
    const inner =
      content === undefined || depth > 10
        ? content
        : replaceShortcodes(content, known, note, depth + 1);
    const made = known({ name: name.toLowerCase(), attributes, values, content: inner });
    if (made !== undefined) return open + made + close;
    if (content === undefined && Object.keys(attributes).length === 0) return written;
    note({
      what: `The shortcode [${name}] was left; what it held stays.`,
      found: written.slice(0, 2000),
    });
    return open + (inner ?? '') + close;
  };
  return text.replaceAll(pattern, html);
}

const pattern =
  /(?<open>\[?)\[(?<name>[a-z][\w-]*)(?<rest>(?:\s+(?:[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s\]"']+)|"[^"]*"|[^\s\]"'=[]+))*)\s*\/?\](?:(?<content>(?:(?!\[\k<name>[\s\]])[\s\S])*?)\[\/\k<name>\])?(?<close>\]?)/gi;

/** Reads what stands behind the name of a shortcode, of WordPress or of Hugo. */
export function readAttributes(text: string): Pick<Shortcode, 'attributes' | 'values'> {
  const attributes: Record<string, string> = {};
  const values: string[] = [];
  for (const match of text.matchAll(
    /(?:([\w-]+)\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|`([^`]*)`|([^\s\]"'`]+))/g,
  )) {
    const [, name, ...value]: readonly (string | undefined)[] = match;
    const found = (value.find((part) => part !== undefined) ?? '').replaceAll('\\"', '"');
    if (name === undefined && found !== '/') values.push(found);
    else if (name !== undefined) attributes[name.toLowerCase()] = found;
  }
  return { attributes, values };
}
