import { setTimeout as pause } from 'node:timers/promises';
import pRetry from 'p-retry';
import { Failure, failureOfAnswer, failureOfRequest } from './failures.ts';

/** How others are asked, and how long. */
export interface Network {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly limits: Limits;
}

/** Times in milliseconds. */
export interface Limits {
  /** For one answer. */
  readonly request: number;
  /** For everything that one of the others is told in a run. */
  readonly all: number;
  /** How often a request is made again. */
  readonly retries: number;
  /** Before the first time that it is; it doubles from time to time. */
  readonly pause: number;
  /** Longer than this, nobody is waited for who asks for it. */
  readonly longestPause: number;
}

/** What was made of a request. */
export type Outcome =
  | { readonly kind: 'accepted' }
  /** Refused for what it says: another may be accepted. Unreached: no other will be either. */
  | { readonly kind: 'refused' | 'unreached'; readonly why: string };

/**
 * Makes a request until it is accepted, refused, or made often enough.
 * @param deadline ends it early.
 */
export async function post(
  url: string,
  init: RequestInit,
  { fetch, limits }: Network,
  deadline: AbortSignal,
): Promise<Outcome> {
  try {
    await pRetry(() => attempt(url, init, { fetch, limits }, deadline), {
      retries: limits.retries,
      minTimeout: limits.pause,
      factor: 2,
      signal: deadline,
      shouldRetry: ({ error }) => canComeBack(error, limits),
      onFailedAttempt: async ({ error, retriesLeft, retryDelay }) => {
        if (retriesLeft === 0 || !canComeBack(error, limits)) return;
        await pause(Math.max(0, error.wait - retryDelay), undefined, { signal: deadline });
      },
    });
    return { kind: 'accepted' };
  } catch (error) {
    if (deadline.aborted) {
      return {
        kind: 'unreached',
        why: `There were ${limits.all / 1000} s in all, which are over.`,
      };
    }
    if (error instanceof Failure) return { kind: error.kind, why: error.message };
    throw error;
  }
}

async function attempt(
  url: string,
  init: RequestInit,
  { fetch, limits }: Network,
  deadline: AbortSignal,
): Promise<void> {
  const signal = AbortSignal.any([deadline, AbortSignal.timeout(limits.request)]);
  let response: Response;
  try {
    response = await fetch(url, { ...init, method: 'POST', redirect: 'manual', signal });
  } catch (error) {
    throw failureOfRequest(error, limits.request);
  }
  await response.body?.cancel();
  if (!response.ok) throw failureOfAnswer(response);
}

function canComeBack(error: Error, { longestPause }: Limits): error is Failure {
  return error instanceof Failure && error.kind === 'unreached' && error.wait <= longestPause;
}
