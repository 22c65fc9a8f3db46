import { defineMiddleware } from 'astro/middleware';

/** Astro answers with a page about an error; who draws pages wants the error. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  try {
    return await next();
  } catch (error) {
    // Astro then draws a page about it, which may fail in its own way.
    Object.assign(locals, { error, ...locals });
    throw error;
  }
});
