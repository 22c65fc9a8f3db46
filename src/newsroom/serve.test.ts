import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type ServedSite } from './serve.ts';

let folder: string;
let root: ServedSite;
let desk: ServedSite;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(folder, 'site/über uns'), { recursive: true });
  await writeFile(join(folder, 'secret.html'), 'secret');
  await writeFile(join(folder, 'site/index.html'), 'front');
  await writeFile(join(folder, 'site/404.html'), 'lost');
  await writeFile(join(folder, 'site/über uns/index.html'), 'about');
  await writeFile(join(folder, 'site/rss.xml'), '<rss/>');
  const address = { host: 'localhost', port: 0 };
  root = await serve(join(folder, 'site'), { ...address, base: '/' });
  desk = await serve(join(folder, 'site'), { ...address, base: '/desk/' });
});

afterAll(async () => {
  await Promise.all([root.close(), desk.close()]);
  await rm(folder, { recursive: true });
});

const about = '/%C3%BCber%20uns';

describe('a site at the root', () => {
  test.each([
    ['/', 200, 'front'],
    ['/?q=rail', 200, 'front'],
    [`${about}/`, 200, 'about'],
    ['/rss.xml', 200, '<rss/>'],
    ['/rss.xml/', 404, 'lost'],
    ['/nowhere/', 404, 'lost'],
    ['/404', 404, 'lost'],
    ['/%', 404, 'lost'],
    ['/%00', 404, 'lost'],
    ['/../secret.html', 404, 'lost'],
    ['/%2e%2e/secret.html', 404, 'lost'],
    ['/..%2fsecret.html', 404, 'lost'],
  ])('%s is %i', async (path, status, body) => {
    expect(await ask(root, path)).toMatchObject({ status, body });
  });

  test.each([
    [about, `${about}/`],
    [`${about}?a=1`, `${about}/?a=1`],
    [`//${about.slice(1)}`, `${about}/`],
  ])('%s leads to %s', async (path, location) => {
    expect(await ask(root, path)).toMatchObject({ status: 308, location });
  });

  test('tells what a file is', async () => {
    expect(await ask(root, '/')).toMatchObject({ type: 'text/html;charset=utf-8' });
    expect(await ask(root, '/rss.xml')).toMatchObject({ type: 'text/xml' });
    expect(await ask(root, '/no.png')).toMatchObject({ type: 'text/html; charset=utf-8' });
  });
});

describe('a site under a base', () => {
  test.each([
    ['/', 307, '/desk/'],
    ['/desk', 308, '/desk/'],
    [`/desk${about}`, 308, `/desk${about}/`],
  ])('%s is %i and leads to %s', async (path, status, location) => {
    expect(await ask(desk, path)).toMatchObject({ status, location });
  });

  test.each([
    ['/desk/', 200, 'front'],
    [`/desk${about}/`, 200, 'about'],
    ['/desks/', 404, 'lost'],
    ['/rss.xml', 404, 'lost'],
  ])('%s is %i', async (path, status, body) => {
    expect(await ask(desk, path)).toMatchObject({ status, body });
  });
});

test('shows at once what a new build brought', async () => {
  await writeFile(join(folder, 'site/new.txt'), 'new');
  expect(await ask(root, '/new.txt')).toMatchObject({ status: 200, body: 'new' });
});

test('a taken port gives the next free one', async () => {
  const port = Number(new URL(root.url).port);
  const next = await serve(folder, { host: 'localhost', port, base: '/' });
  expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
  await next.close();
});

test('a host that is not this machine’s', async () => {
  await expect(serve(folder, { host: '192.0.2.1', port: 0, base: '/' })).rejects.toThrow(
    'HOST is "192.0.2.1" and PORT is 0, where this machine cannot listen (EADDRNOTAVAIL). Set others.',
  );
});

/** Asks with the path as it is written, which `fetch` would tidy. */
async function ask({ url }: ServedSite, path: string) {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (response) => {
      const { statusCode: status, headers } = response;
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => {
        resolve({ status, body, location: headers.location, type: headers['content-type'] });
      });
    }).on('error', reject);
  });
}
