import { hash } from 'node:crypto';

/**
 * Digests what a file, a page or a setting holds: two that differ have different digests.
 * @returns its SHA-256 in 43 letters, digits, hyphens and underscores.
 */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url');
}

/**
 * A digest for the name of a file: in small letters, for not every disk tells them from capitals.
 * @param length how many of the 64 hexadecimal digits of its SHA-256.
 */
export function nameDigest(content: string | Uint8Array, length: number): string {
  return hash('sha256', content, 'hex').slice(0, length);
}
