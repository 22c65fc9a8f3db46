import type { Change } from './changes.ts';
import { type Network, post } from './post.ts';

/** A request, and the changes that it tells of. */
export interface HubNotification {
  readonly url: string;
  readonly init: RequestInit;
  readonly changes: readonly Change[];
}

/** What was not accepted, and why. */
export interface Unaccepted {
  readonly changes: readonly Change[];
  readonly reasons: readonly string[];
}

/**
 * Makes requests one after the other. After one that nobody answers the rest is left: a dead hub
 * is not asked a hundred times.
 * @param accepted is called after each that was accepted.
 */
export async function notify(
  tellings: readonly HubNotification[],
  network: Network,
  accepted: (changes: readonly Change[]) => Promise<void>,
): Promise<Unaccepted> {
  const deadline = AbortSignal.timeout(network.limits.all);
  const untold: Change[] = [];
  const reasons = new Set<string>();
  for (const [index, { url, init, changes }] of tellings.entries()) {
    const outcome = await post(url, init, network, deadline);
    if (outcome.kind === 'accepted') {
      await accepted(changes);
      continue;
    }
    reasons.add(outcome.why);
    if (outcome.kind === 'unreached') {
      untold.push(...tellings.slice(index).flatMap((left) => left.changes));
      break;
    }
    untold.push(...changes);
  }
  return { changes: untold, reasons: [...reasons] };
}
