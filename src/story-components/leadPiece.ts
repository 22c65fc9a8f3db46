import type { Piece, Segment } from '../content/body/bodyShape.ts';

/**
 * What of a story's body stands for a picture where it leads the front page: its first drawing, or else its
 * key facts.
 * @returns undefined where it has only words.
 */
export function leadPiece<Image>(segments: readonly Segment<Image>[]): Piece<Image> | undefined {
  const pieces = segments.flatMap((segment) => (typeof segment === 'string' ? [] : segment));
  return pieces.find(isDrawing) ?? pieces.find(({ component }) => component === 'KeyFacts');
}

/** Tells whether a piece is seen, not read. */
export function isDrawing({
  component,
  image,
}: Pick<Piece<unknown>, 'component' | 'image'>): boolean {
  return (
    component === 'Drawing' ||
    component === 'Chart' ||
    component === 'RouteMap' ||
    (component === 'Figure' && image !== undefined)
  );
}
