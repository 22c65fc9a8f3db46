import { publicFolder } from '../buildSettings.ts';
import { getPublication } from '../edition.ts';
import { lasting } from '../lasting.ts';
import { siteIcons } from '../media/siteIcons.ts';
import { address } from '../site.ts';
import { paths } from '../urls.ts';
import { editionFeedPlaces, type FeedEntry } from './editionFeedPlaces.ts';
import type { Feed } from './feed.ts';
import type { FeedPlace } from './feedPlaces.ts';
import { itemDrawer } from './itemDrawer.ts';
import { fitting, mostItems } from './fitting.ts';

/** A feed of this edition; nothing of it is drawn until it is read, for whichever format is first. */
export interface EditionFeed {
  readonly place: FeedPlace<FeedEntry>;
  read(): Promise<Feed>;
}

/** Every feed of this edition. They share their items, so that each story is drawn once for all. */
export const editionFeeds = lasting(async (): Promise<EditionFeed[]> => {
  const { name, language, websub } = await getPublication();
  const icons = siteIcons(publicFolder());
  const draw = await itemDrawer();
  const site = { title: name, url: address(paths.rss) };
  return (await editionFeedPlaces()).map((place) => ({
    place,
    read: lasting(async () => {
      const items = await Promise.all(place.entries.slice(0, mostItems).map(draw));
      return {
        title: place.title,
        description: items.length > 0 ? place.description : `${place.description} ${nothingYet}`,
        language,
        home: address(place.path),
        icon: icons.has('icon.png') ? address(paths.icon('icon.png')) : undefined,
        favicon: icons.has('favicon.ico') ? address(paths.icon('favicon.ico')) : undefined,
        hub: websub,
        // The site's own feed has no other, and it never had the corrections.
        origin: place.group === 'site' ? undefined : site,
        items: fitting(items),
      };
    }),
  }));
});

const nothingYet = 'There is nothing in this feed yet.';
