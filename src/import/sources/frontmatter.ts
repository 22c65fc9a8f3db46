import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';

/** A file of Markdown, cut in two. */
export interface CutFile {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** What is wrong with the frontmatter; its fields are then empty. */
  readonly fault: string | undefined;
}

/**
 * Cuts a file where its frontmatter ends: YAML between ---, TOML between +++, or JSON in braces.
 * @returns undefined where it has none.
 */
export function cutFile(text: string): CutFile | undefined {
  const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const [whole, mark, block = ''] =
    /^(---|\+\+\+)[ \t]*\n(?:([\s\S]*?)\n)?\1[ \t]*(?:\n|$)/.exec(plain) ?? [];
  if (whole !== undefined) {
    const body = plain.slice(whole.length);
    return { ...fieldsIn(() => (mark === '+++' ? parseToml(block) : yamlIn(block))), body };
  }
  if (!plain.startsWith('{')) return undefined;
  const end = /^\}[ \t]*$/m.exec(plain);
  if (end === null) return undefined;
  const length = end.index + end[0].length;
  return { ...fieldsIn(() => JSON.parse(plain.slice(0, length))), body: plain.slice(length) };
}

function yamlIn(block: string): unknown {
  const document = parseDocument(block, { prettyErrors: true, uniqueKeys: false, schema: 'core' });
  const [error] = document.errors;
  if (error) throw error;
  return document.toJS();
}

function fieldsIn(parse: () => unknown): Omit<CutFile, 'body'> {
  try {
    const value = parse();
    const fields =
      typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
    return { fields: { ...fields }, fault: undefined };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { fields: {}, fault: message.split('\n')[0] ?? message };
  }
}
