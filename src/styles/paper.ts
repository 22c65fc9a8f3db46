/**
 * The colour of the page by day and by night, for what stands around it: as tokens.css has it, or a theme.
 * @param theme the newsroom's, where it has one.
 */
export function paperOf(
  theme:
    | {
        readonly paper: { readonly light?: string | undefined; readonly dark?: string | undefined };
      }
    | undefined,
): { light: string; dark: string } {
  return { light: theme?.paper.light ?? '#fbf9f4', dark: theme?.paper.dark ?? '#15140f' };
}
