/**
 * Passes on what is known of a component of a text. Of one that an expression writes nothing is: it was not read
 * with the text, and nobody judged what it names. A preview may also ask for one that is just being mended.
 * @throws for what is not known, but for a preview.
 */
export function foundInText<Found>(component: string, found: Found | undefined): Found | undefined {
  if (found === undefined && !import.meta.env.DEV) {
    throw new Error(
      `<${component}> stands in an {expression}. Put the tag into the text, on lines of its own.`,
    );
  }
  return found;
}
