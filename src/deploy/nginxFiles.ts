import { licenceType, paths, policyPaths, underBase } from '../base/addresses.ts';
import { framed, policyText } from './contentPolicy.ts';
import { cacheControl, commonHeaders, hashedPaths, type HostedSite } from './hostedSite.ts';
import { literalPattern } from './literalPattern.ts';
import { redirectsOf, requestsFor } from './redirectsFile.ts';

/** What `nginx.conf` includes of a site where all servers stand: what answers depend on by their paths. */
export function nginxMaps(site: HostedSite): string {
  const { base, policies, workers, origin, withdrawn, hub } = site;
  const key = keyIn(site);
  const hashed = hashedPaths.map((start) => [
    `~^${literalPattern(underBase(base, start))}`,
    cacheControl.hashed,
  ]);
  const feeds =
    hub === undefined ? [] : [[jsonFeeds, `<${hub}>; rel="hub", <${origin}$uri>; rel="self"`]];
  return [
    'map_hash_bucket_size 2048;',
    'map_hash_max_size 65536;',
    map(
      'site_moved',
      '',
      redirectsOf(site).map(({ path, to }) => [key(path), to]),
    ),
    map(
      'site_gone',
      '',
      withdrawn.flatMap(requestsFor).map((path) => [key(path), '1']),
    ),
    map('site_policy', policyText(framed(policies.pages)), [
      // Its own name for a folder's page.
      ...[paths.search, `${paths.search}index.html`].map((path) => [
        underBase(base, path),
        policyText(framed(policies.search)),
      ]),
      ...workers.map((path) => [underBase(base, path), policyText(policies.worker)]),
    ]),
    map('site_cache', cacheControl.pages, hashed),
    map('site_link', '', feeds),
    '',
  ].join('\n');
}

/** What `nginx.conf` includes in the server of a site. */
export function nginxServer({ base }: Pick<HostedSite, 'base'>): string {
  const headers = {
    ...commonHeaders,
    'Content-Security-Policy': '$site_policy',
    'Cache-Control': '$site_cache',
    Link: '$site_link',
  };
  const below = literalPattern(base.slice(0, -1));
  return [
    ...Object.entries(headers).map(
      ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
    ),
    `error_page 404 ${underBase(base, '/404.html')};`,
    'error_page 410 @gone;',
    'if ($site_moved) { return 301 $site_moved; }',
    'if ($site_gone) { return 410; }',
    'location @gone { try_files $uri/index.html $uri =404; }',
    `location ~ ^${below}/(?:_headers|_redirects)$ { return 404; }`,
    String.raw`location ~ /\.(?!well-known/) { return 404; }`,
    `location ~ ${jsonFeeds.slice(1)} { types { } default_type application/feed+json; }`,
    `location = ${underBase(base, policyPaths.licence)} { types { } default_type ${licenceType}; }`,
    String.raw`location ~ /calendar\.ics$ { types { } default_type "text/calendar; charset=utf-8"; }`,
    '',
  ].join('\n');
}

const jsonFeeds = String.raw`~/feed(?:-archive/[\d-]+)?\.json$`;

/**
 * Prepares what writes a path as a key of a map, by which nginx finds those quickly that no other path is like: it takes capitals for
 * small letters, and would take one page for another.
 */
function keyIn({ base, pages, moved, withdrawn }: HostedSite): (path: string) => string {
  const spellings = Map.groupBy(
    new Set([...pages, ...moved.keys(), ...withdrawn].flatMap(requestsFor)),
    (path) => path.toLowerCase(),
  );
  return (path) => {
    const isAlone = spellings.get(path.toLowerCase())?.length === 1;
    const from = underBase(base, path);
    return isAlone ? from : `~^${literalPattern(from)}$`;
  };
}

function map(name: string, fallback: string, entries: readonly (readonly string[])[]): string {
  const lines = [['default', fallback], ...entries].map(
    ([key = '', value = '']) => `  ${key === 'default' ? key : quoted(key)} ${quoted(value)};\n`,
  );
  return `map $uri $${name} {\n${lines.join('')}}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}
