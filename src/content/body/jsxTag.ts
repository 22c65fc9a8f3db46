import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';

/** A tag that an editor wrote. */
export type Jsx = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** Tells a problem of a tag, at its attribute where one is named. */
export type Report = (what: string, found: string, remedy: string, attribute?: string) => void;
