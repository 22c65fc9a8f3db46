/** Writes plain text so that HTML shows it as it is, in an element or in an attribute. */
export function textAsHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
