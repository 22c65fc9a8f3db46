/** What is used of the package, whose own types ask for those of Express. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Compression {
    (options?: {
      filter?: (request: IncomingMessage, response: ServerResponse) => boolean;
    }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
    /** Whether the type of a response is one that compression makes smaller. */
    filter: (request: IncomingMessage, response: ServerResponse) => boolean;
  }
  const compression: Compression;
  export default compression;
}
