/** Tells by a file system's code whether a disk, or what one may use of it, is full. */
export function isFull(code: string): boolean {
  return code === 'ENOSPC' || code === 'EDQUOT';
}

/** The code of a file system's error, such as "EACCES". */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
