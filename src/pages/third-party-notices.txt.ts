import type { APIRoute } from 'astro';
import { thirdPartyNotices } from '../base/notices.ts';

export const GET: APIRoute = async () =>
  new Response(await thirdPartyNotices(process.cwd()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
