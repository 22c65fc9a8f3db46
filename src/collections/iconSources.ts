import { join } from 'node:path';
import { editionData } from '../content/editionData.ts';
import { getPublication } from './collections.ts';
import type { IconSources } from '../media/siteIcons.ts';

/** What the icons of this edition are made of. */
export async function iconSources(): Promise<IconSources> {
  const { copied, contentDir, ownImages } = editionData();
  const { name } = await getPublication();
  return { copied, icon: ownImages.icon && join(contentDir, ownImages.icon.file), name };
}
