import { deadAddress } from './newsroom/deadAddress.ts';
import { imageSize } from './newsroom/imageSize.ts';
import { lonelyTopic } from './newsroom/lonelyTopic.ts';
import { undrawnPart } from './newsroom/undrawnPart.ts';
import { unletteredCard } from './newsroom/unletteredCard.ts';
import { unlinkedExplainer } from './newsroom/unlinkedExplainer.ts';
import { untoldChange } from './newsroom/untoldChange.ts';
import { weakContrast } from './newsroom/weakContrast.ts';
import { withdrawnLink } from './newsroom/withdrawnLink.ts';
import { withdrawnOriginal } from './newsroom/withdrawnOriginal.ts';
import type { NewsroomRule, StoryRule } from './rule.ts';
import { ambiguousCurrency } from './story/ambiguousCurrency.ts';
import { emptyLink } from './story/emptyLink.ts';
import { fullStop } from './story/fullStop.ts';
import { houseStyle } from './story/houseStyle.ts';
import { longHeadline } from './story/longHeadline.ts';
import { longParagraph } from './story/longParagraph.ts';
import { mixedUnits } from './story/mixedUnits.ts';
import { newerSource } from './story/newerSource.ts';
import { repeatedHeadline } from './story/repeatedHeadline.ts';
import { skippedHeading } from './story/skippedHeading.ts';
import { speakerlessQuotation } from './story/speakerlessQuotation.ts';
import { twoSpellings } from './story/twoSpellings.ts';
import { unborneFigure } from './story/unborneFigure.ts';
import { unexplainedAcronym } from './story/unexplainedAcronym.ts';
import { unsourcedFigure } from './story/unsourcedFigure.ts';
import { weakAlt } from './story/weakAlt.ts';
import { wrongPercentage } from './story/wrongPercentage.ts';
import { wrongTotal } from './story/wrongTotal.ts';
import { wrongWeekday } from './story/wrongWeekday.ts';

/** The rules that one story answers. */
export const storyRules: readonly StoryRule[] = [
  ambiguousCurrency,
  emptyLink,
  fullStop,
  houseStyle,
  longHeadline,
  longParagraph,
  mixedUnits,
  newerSource,
  repeatedHeadline,
  skippedHeading,
  speakerlessQuotation,
  twoSpellings,
  unborneFigure,
  unexplainedAcronym,
  unsourcedFigure,
  weakAlt,
  wrongPercentage,
  wrongTotal,
  wrongWeekday,
];

/** Those that take all stories to answer. */
export const newsroomRules: readonly NewsroomRule[] = [
  deadAddress,
  imageSize,
  lonelyTopic,
  undrawnPart,
  unletteredCard,
  unlinkedExplainer,
  untoldChange,
  weakContrast,
  withdrawnLink,
  withdrawnOriginal,
];

/** Every name that publication.yaml and a waiver may write; `waiver` looks at waivers themselves. */
export const ruleNames: readonly string[] = [
  ...[...storyRules, ...newsroomRules].map(({ name }) => name),
  'waiver',
];
