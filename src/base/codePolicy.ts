/** Whether stories may hold imports, exports and `{expressions}`, which run when a site is built. */
export const codePolicies = ['allowed', 'forbidden'] as const;

export type CodePolicy = (typeof codePolicies)[number];

/** Tells whether a text, as it was typed, names a policy. */
export function isCodePolicy(text: string): text is CodePolicy {
  return codePolicies.some((policy) => policy === text);
}

/**
 * The stricter of two policies; where neither is set, code is allowed.
 * @param written what an editor wrote, whatever it is: a slip does not open the door.
 */
export function strictest(command: CodePolicy | undefined, written: unknown): CodePolicy {
  const isOpen = written === undefined || written === 'allowed';
  return isOpen && command !== 'forbidden' ? 'allowed' : 'forbidden';
}
