import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { fixtureNow, writeFixtureNewsroom } from './fixtureNewsroom.ts';
import { temporaryFolder } from './temporaryFolder.ts';

interface DevServer {
  /** Folder of the newsroom that it shows, free to be written to. */
  readonly newsroom: string;
  /** With the base, ends in a slash. */
  readonly address: string;
  /** @returns all that it printed up to now, errors too. */
  readonly said: () => string;
}

/**
 * Starts the dev server on a newsroom of its own; both are gone after the test.
 * @returns it, once it listens.
 * @throws when it ends before.
 */
export async function startDevServer(): Promise<DevServer> {
  const newsroom = await temporaryFolder({});
  await writeFixtureNewsroom(newsroom, true);
  const server = spawn(process.execPath, ['src/newsroom/dev.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // What Vitest adds to the environment, BASE_URL among it, would be taken for Astro's.
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      CONTENT_DIR: newsroom,
      BASE_PATH: '/desk/',
      NOW: fixtureNow,
      NO_COLOR: '1',
    },
  });
  onTestFinished(async () => {
    server.kill('SIGTERM');
    if (server.exitCode === null) await once(server, 'exit');
  });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let said = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (text) => {
      said += String(text);
      const [found] = /http:\/\/localhost:\d+\/\S+\//.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
  }
  server.on('exit', () => {
    reject(new Error(`The dev server did not start. It said: ${said}`));
  });
  return { newsroom, address: await promise, said: () => said };
}
