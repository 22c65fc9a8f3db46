import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/** Has Node keep what it makes of modules: to load those of a build or a check takes half a second without. */
enableCompileCache(join(process.cwd(), '.edition', 'modules'));
