import { licenceType, paths, policyPaths, underBase } from '../base/addresses.ts';
import { framed, policyText } from './contentPolicy.ts';
import { cacheControl, commonHeaders, hashedPaths, type HostedSite } from './hostedSite.ts';

/** Headers of the answers to some requests. */
export interface HeaderRule {
  /** From the root of the host; a `*` at its end stands for anything. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The rules of `_headers`, which Cloudflare Pages, Netlify and others read. Of two rules that hold for one
 * path no two name the same header, since some hosts then send both; so the policy, which is another for
 * the search page, stands with each folder of pages. Those of old paths have no rule: hosts lead on from them.
 */
export function headerRules(site: HostedSite): HeaderRule[] {
  const { base, policies, pages, moved } = site;
  const page = (path: string): HeaderRule => ({
    path,
    headers: {
      'Content-Security-Policy': policyText(
        framed(path.startsWith(paths.search) ? policies.search : policies.pages),
      ),
      'Cache-Control': cacheControl.pages,
    },
  });
  const isMoved = (path: string): boolean => moved.has(path) || moved.has(path.replace(/\/$/, ''));
  const folders = new Set(
    pages.filter((path) => !isMoved(path)).map((path) => /^\/[^/]+\//.exec(path)?.[0] ?? path),
  );
  const rules = [
    { path: '/*', headers: commonHeaders },
    ...Array.from(folders, (folder) =>
      page(folder !== '/' && folder.endsWith('/') ? `${folder}*` : folder),
    ),
    ...hashedPaths.map((start) => ({
      path: `${start}*`,
      headers: { 'Cache-Control': cacheControl.hashed },
    })),
    ...site.workers.map((path) => ({
      path,
      headers: { 'Content-Security-Policy': policyText(policies.worker) },
    })),
    { path: paths.jsonFeed, headers: jsonFeedHeaders(site) },
    { path: policyPaths.licence, headers: { 'Content-Type': licenceType } },
  ];
  return rules.map(({ path, headers }) => ({ path: underBase(base, path), headers }));
}

function jsonFeedHeaders({ origin, base, hub }: HostedSite): Record<string, string> {
  const self = origin + underBase(base, paths.jsonFeed);
  return {
    'Content-Type': 'application/feed+json',
    ...(hub !== undefined && { Link: `<${hub}>; rel="hub", <${self}>; rel="self"` }),
  };
}

/** Writes `_headers`. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
        '\n',
      ),
    )
    .join('');
}

/** Reads the rules of a `_headers`, those that this project writes at least. */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([^:\s]+):\s*(.*?)\s*$/.exec(line) ?? [];
    const last = rules.at(-1);
    if (name !== undefined && value !== undefined && last) last.headers[name] = value;
    else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
  }
  return rules;
}

/** The headers of the answer to a request. @param path as it is asked for, from the root of the host. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const holding = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.fromEntries(holding.flatMap(({ headers }) => Object.entries(headers)));
}
