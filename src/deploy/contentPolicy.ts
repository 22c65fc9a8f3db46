import { createHash } from 'node:crypto';
import { decodeHTML } from 'entities';

const self = "'self'";
const nothing = "'none'";
const wasm = "'wasm-unsafe-eval'";

/** What a page may load and run: the sources of a Content-Security-Policy, by directive. */
export type ContentPolicy = ReadonlyMap<string, readonly string[]>;

/**
 * The strictest policy under which a page works as it was drawn: it loads from its own host, and of what
 * stands in the page itself runs exactly what is there, by hashes (https://www.w3.org/TR/CSP3/). JSON-LD
 * is data and needs none.
 * A page that shows replies from elsewhere, when it is asked to, may ask the host of these.
 * @param html a whole page.
 * @param searches whether the search runs on it, which fetches its index and runs WebAssembly.
 */
export function contentPolicy(html: string, searches: boolean): ContentPolicy {
  const scripts = Array.from(html.matchAll(scriptElement), ([, attributes = '', code = '']) =>
    scriptSource(attributes, code),
  ).filter((source) => source !== undefined);
  const styles = Array.from(html.matchAll(styleElement), ([, css = '']) => hashOf(css));
  const asked = Array.from(html.matchAll(repliesElement), ([, origin = '']) => origin);
  const attributes = Array.from(html.matchAll(styleAttribute), ([, css = '']) =>
    hashOf(decodeHTML(css)),
  );
  return new Map([
    ['default-src', [nothing]],
    ['script-src', sources([...scripts, ...(searches ? [wasm] : [])])],
    [
      'style-src',
      sources([
        self,
        ...styles,
        ...(attributes.length > 0 ? ["'unsafe-hashes'"] : []),
        ...attributes,
      ]),
    ],
    // Without a script nothing asks the site for more, but for tools that look at a page from within.
    ['img-src', [self]],
    ['font-src', [self]],
    ['media-src', [self]],
    ['manifest-src', [self]],
    ['connect-src', sources([self, ...asked])],
    ...(searches ? [['worker-src', [self]] as const] : []),
    ['base-uri', [nothing]],
    ['form-action', [self]],
  ]);
}

/** The policy under which each of some pages works. */
export function unitedPolicy(policies: readonly ContentPolicy[]): ContentPolicy {
  const names = new Set(policies.flatMap((policy) => [...policy.keys()]));
  return new Map(
    Array.from(names, (name) => [name, sources(policies.flatMap((each) => each.get(name) ?? []))]),
  );
}

/**
 * The policy of the search's worker, which obeys the header of its own file and none of the page's: it runs
 * Pagefind from memory, in which it was checked.
 */
export const workerPolicy: ContentPolicy = new Map([
  ['default-src', [nothing]],
  ['script-src', [self, 'blob:', wasm]],
  ['connect-src', [self]],
]);

/** A policy as a header has it, which can also forbid that others frame the page. */
export function framed(policy: ContentPolicy): ContentPolicy {
  return new Map([...policy, ['frame-ancestors', [nothing]]]);
}

/** Writes a policy as a header or an element has it. */
export function policyText(policy: ContentPolicy): string {
  return Array.from(policy, ([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

/**
 * Puts the policy of a page into its head, before all that it is about, for hosts that send no headers.
 * @param html a whole page.
 */
export function withPolicy(html: string, policy: ContentPolicy): string {
  const element = `<meta http-equiv="Content-Security-Policy" content="${policyText(policy)}">`;
  // How a page is encoded must be among its first 1,024 bytes.
  const start = /<meta charset="utf-8">/i.exec(html) ?? /<head\b[^>]*>/i.exec(html);
  if (start === null) return html;
  const end = start.index + start[0].length;
  return html.slice(0, end) + element + html.slice(end);
}

/** Reads the policy back from a page that `withPolicy` made; undefined for another. */
export function policyIn(html: string): ContentPolicy | undefined {
  const text = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1];
  if (text === undefined) return undefined;
  return new Map(
    text.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

const scriptElement = /<script\b([^>]*)>(.*?)<\/script>/gis;
const repliesElement = /<div data-replies="(https:\/\/[a-z0-9.-]+)\//g;
const styleElement = /<style\b[^>]*>(.*?)<\/style>/gis;
const styleAttribute = /<[a-z](?:"[^"]*"|[^"<>])*?\sstyle="([^"]*)"/gi;

/** @returns undefined for data. */
function scriptSource(attributes: string, code: string): string | undefined {
  if (/\stype="application\//i.test(attributes)) return undefined;
  return /\ssrc=/i.test(attributes) ? self : hashOf(code);
}

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

/** Each once; nothing is allowed where none is left. */
function sources(all: readonly string[]): string[] {
  const some = new Set(all.filter((source) => source !== nothing));
  return some.size === 0 ? [nothing] : [...some];
}
