import { listAt, textAt } from '../../typeGuards.ts';
import { type LanguageIndex, openLanguage } from './languageIndex.ts';
import { entryFile, type VolumeEntry } from '../volumeFiles.ts';

/**
 * Lets Pagefind see an archive in several volumes as one index: what it fetches of that is made of
 * the volumes' own files. All else, and an index that is not in volumes, is fetched as it stands.
 * Pagefind could merge indexes by itself, but would then rank the stories of each by how common a
 * word is among its neighbours, and take a word that a volume lacks for the start of another.
 * @param fetchAny fetches an address, and fails for a file that is lost.
 * @param bundle the whole address of the folder that the index is in, with a closing slash.
 */
export function archiveFetch(fetchAny: typeof fetch, bundle: string): typeof fetch {
  const load = (name: string): Promise<Response> => fetchAny(new URL(name, bundle));
  const indexes = new Map<string, Promise<LanguageIndex>>();
  let entry: Promise<string> | undefined;

  async function index(language: string): Promise<LanguageIndex | undefined> {
    const volumes = readVolumes(await entry);
    if (volumes.length === 0) return undefined;
    const known = indexes.get(language);
    if (known !== undefined) return known;
    const own = volumes.filter(({ languages }) => languages.includes(language));
    const folders = own.map(({ folder }) => folder);
    const opened = openLanguage(language, folders, load);
    indexes.set(language, opened);
    return opened;
  }

  return async (input, init) => {
    const { href } = new URL(input instanceof Request ? input.url : input, bundle);
    const name = href.startsWith(bundle) ? href.slice(bundle.length) : '';
    if (name.startsWith(entryFile)) {
      // Asked for once for each language; a newer one would name other files.
      entry ??= fetchAny(input, init).then((response) => response.text());
      return new Response(await entry);
    }
    const { language, kind, id } = indexFile.exec(name)?.groups ?? meta.exec(name)?.groups ?? {};
    const opened = language === undefined ? undefined : await index(language);
    if (opened === undefined || id === undefined) return fetchAny(input, init);
    if (kind === 'index') return opened.chunk(Number(id));
    if (kind === 'filter') return opened.filter(Number(id));
    return kind === 'fragment' ? opened.fragment(`${language}_${id}`) : opened.meta();
  };
}

const indexFile = /^(?<kind>index|filter|fragment)\/(?<language>[^_]+)_(?<id>.+)\.pf_\k<kind>$/;
const meta = /^pagefind\.(?<language>[^_]+)_(?<id>[^_]+)\.pf_meta$/;

function readVolumes(entry: string | undefined): VolumeEntry[] {
  const read: unknown = JSON.parse(entry ?? '{}');
  return listAt(read, 'volumes').map((volume) => ({
    folder: textAt(volume, 'folder') ?? '',
    languages: listAt(volume, 'languages').filter((language) => typeof language === 'string'),
  }));
}
