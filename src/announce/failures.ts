/** A request that was not accepted; its message is a sentence for an editor. */
export class Failure extends Error {
  readonly kind: 'refused' | 'unreached';
  /** Milliseconds to wait before it is made again. */
  readonly wait: number;

  constructor(message: string, kind: 'refused' | 'unreached', wait = 0) {
    super(message);
    this.kind = kind;
    this.wait = wait;
  }
}

/**
 * A request without an answer.
 * @param limit milliseconds that an answer may take.
 */
export function failureOfRequest(error: unknown, limit: number): Failure {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return new Failure(`It did not answer within ${limit / 1000} s.`, 'unreached');
  }
  return new Failure(`It cannot be reached (${reasonOf(error)}).`, 'unreached');
}

/** An answer that does not accept. Only of some is there hope that the next one does. */
export function failureOfAnswer({ status, headers }: Response): Failure {
  if (status !== 408 && status !== 429 && status < 500) {
    return new Failure(`It answered ${status}.`, 'refused');
  }
  const wait = waitOf(headers);
  const asked = wait > 0 ? ` and asked to wait ${Math.ceil(wait / 1000)} s` : '';
  return new Failure(`It answered ${status}${asked}.`, 'unreached', wait);
}

/** Retry-After is in seconds, or a moment by the clock of the one who answers. */
function waitOf(headers: Headers): number {
  const after = headers.get('retry-after') ?? '';
  const wait = /^\d+$/.test(after)
    ? Number(after) * 1000
    : Date.parse(after) - Date.parse(headers.get('date') ?? '');
  return Number.isFinite(wait) ? Math.max(0, wait) : 0;
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause ? String(cause.code) : cause.message;
}
