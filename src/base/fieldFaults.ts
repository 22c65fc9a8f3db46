/** Says what keeps text from being a whole web address that readers may see; undefined where nothing does. */
export function faultOfWebAddress(text: string): FieldFault | undefined {
  const address = /^https?:\/\/[^\s/]\S*$/i.test(text) ? URL.parse(text) : null;
  if (address === null) return { message: 'is not a whole web address.' };
  if (!namesUser(address)) return undefined;
  return { message: 'holds a user name or a password.', remedy: withoutUser };
}

/** Tells whether an address has a user name or a password before its host. */
export function namesUser({ username, password }: URL): boolean {
  return username !== '' || password !== '';
}

/** What to do about that. */
export const withoutUser =
  'Remove what stands before the @: all readers would see it, and some browsers warn of it.';

/** Says what keeps a web address from being a site’s own; undefined where nothing does. */
export function faultOfSiteAddress(text: string): FieldFault | undefined {
  if (/[?#]/.test(text)) return { message: 'holds more than a host and a path.' };
  const steps = URL.parse(text)?.pathname.split('/') ?? [];
  return steps.every((step) => step === '' || isBaseStep(step))
    ? undefined
    : {
        message: 'has a path that a site cannot stand under.',
        remedy: 'Write the path with letters from a to z, digits, hyphens, dots and underscores.',
      };
}

/** Tells whether text can be a step of the path that a site stands under. */
export function isBaseStep(text: string): boolean {
  return /^[\w~-][\w.~-]*$/.test(text);
}

/** Why a value is refused: a sentence without its subject, and what to do where its form does not say. */
export interface FieldFault {
  readonly message: string;
  readonly remedy?: string | undefined;
}
