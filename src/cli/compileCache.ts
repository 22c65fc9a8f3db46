import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

const directory = join(process.cwd(), '.edition', 'modules');

/** Has Node keep what it makes of modules: to load those of a build or a check takes half a second without. */
enableCompileCache({ directory, portable: true });

// Threads and processes of a build load the same modules.
process.env['NODE_COMPILE_CACHE'] ??= directory;
process.env['NODE_COMPILE_CACHE_PORTABLE'] ??= '1';
