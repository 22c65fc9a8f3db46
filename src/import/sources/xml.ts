import sax from 'sax';
import { lineAt } from '../../base/problems/problem.ts';
import { faultIn, type SourceFile } from './sourceFile.ts';

/** An element of XML. */
export interface XmlElement {
  /** As it is written, with its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text, that in CDATA too. */
  text: string;
  readonly children: XmlElement[];
  /** The line on which its tag ends; 1-based. */
  readonly line: number;
}

/**
 * Reads XML whole.
 * @returns the outermost element.
 * @throws ContentProblems where it is broken, with the place.
 */
export function readXml(text: string, source: SourceFile): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, text: '', children: [], line: 1 };
  const open = [root];
  const reader = sax.parser(true, { position: true });
  const fail = (message: string): never => {
    const place = { line: reader.line + 1, column: Math.max(1, reader.column) };
    const reason = message.split('\n', 1)[0] ?? message;
    const found = lineAt(text, Math.min(reader.position, text.length)).trim();
    throw faultIn(
      source,
      place,
      `The XML is broken here: ${reason.replace(/\.$/, '')}.`,
      'Export it again; where it is cut off, the download or the export broke off.',
      found === '' ? undefined : found,
    );
  };
  reader.onerror = ({ message }) => fail(message);
  reader.onopentag = ({ name, attributes }) => {
    const values = Object.entries<string | sax.QualifiedAttribute>(attributes).map(
      ([key, value]): [string, string] => [key, typeof value === 'string' ? value : value.value],
    );
    const element: XmlElement = {
      name,
      attributes: Object.fromEntries(values),
      text: '',
      children: [],
      line: reader.line + 1,
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  const add = (piece: string): void => {
    const current = open.at(-1);
    if (current) current.text += piece;
  };
  reader.ontext = add;
  reader.oncdata = add;
  reader.onclosetag = () => open.pop();
  reader.write(text.trimStart()).close();
  return root.children[0] ?? fail('it holds nothing');
}

/** The text of the first child of a name; '' where there is none. */
export function textIn(element: XmlElement, name: string): string {
  return element.children.find((child) => child.name === name)?.text.trim() ?? '';
}

/** All children of a name. */
export function childrenIn(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}
