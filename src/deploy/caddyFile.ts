import { licenceType, paths, policyPaths, underBase } from '../base/addresses.ts';
import { framed, policyText } from './contentPolicy.ts';
import { cacheControl, commonHeaders, hashedPaths, type HostedSite } from './hostedSite.ts';
import { literalPattern } from './literalPattern.ts';
import { redirectsOf, requestsFor } from './redirectsFile.ts';

/** What the `Caddyfile` imports of a site: redirects, headers, and what is for no reader. */
export function caddyFile(site: HostedSite): string {
  const { base, policies, workers, origin, withdrawn, hub } = site;
  const below = (path: string): string => underBase(base, path);
  return [
    map(
      'site_moved',
      '',
      redirectsOf(site).map(({ path, to }) => [key(below(path)), to]),
    ),
    '@moved not vars {site_moved} ""',
    'redir @moved {site_moved} 301',
    map(
      'site_gone',
      '',
      withdrawn.flatMap(requestsFor).map((path) => [key(below(path)), '1']),
    ),
    '@gone not vars {site_gone} ""',
    'error @gone 410',
    map('site_policy', policyText(framed(policies.pages)), [
      [below(paths.search), policyText(framed(policies.search))],
      ...workers.map((path) => [below(path), policyText(policies.worker)]),
    ]),
    ...Object.entries(commonHeaders).map(([name, value]) => `header ${name} ${quoted(value)}`),
    'header Content-Security-Policy {site_policy}',
    `@hashed path ${hashedPaths.map((start) => below(`${start}*`)).join(' ')}`,
    `@fresh not path ${hashedPaths.map((start) => below(`${start}*`)).join(' ')}`,
    `header @hashed Cache-Control ${quoted(cacheControl.hashed)}`,
    `header @fresh Cache-Control ${quoted(cacheControl.pages)}`,
    String.raw`@jsonfeeds path_regexp /feed(?:-archive/[\d-]+)?\.json$`,
    'header @jsonfeeds Content-Type application/feed+json',
    String.raw`@calendars path_regexp /calendar\.ics$`,
    'header @calendars Content-Type "text/calendar; charset=utf-8"',
    `header ${below(policyPaths.licence)} Content-Type ${licenceType}`,
    '@markdown path *.md',
    'header @markdown Content-Type "text/markdown; charset=utf-8"',
    '@manifests path *.webmanifest',
    'header @manifests Content-Type application/manifest+json',
    ...(hub === undefined
      ? []
      : [`header @jsonfeeds Link ${quoted(`<${hub}>; rel="hub", <${origin}{path}>; rel="self"`)}`]),
    '@hidden {',
    String.raw`  path_regexp /\.|/_headers$|/_redirects$`,
    '  not path */.well-known/*',
    '}',
    'error @hidden 404',
    'handle_errors {',
    // Not the type of what was asked for.
    '  header Content-Type "text/html; charset=utf-8"',
    '  @lost expression {err.status_code} != 410',
    `  rewrite @lost ${below('/404.html')}`,
    '  file_server {',
    '    disable_canonical_uris',
    '  }',
    '}',
    '',
  ].join('\n');
}

function map(name: string, fallback: string, entries: readonly (readonly string[])[]): string {
  const lines = entries.map(([key = '', value = '']) => `  ${quoted(key)} ${quoted(value)}\n`);
  return `map {path} {${name}} {\n${lines.join('')}  default ${quoted(fallback)}\n}`;
}

/** Braces would stand for something else. */
function key(path: string): string {
  if (!path.includes('{')) return path;
  return `~^${literalPattern(path).replaceAll('\\{', String.raw`\x7B`)}$`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', String.raw`\"`)}"`;
}
