// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const oldestNode = '20.9.0';
const oldestPinnedNode = '22.12.0';
const pinnedNode = 'node_modules/.bin/node';

/**
 * Installs what the lock file names, when something of it is missing; is quick and silent otherwise.
 * @param {object} circumstances
 * @param {string} circumstances.root the project's folder.
 * @param {string} circumstances.nodeVersion of the Node that runs this, such as "20.9.0".
 * @param {(root: string) => boolean} circumstances.install tells whether npm could install everything.
 * @param {(text: string) => void} circumstances.complain
 * @returns {0 | 1} the exit code.
 */
export function setUp({ root, nodeVersion, install, complain }) {
  if (!isAtLeast(nodeVersion, oldestNode)) {
    complain(
      `This is Node ${nodeVersion}, which is too old. Install Node ${oldestNode} or newer from nodejs.org.`,
    );
    return 1;
  }
  const missing = missingParts(root, nodeVersion);
  if (missing.length === 0) return 0;
  complain(`Installing with npm: ${count(missing.length, 'part')} of package-lock.json missing.`);
  if (!install(root)) {
    complain('npm could not install; it says above why. Once that is mended, run this again.');
    return 1;
  }
  const still = missingParts(root, nodeVersion);
  if (still.length === 0) return 0;
  complain(
    `npm installed, but ${still.slice(0, 3).join(', ')} ${still.length === 1 ? 'is' : 'are'} still missing. ` +
      (still.includes(pinnedNode)
        ? `Does your npm leave out optional packages (\`npm config get omit\`)? Allow them here, or run this with Node ${oldestPinnedNode} or newer.`
        : 'Run this again; if it says the same, remove node_modules first.'),
  );
  return 1;
}

/**
 * Names what package-lock.json asks for and the project's folder does not have, or not in that version.
 * Optional packages are left out: they are for some systems only, and npm knows which. The pinned
 * runtime is one, and is wanted where the lock file has one for this system or what runs this is too old.
 * @param {string} root
 * @param {string} nodeVersion of the Node that runs this.
 * @returns {string[]} paths relative to `root`; empty when everything is there.
 */
export function missingParts(root, nodeVersion) {
  const lock = readJson(join(root, 'package-lock.json'));
  if (lock === undefined) return ['package-lock.json'];
  const missing = Object.entries(lock.packages ?? {})
    .filter(([path, { optional, link }]) => path !== '' && !optional && !link)
    .filter(
      ([path, { version }]) => readJson(join(root, path, 'package.json'))?.version !== version,
    )
    .map(([path]) => path);
  const packages = Object.values(lock.packages ?? {});
  const isWanted = packages.some(isRuntimeHere) || !isAtLeast(nodeVersion, oldestPinnedNode);
  return !isWanted || isNodeThatRuns(join(root, pinnedNode)) ? missing : [...missing, pinnedNode];
}

/**
 * Runs `npm ci` with the npm that called, and shows what it prints.
 * @param {string} root
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @param {(command: string, args: string[], options: import('node:child_process').SpawnSyncOptions) => { status: number | null }} run
 * @returns {boolean} whether it did its work.
 */
export function npmInstall(root, environment, run) {
  const { npm_execpath: caller = '', npm_node_execpath: node = process.execPath } = environment;
  // --include wins over NODE_ENV=production, under which npm would leave out what tests need.
  // Its warnings are about packages that want a newer Node than the one that installs: they get it.
  const ci = ['ci', '--include=dev', '--loglevel=error'];
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const { status } = /^npm\b/.test(basename(caller))
    ? run(node, [caller, ...ci], options)
    : run('npm', ci, options);
  return status === 0;
}

/**
 * @param {string} version
 * @param {string} least
 */
function isAtLeast(version, least) {
  return version.localeCompare(least, 'en', { numeric: true }) >= 0;
}

/** @param {Package} lockedPackage */
function isRuntimeHere({ bin, os, cpu }) {
  return Boolean(bin?.['node'] && os?.includes(process.platform) && cpu?.includes(process.arch));
}

/** @param {string} path */
function isNodeThatRuns(path) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return /^v\d/.test(stdout ?? '') && isAtLeast(stdout.trim().slice(1), oldestPinnedNode);
}

/**
 * @typedef {object} Package
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {boolean} [link]
 * @property {Record<string, string>} [bin]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 */

/**
 * @param {string} path
 * @returns {Package & { packages?: Record<string, Package> } | undefined} undefined where there is none to read.
 */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {number} number
 * @param {string} noun
 */
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
