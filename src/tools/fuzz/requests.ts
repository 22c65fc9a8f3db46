import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { serve } from '../../cli/serve.ts';

const step = fc.oneof(
  fc.constantFrom(
    '',
    '.',
    '..',
    '%2e%2e',
    'loop',
    'empty',
    'rss.xml',
    'page',
    '.hidden',
    '%',
    '%00',
  ),
  fc.constantFrom('a'.repeat(256), '%C3%BC'.repeat(90), 'index.html', '.well-known', '\\', '..%5c'),
  fc.string({ maxLength: 8 }).map((text) => text.replaceAll(/[\s\x00-\x1f\x7f]/g, '-')),
);
const path = fc.array(step, { maxLength: 6 }).map((steps) => `/${steps.join('/')}`);

const bound = fc.oneof(
  fc.nat({ max: 40 }).map(String),
  fc.constantFrom('', '9'.repeat(20), '-1', 'x'),
);
const range = fc.array(fc.tuple(bound, bound), { minLength: 1, maxLength: 3 });
const header = fc.oneof(
  range.map((ranges) => `Range: bytes=${ranges.map((pair) => pair.join('-')).join(',')}`),
  fc.constantFrom(
    'Range: lines=1-2',
    'Range: bytes',
    'If-Range: "x"',
    'If-Match: *',
    'If-Match: "x"',
  ),
  fc.constantFrom('If-None-Match: *', 'If-None-Match: W/"', 'If-Modified-Since: yesterday'),
  fc.constantFrom(
    'If-Modified-Since: Sat, 01 Jan 2050 00:00:00 GMT',
    'Accept-Encoding: br;q=2, *;q=x',
  ),
  fc.constantFrom('Accept-Encoding: gzip', 'Accept-Encoding: br', 'Content-Length: 5', 'X: \x80'),
);
const method = fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS', 'BREW');

/** A request as a client may send it that means no good, byte for byte. */
export const anyRequest: fc.Arbitrary<string> = fc
  .record({ method, path, headers: fc.array(header, { maxLength: 4 }) })
  .map(({ method, path, headers }) =>
    [`${method} ${path} HTTP/1.1`, 'Host: a', 'Connection: close', ...headers, '', ''].join('\r\n'),
  );

/**
 * Serves a small site, sends it requests one after the other, and says what was wrong with the answers.
 * @returns a sentence for each fault: a status that no server gives for it, no answer within five
 * seconds, a file that is not to be had, or a server that does not go on; of none, an empty list.
 */
export async function faultsOfServer(requests: readonly string[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'requests-'));
  const site = join(folder, 'site');
  await mkdir(join(site, 'page'), { recursive: true });
  await mkdir(join(site, 'empty'));
  await symlink('loop', join(site, 'loop'));
  await writeFile(join(folder, 'index.html'), hidden);
  await writeFile(join(site, '.hidden'), hidden);
  for (const file of ['index.html', '404.html', 'page/index.html', 'rss.xml'])
    await writeFile(join(site, file), file.repeat(500));
  const { url, close } = await serve(site, { host: '127.0.0.1', port: 0, base: '/' });
  const faults: string[] = [];
  try {
    for (const request of [...requests, 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n']) {
      const answer = await ask(Number(new URL(url).port), request);
      if (!answerable.test(answer) || answer.includes(hidden))
        faults.push(`${JSON.stringify(request)}: ${JSON.stringify(answer.slice(0, 80))}`);
    }
    if (!(await fetch(url)).ok) faults.push('The front page is no longer given.');
  } finally {
    await close();
    await rm(folder, { recursive: true });
  }
  return faults;
}

const hidden = 'not to be had';
const answerable = /^HTTP\/1\.1 (?:200|206|304|307|308|400|404|405|412|416|500) /;

function ask(port: number, request: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(request, 'latin1'));
    socket.setEncoding('latin1').setTimeout(5_000);
    socket.on('data', (part) => (answer += String(part)));
    socket.on('timeout', () => socket.destroy(new Error('no answer in time')));
    socket.on('error', (error) => (answer += ` ${error.message}`));
    socket.on('close', () => resolve(answer));
  });
}
