/**
 * In bytes, what the name of a file or an id may have: no file system in use takes more than 255, and
 * the build writes names with some forty letters of its own at their end.
 */
const longestName = 200;

/** Says by how much a name is too long; undefined where it is not. */
export function faultOfNameLength(name: string): string | undefined {
  const bytes = Buffer.byteLength(name);
  return bytes <= longestName
    ? undefined
    : `is too long: ${bytes} bytes, where ${longestName} is the most.`;
}
