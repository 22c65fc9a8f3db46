import { join } from 'node:path';
import { editionData } from '../content/editionData.ts';
import { paperOf } from '../styles/paper.ts';
import { getPublication } from './collections.ts';
import type { IconSources } from '../media/siteIcons.ts';

/** What the icons of this edition are made of. */
export async function iconSources(): Promise<IconSources> {
  const { copied, contentDir, ownImages, theme } = editionData();
  const { name } = await getPublication();
  return {
    copied,
    icon: ownImages.icon && join(contentDir, ownImages.icon.file),
    paper: paperOf(theme).light,
    name,
  };
}
