/**
 * The address of an account of the Fediverse, as Mastodon and what speaks like it have it.
 * @param account as it is read, with an @ before its name.
 */
export function fediverseAddress(account: string): string {
  const [, name = '', host = ''] = account.split('@');
  return `https://${host}/@${name}`;
}
