import type { APIRoute } from 'astro';
import { browserStyle } from '../feeds/browserStyle.ts';

export const GET: APIRoute = () =>
  new Response(browserStyle(), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
