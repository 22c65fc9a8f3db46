import { caddyFile } from './caddyFile.ts';
import { headerRules, headersFile } from './headersFile.ts';
import type { HostedSite } from './hostedSite.ts';
import { nginxMaps, nginxServer } from './nginxFiles.ts';
import { redirectsFile } from './redirectsFile.ts';

/**
 * What hosts and servers read of a site.
 * @returns texts by the paths of their files from the root of the site.
 */
export function hostFiles(site: HostedSite): Map<string, string> {
  return new Map([
    // Without it, GitHub Pages leaves out what has a name that begins with a line.
    ['.nojekyll', ''],
    ['_headers', headersFile(headerRules(site))],
    ['_redirects', redirectsFile(site)],
    ['.deploy/nginx-maps.conf', nginxMaps(site)],
    ['.deploy/nginx-server.conf', nginxServer(site)],
    ['.deploy/Caddyfile', caddyFile(site)],
  ]);
}
