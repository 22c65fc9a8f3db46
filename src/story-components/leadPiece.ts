import type { Piece, Segment } from '../content/body/bodyShape.ts';
import { isJudgedEarly } from '../content/body/houseComponents.ts';

/**
 * What of a story's body stands for a picture where it leads the front page: its first drawing, or else its
 * key facts.
 * @param isModule whether the body holds code, which may write the rest of it.
 * @returns undefined where it has only words.
 */
export function leadPiece<Image>(
  segments: readonly Segment<Image>[],
  isModule: boolean,
): Piece<Image> | undefined {
  const pieces = segments.flatMap((segment) => (typeof segment === 'string' ? [] : segment));
  if (isModule) return pieces.find(({ component }) => isJudgedEarly(component));
  return pieces.find(isDrawing) ?? pieces.find(({ component }) => component === 'KeyFacts');
}

/** Tells whether a piece is seen, not read. */
export function isDrawing({
  component,
  image,
}: Pick<Piece<unknown>, 'component' | 'image'>): boolean {
  return isJudgedEarly(component) || (component === 'Figure' && image !== undefined);
}
