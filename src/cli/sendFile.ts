import type { IncomingMessage, ServerResponse } from 'node:http';
import Negotiator from 'negotiator';
import send from 'send';

/** A file of a site that is asked for, and what becomes of the answer. */
export interface FileSent {
  /** Absolute path of the site. */
  readonly root: string;
  /** The path that is asked for, as it was asked, from the root of the site. */
  readonly path: string;
  readonly dotfiles: 'allow' | 'ignore';
  /** Says what the file is. @param path of the file itself, not of its packed copy. */
  readonly onHeaders: (path: string) => void;
  readonly onFolder: () => void;
  readonly onError: (error: Error) => void;
}

/**
 * Sends a file; in its place, to a client that takes it, the copy that a build packed beside it.
 * A part of a file is cut from the file itself, in which its bounds are counted.
 */
export function sendFile(request: IncomingMessage, response: ServerResponse, file: FileSent): void {
  const encodings = request.headers.range === undefined ? encodingsFor(request) : [];
  sendFirst(request, response, file, encodings);
}

/** The endings of packed copies, by the names of their encodings; the smaller first. */
const endings: ReadonlyMap<string, string> = new Map([
  ['br', '.br'],
  ['gzip', '.gz'],
]);

function encodingsFor(request: IncomingMessage): string[] {
  const known = [...endings.keys()];
  const wanted = new Negotiator(request).encodings([...known, 'identity'], known);
  return wanted.slice(0, Math.max(0, wanted.indexOf('identity')));
}

function sendFirst(
  request: IncomingMessage,
  response: ServerResponse,
  file: FileSent,
  [encoding, ...others]: readonly string[],
): void {
  const { root, path, dotfiles, onHeaders, onFolder, onError } = file;
  if (encoding === undefined) {
    send(request, path, { root, dotfiles })
      .on('headers', (_: ServerResponse, sent: string) => onHeaders(sent))
      .on('directory', onFolder)
      .on('error', onError)
      .pipe(response);
    return;
  }
  const ending = endings.get(encoding) ?? '';
  const next = (): void => sendFirst(request, response, file, others);
  const packed = send(request, `${path.replace(/\/$/, '/index.html')}${ending}`, {
    root,
    dotfiles,
  });
  packed
    .on('headers', (_: ServerResponse, sent: string) => {
      const plain = sent.slice(0, -ending.length);
      response.setHeader('content-encoding', encoding);
      onHeaders(plain);
      packed.type(plain);
    })
    .on('directory', next)
    .on('error', (error: Error) => (response.headersSent ? onError(error) : next()))
    .pipe(response);
}
