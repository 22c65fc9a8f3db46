/** What is used of the package, whose own types do not know the order of the server’s. */
declare module 'negotiator' {
  import type { IncomingMessage } from 'node:http';

  export default class Negotiator {
    constructor(request: IncomingMessage);
    /** The encodings of these that a client takes: as it wants them, then as the server does. */
    encodings(available: readonly string[], preferred: readonly string[]): string[];
  }
}
