import { z } from 'astro/zod';
import { faultOfSiteAddress, faultOfWebAddress } from '../../base/fieldFaults.ts';
import { judgedText, refusing } from './fields.ts';

/** A mail address. */
export const mailAddress = z.email('is not a mail address.');

/** A whole address on the web. */
export const webAddress = judgedText(faultOfWebAddress);

/** The address of what a reader may look at beside, where there is one. */
export const linkField = webAddress.optional().meta({
  form: 'a whole web address, like https://example.org/page',
  otherNames: ['link', 'href'],
});

/** A whole address on the web, or of a letter. */
export const linkAddress = judgedText((text) =>
  /^mailto:[^\s@]+@[^\s@]+$/i.test(text) ? undefined : faultOfWebAddress(text),
);

/** The address of the site: a host, and where wanted a path. */
export const siteAddress = webAddress.check(refusing(faultOfSiteAddress));

/** The name of a host, as addresses have it once they are read: in small letters, without a port. */
export const domainName = judgedText((text) => {
  if (isDomainName(text)) return undefined;
  const host = URL.parse(text)?.hostname || URL.parse(`https://${text}`)?.hostname;
  const remedy = host && isDomainName(host) ? `Write ${host}.` : undefined;
  return { message: 'is not a domain name.', remedy };
});

/**
 * An account of the Fediverse, read as @name@host. YAML has no text that starts with @, so that it may be
 * left out.
 */
export const fediverseAccount = judgedText((text) => {
  const [, host = ''] = /^@?[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?@([^@]+)$/.exec(text) ?? [];
  return isDomainName(host) && host.includes('.')
    ? undefined
    : { message: 'is not an account of the Fediverse.' };
}).transform((text) => (text.startsWith('@') ? text : `@${text}`));

function isDomainName(text: string): boolean {
  return text.length <= 253 && text.split('.').every((label) => domainLabel.test(label));
}

const domainLabel = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
