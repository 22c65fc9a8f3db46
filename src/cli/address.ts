import { SettingsError } from '../base/settings.ts';

/** Where a server listens. */
export interface Address {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
}

/**
 * Reads HOST and PORT.
 * @throws SettingsError for a PORT that is no port.
 */
export function readAddress({ HOST, PORT }: Readonly<Record<string, string | undefined>>): Address {
  const port = Number(PORT || '4321');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new SettingsError(`PORT is "${PORT}". Set it to a number from 0 to 65535, like 4321.`);
  }
  return { host: HOST || 'localhost', port };
}
