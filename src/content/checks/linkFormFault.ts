import { namesUser, withoutUser } from '../../base/fieldFaults.ts';
import { paths } from '../../base/addresses.ts';
import { downloadIn } from '../../base/downloads.ts';
import type { Fault } from '../../base/problems/problem.ts';

/**
 * Says what keeps a link from being one of the forms that a story may use: a whole web address, a
 * path from the root of the site, an anchor, a mail address or a telephone number.
 * @param guess finds the id of the story that a path was meant for.
 */
export function linkFormFault(
  target: string,
  guess: (path: string) => string | undefined,
): Fault | undefined {
  if (/^https?:/i.test(target)) return faultOfWhole(target);
  // Whether that is there is asked where files are.
  if (downloadIn(target)) return undefined;
  if (/^(?:mailto:[^\s@]+@[^\s@]+|tel:\+?(?:[\d().-]|%20)+)$/i.test(target)) return undefined;
  if (/^(?:\/(?!\/)|#)/.test(target)) return undefined;
  if (target === '') {
    return { what: 'The link has no address.', remedy: 'Write one between the round brackets.' };
  }
  if (/^(?:\/\/|www\.)/i.test(target)) {
    return {
      what: 'The link is a web address without its beginning.',
      remedy: `Write https://${target.replace(/^\/+/, '')}`,
    };
  }
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(target)?.[0];
  if (scheme !== undefined) {
    return {
      what: `A link that begins with "${scheme}" cannot be followed from a story, or not as it is.`,
      remedy: 'Use https:// or http://, mailto: and an address, tel: and a number, or a path.',
    };
  }
  if (
    /^[^\s:?#]+\.(?:csv|docx?|epub|geojson|gpx|ics|json|kml|ods|odt|pdf|pptx?|rtf|tsv|txt|xlsx?|xml|zip)$/i.test(
      target,
    )
  ) {
    return {
      what: 'The path of the file does not start from the text.',
      remedy: `Write ./${target} for a file beside the text, or with https://.`,
    };
  }
  const likely = guess(target.split(/[?#]/, 1)[0] ?? '');
  return {
    what: 'The link is neither a web address nor a path from the root of the site.',
    remedy:
      likely === undefined
        ? 'Write it like /stories/2025/06/euro-near-four-year-high/, or with https://.'
        : `Did you mean "${paths.story(likely)}"?`,
  };
}

const notWhole: Fault = {
  what: 'The link is not a whole web address.',
  remedy: 'Write it with its host, like https://example.org/page.',
};

function faultOfWhole(target: string): Fault | undefined {
  const address = /^https?:\/\/[^\s/]/i.test(target) ? URL.parse(target) : null;
  if (address === null) return notWhole;
  if (!namesUser(address)) return undefined;
  return { what: 'The link holds a user name or a password.', remedy: withoutUser };
}
