import { z } from 'astro/zod';
import { policyPaths } from '../../base/addresses.ts';
import { linkAddress, webAddress } from './addressFields.ts';
import { day, languageTag, refuse } from './fields.ts';

const choice = z
  .enum(['allowed', 'forbidden'])
  .optional()
  .meta({ form: 'allowed or forbidden; without it, nothing is said' });

const pathsField = z
  .array(
    z
      .string()
      .regex(/^\/[^\s#]*$/, 'is not the start of a path.')
      .meta({ form: 'the start of a path, like /archive/' }),
  )
  .default([])
  .meta({ form: 'a list of starts of paths, like [/archive/]' });

const organizations = z
  .array(webAddress.meta({ form: 'a whole web address' }))
  .default([])
  .meta({ form: 'a list of whole web addresses' });

/**
 * `policy.yaml`: what the newsroom lets machines do, and whom it belongs with. Nothing is said that is not here, and of
 * nothing two things: a crawler in two groups, a path that is both allowed and forbidden, a search that is allowed and shut out.
 */
export const policySchema = z
  .strictObject({
    machines: z
      .strictObject({ search: choice, answers: choice, training: choice })
      .optional()
      .meta({
        form: 'what machines may make of stories, each allowed or forbidden: search (an index), answers (of an assistant) and training (of a model)',
        otherNames: ['ai', 'usage'],
      }),
    markdown: z
      .boolean()
      .default(false)
      .meta({ form: 'true, to offer every story as Markdown too', otherNames: ['llms'] }),
    terms: webAddress.optional().meta({ form: 'the whole address of the terms, on a page' }),
    contact: linkAddress
      .optional()
      .meta({ form: 'whom to ask for leave: mailto: and an address, or a web address' }),
    crawlers: z
      .array(
        z
          .strictObject({
            agents: z
              .array(
                z
                  .string()
                  // RFC 9309, 2.2.1: the product token of a crawler.
                  .regex(/^(?:[A-Za-z_-]+|\*)$/, 'is not the name of a crawler.')
                  .meta({ form: 'the name of a crawler, like GPTBot' }),
              )
              .min(1)
              .meta({ form: 'a list of names of crawlers, like [GPTBot, CCBot]' }),
            allowed: pathsField,
            forbidden: pathsField,
          })
          .meta({ form: 'agents, with allowed or forbidden below them' }),
      )
      .default([])
      .meta({
        form: 'a list of groups of robots.txt, each with agents, allowed and forbidden',
        otherNames: ['robots'],
      }),
    security: z
      .strictObject({
        contact: z
          .array(linkAddress.meta({ form: 'mailto: and an address, or a web address' }))
          .min(1)
          .meta({ form: 'a list of mailto: and web addresses, the best one first' }),
        expires: day.meta({ form: 'the last day on which this holds, like 2027-06-30' }),
        languages: z
          .array(languageTag.meta({ form: 'a language tag, like en' }))
          .default([])
          .meta({ form: 'a list of language tags, like [en, de]' }),
        policy: webAddress.optional().meta({ form: 'the whole address of a page' }),
      })
      .optional()
      .meta({ form: 'contact, expires and where wanted languages and policy' }),
    trust: z
      .strictObject({
        belongsTo: organizations,
        members: organizations,
        controls: organizations,
        controlledBy: webAddress.optional().meta({ form: 'a whole web address' }),
        social: organizations,
        vendors: organizations,
        customers: organizations,
        disclosure: organizations,
      })
      .optional()
      .meta({
        form: 'lists of addresses: belongsTo, members, controls, social, vendors, customers and disclosure; and the one of controlledBy',
      }),
  })
  .check(({ value: { crawlers, machines }, issues }) => {
    const named = new Set<string>();
    for (const [group, { agents, allowed, forbidden }] of crawlers.entries()) {
      const tell = (message: string, remedy: string, ...path: PropertyKey[]): void => {
        refuse(issues, message, remedy, ['crawlers', group, ...path]);
      };
      for (const [index, agent] of agents.entries()) {
        const remedy = 'Remove it from one of the two, so that one group holds for it.';
        if (named.has(agent.toLowerCase())) tell('is named already.', remedy, 'agents', index);
        named.add(agent.toLowerCase());
      }
      for (const [index, path] of forbidden.entries()) {
        const remedy = 'Remove it from one of the two lists.';
        if (allowed.includes(path)) tell('is allowed and forbidden.', remedy, 'forbidden', index);
      }
      if (agents.includes('*') && forbidden.includes('/') && machines?.search === 'allowed') {
        const remedy = 'Write "search: forbidden", or name the crawlers that are meant.';
        const message = 'shuts every crawler out, where search is allowed.';
        tell(message, remedy, 'forbidden', forbidden.indexOf('/'));
      }
      if (allowed.length + forbidden.length === 0)
        tell('says nothing of its crawlers.', 'Give it "allowed:" or "forbidden:", or remove it.');
    }
  })
  .meta({ form: 'the fields of policy.yaml' });

/** What a newsroom lets machines do. */
export type Policy = z.output<typeof policySchema>;

/** The paths of the files, beside robots.txt, that a newsroom's policy has something for. */
export function policyPathsOf({ machines = {}, markdown, security, trust }: Policy): string[] {
  const isTraining = machines.training !== undefined;
  return [
    ...(Object.values(machines).some((choice) => choice !== undefined)
      ? [policyPaths.licence]
      : []),
    ...(isTraining ? [policyPaths.mining] : []),
    ...(markdown ? [policyPaths.llms] : []),
    ...(security === undefined ? [] : [policyPaths.security]),
    ...(trust === undefined && !isTraining ? [] : [policyPaths.trust]),
  ];
}
