import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { SettingsError } from '../base/settings.ts';
import type { Address } from './address.ts';
import { codeOf } from '../base/files/errorCodes.ts';

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Ends every connection and the server. */
  readonly close: () => Promise<void>;
}

/**
 * Listens at an address, or at the next free port after it.
 * @throws SettingsError where the host is not this machine's, or no port is free or allowed.
 */
export async function listen(answer: RequestListener, address: Address): Promise<Listening> {
  for (let port = address.port; port <= 65_535; port += 1) {
    const server = createServer(answer);
    try {
      server.listen(port, address.host);
      await once(server, 'listening');
      return { port: portOf(server), close: () => stopServer(server) };
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw refused({ ...address, port }, error);
    }
  }
  throw new SettingsError(`No port from ${address.port} up is free. Set PORT to a lower one.`);
}

function stopServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

function portOf(server: Server): number {
  const bound = server.address();
  return typeof bound === 'object' && bound !== null ? bound.port : 0;
}

function refused({ host, port }: Address, error: unknown): SettingsError {
  return new SettingsError(
    `HOST is "${host}" and PORT is ${port}, where this machine cannot listen (${codeOf(error)}). Set others.`,
  );
}
