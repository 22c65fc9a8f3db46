// Runs before every npm script, on whatever Node the machine has: plain JavaScript, nothing imported
// from npm. A script of its own, so that the next one's shell looks for `node` anew and finds the pinned one.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { npmInstall, setUp } from './installation.mjs';

process.exitCode = setUp({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  nodeVersion: process.versions.node,
  install: (root) => npmInstall(root, process.env, spawnSync),
  complain: console.error,
});
