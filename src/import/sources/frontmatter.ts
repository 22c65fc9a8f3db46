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
 * Cuts a file where its frontmatter ends: YAML between ---, TOML between +++, JSON between ;;; or in braces,
 * or what is named behind the ---.
 * @returns undefined where it has none.
 */
export function cutFile(text: string): CutFile | undefined {
  const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const cut = (whole: string, parse: () => unknown): CutFile => ({
    ...fieldsIn(parse),
    body: plain.slice(whole.length),
  });
  const [whole, mark = '', named = '', block = ''] = between.exec(plain) ?? [];
  if (whole !== undefined) return cut(whole, () => parseAs(named.toLowerCase() || mark, block));
  const [line, braces = ''] = inOneLine.exec(plain) ?? [];
  if (line !== undefined) return cut(line, () => JSON.parse(braces));
  if (!/^\{\s*(?:"|\}|\n)/.test(plain)) return undefined;
  const ends = [...plain.matchAll(/\}[ \t]*$/gm)].map(({ 0: end, index }) => index + end.length);
  const end = ends.find((length) => isJson(plain.slice(0, length))) ?? ends[0];
  return end === undefined
    ? undefined
    : cut(plain.slice(0, end), () => JSON.parse(plain.slice(0, end)));
}

const between = /^(---|\+\+\+|;;;)[ \t]*([a-z]\w*)?[ \t]*\n(?:([\s\S]*?)\n)?\1[ \t]*(?:\n|$)/i;
const inOneLine = /^(?:---|;;;)[ \t]*(\{[\s\S]*?\})[ \t]*\n?(?:---|;;;)[ \t]*(?:\n|$)/;

/**
 * Reads the settings of a site.
 * @param language yaml, yml, toml or json.
 * @returns no fields where the text is broken.
 */
export function fieldsOfSettings(language: string, text: string): CutFile['fields'] {
  return fieldsIn(() => parseAs(language, text)).fields;
}

/**
 * @param language the word behind the mark that opens frontmatter, or the mark itself.
 * @throws an error that says what is wrong.
 */
function parseAs(language: string, block: string): unknown {
  switch (language) {
    case '---':
    case 'yaml':
    case 'yml':
      return yamlIn(block);
    case '+++':
    case 'toml':
      return parseToml(block);
    case ';;;':
    case 'json':
      return JSON.parse(block);
    default:
      throw new Error(`It is said to be ${language}, which is not read: only YAML, TOML and JSON.`);
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
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
    return { fields: {}, fault: message.split('\n')[0]?.replace(/:$/, '.') ?? message };
  }
}
