import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** What a hub answers: a status and its headers, or nothing at all. */
export type Answer = { status: number; headers?: Record<string, string> } | 'silence';

/** A hub on this machine. */
export interface HubServer {
  readonly url: string;
  /** What it was asked, in order. */
  readonly asked: { type: string; body: string }[];
  /** Ends it before the test does; its address is then a dead one. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a hub, which ends with the test.
 * @param answers by the order of requests; the last one also for all that follow.
 */
export async function hubServer(...answers: Answer[]): Promise<HubServer> {
  const asked: HubServer['asked'] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      asked.push({ type: request.headers['content-type'] ?? '', body });
      const answer = answers[asked.length - 1] ?? answers.at(-1) ?? 'silence';
      if (answer !== 'silence') response.writeHead(answer.status, answer.headers).end('A word.');
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  onTestFinished(close);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/publish`, asked, close };
}

/** How tests ask hubs: at once and again, and not for long. */
export const impatience = { request: 5000, all: 20_000, retries: 2, pause: 1, longestPause: 2000 };
