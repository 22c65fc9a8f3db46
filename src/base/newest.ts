/** The latest of some moments; undefined where there is none. */
export function newest(moments: readonly (Date | undefined)[]): Date | undefined {
  return moments
    .filter((moment) => moment !== undefined)
    .reduce<Date | undefined>(
      (latest, moment) => (latest === undefined || moment > latest ? moment : latest),
      undefined,
    );
}
