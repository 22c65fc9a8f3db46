import { readdirSync, readFileSync } from 'node:fs';

/** A process as Linux tells of it in /proc. */
interface ProcessState {
  readonly pid: number;
  readonly parent: number;
}

/** The processes that a process started, and theirs; itself included. Empty where there is no /proc. */
export function processTree(root: number): number[] {
  const children = Map.groupBy(processes(), ({ parent }) => parent);
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []).map((child) => child.pid));
  return tree;
}

/**
 * The most memory that a process has held so far (its resident set at the highest), in bytes.
 * @returns undefined where the system does not tell, or the process is gone.
 */
export function peakMemory(pid: number): number | undefined {
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}

/**
 * The processor time of all processes that this one has started and that have ended, with those
 * that they started, in seconds; user and system time together.
 * @returns undefined where the system does not tell.
 */
export function cpuOfEndedChildren(): number | undefined {
  const fields = statFields('self');
  if (fields.length === 0) return undefined;
  const ticks = Number(fields[childrensUserTime]) + Number(fields[childrensSystemTime]);
  return ticks / ticksPerSecond;
}

/** Which field is which, as proc(5) numbers them less the two up to the name. */
const parentsPid = 1;
const childrensUserTime = 13;
const childrensSystemTime = 14;

/** What Linux counts processor time in for every program, whatever its own clock does. */
const ticksPerSecond = 100;

function processes(): ProcessState[] {
  return names()
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: Number(statFields(name)[parentsPid] ?? 0) }));
}

/** The fields of a process' stat file after its name, which may hold spaces: state, parent, … */
function statFields(process: string): string[] {
  const stat = read(`/proc/${process}/stat`);
  return stat
    .slice(stat.lastIndexOf(')') + 1)
    .trim()
    .split(' ')
    .filter((field) => field !== '');
}

function names(): string[] {
  try {
    return readdirSync('/proc');
  } catch {
    return [];
  }
}

/** @returns nothing where the file is not there, as when its process has just ended. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
