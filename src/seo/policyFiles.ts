import { encodeXML } from 'entities';
import { licenceType, policyPaths } from '../base/addresses.ts';
import { decodeSafely } from '../base/decodeSafely.ts';
import { type Policy, policyPathsOf } from '../content/fields/policy.ts';

/** A file for machines. */
interface PolicyFile {
  /** From the root of the site. */
  readonly path: string;
  readonly type: string;
  readonly text: string;
}

/**
 * The files, beside robots.txt, that a newsroom's policy has something for.
 * @param publication its name.
 * @param address gives the absolute address of a path of the site.
 */
export function policyFiles(
  policy: Policy | undefined,
  publication: string,
  address: (path: string) => string,
): PolicyFile[] {
  if (policy === undefined) return [];
  const plain = 'text/plain; charset=utf-8';
  const said = new Set(policyPathsOf(policy));
  return [
    {
      path: policyPaths.licence,
      type: licenceType,
      text: licenceText(policy, publication, new URL(address('/')).pathname),
    },
    { path: policyPaths.mining, type: 'application/json', text: miningText(policy) },
    {
      path: policyPaths.security,
      type: plain,
      text: securityText(policy, address(policyPaths.security)),
    },
    { path: policyPaths.trust, type: plain, text: trustText(policy) },
  ].filter(({ path }) => said.has(path));
}

/**
 * robots.txt (RFC 9309), with Cloudflare's Content Signals and RSL's licence where the newsroom says what machines
 * may do.
 * @param sitemaps absolute addresses.
 * @param address gives the absolute address of a path of the site.
 */
export function robotsText(
  policy: Policy | undefined,
  sitemaps: readonly string[],
  address: (path: string) => string,
): string {
  const { machines, crawlers = [] } = policy ?? {};
  const signals = signalsOf(machines);
  const signal = signals.length > 0 ? [`Content-Signal: ${signals.join(', ')}`] : [];
  const groups = crawlers.map(({ agents, allowed, forbidden }) => [
    ...agents.map((agent) => `User-agent: ${agent}`),
    ...signal,
    ...forbidden.map((path) => `Disallow: ${path}`),
    ...allowed.map((path) => `Allow: ${path}`),
  ]);
  const isSaid = crawlers.some(({ agents }) => agents.includes('*'));
  const blocks = [
    ...(signal.length > 0 ? [[`License: ${address(policyPaths.licence)}`]] : []),
    ...groups,
    ...(isSaid ? [] : [['User-agent: *', ...signal, 'Allow: /']]),
    sitemaps.map((sitemap) => `Sitemap: ${sitemap}`),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/**
 * What machines may do, as RSL 1.0 has it (https://rslstandard.org/rsl).
 * @param home the path of the front page on its host, which may have other sites.
 */
function licenceText({ machines, terms, contact }: Policy, publication: string, home: string) {
  const usages = (choice: 'allowed' | 'forbidden'): string =>
    uses.flatMap(([kind, name]) => (machines?.[kind] === choice ? name : [])).join(' ');
  const usage = (tag: string, text: string): string[] =>
    text === '' ? [] : [`      <${tag} type="usage">${text}</${tag}>`];
  const { protocol, pathname } = (contact && URL.parse(contact)) || {};
  const whom =
    protocol === 'mailto:'
      ? `contactEmail="${encodeXML(decodeSafely(pathname ?? ''))}"`
      : contact && `contactUrl="${encodeXML(contact)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rsl xmlns="https://rslstandard.org/rsl">',
    `  <content url="${encodeXML(home)}">`,
    '    <license>',
    ...usage('permits', usages('allowed')),
    ...usage('prohibits', usages('forbidden')),
    '    </license>',
    ...(whom === undefined
      ? []
      : [`    <copyright type="organization" ${whom}>${encodeXML(publication)}</copyright>`]),
    ...(terms === undefined ? [] : [`    <terms>${encodeXML(terms)}</terms>`]),
    '  </content>',
    '</rsl>',
    '',
  ].join('\n');
}

/** Whether rights to mine text are reserved (https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/). */
function miningText({ machines, terms }: Policy): string {
  const reserved = machines?.training === 'forbidden';
  return `${JSON.stringify([
    {
      location: '/*',
      'tdm-reservation': reserved ? 1 : 0,
      ...(reserved && terms !== undefined && { 'tdm-policy': terms }),
    },
  ])}\n`;
}

/** Whom to tell of a hole (RFC 9116); it holds to the end of its last day, in UTC. */
function securityText({ security }: Policy, canonical: string): string {
  if (security === undefined) return '';
  const { contact, expires, languages, policy } = security;
  return lines(
    [
      ...contact.map((address) => ['Contact', address] as const),
      ['Expires', `${expires}T23:59:59Z`],
      ...(languages.length > 0 ? [['Preferred-Languages', languages.join(', ')] as const] : []),
      ['Canonical', canonical],
      ...(policy === undefined ? [] : [['Policy', policy] as const]),
    ],
    ': ',
  );
}

/** Whom the newsroom belongs with (https://datatracker.ietf.org/doc/draft-org-trust-relationship-protocol/). */
function trustText({ trust, contact, machines }: Policy): string {
  const many = (name: string, addresses: readonly string[] = []) =>
    addresses.map((address) => [name, address] as const);
  return lines(
    [
      ...many('belongto', trust?.belongsTo),
      ...many('member', trust?.members),
      ...many('control', trust?.controls),
      ...many('controlledby', trust?.controlledBy === undefined ? [] : [trust.controlledBy]),
      ...many('social', trust?.social),
      ...many('vendor', trust?.vendors),
      ...many('customer', trust?.customers),
      ...many('disclosure', trust?.disclosure),
      ...many('contact', contact === undefined ? [] : [contact]),
      ...(machines?.training === undefined
        ? []
        : [['datatrainingallowed', machines.training === 'allowed' ? 'yes' : 'no'] as const]),
    ],
    '=',
  );
}

function lines(entries: readonly (readonly [name: string, value: string])[], mark: string): string {
  return entries.map(([name, value]) => `${name}${mark}${value}\n`).join('');
}

function signalsOf(machines: Policy['machines']): string[] {
  return uses.flatMap(([kind, name]) => {
    const choice = machines?.[kind];
    return choice === undefined ? [] : [`${name}=${choice === 'allowed' ? 'yes' : 'no'}`];
  });
}

/** What machines make of stories, in our words and in those of RSL and of Content Signals. */
const uses = [
  ['search', 'search'],
  ['answers', 'ai-input'],
  ['training', 'ai-train'],
] as const;
