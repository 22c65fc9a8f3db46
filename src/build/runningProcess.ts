import { readFileSync } from 'node:fs';
import { codeOf } from '../base/files/errorCodes.ts';

/** Names this process so that no later one is taken for it, even where that gets its number. */
export function ownName(): string {
  return `${process.pid}.${startOf(process.pid) ?? ''}`;
}

/** The number in a process's name; 0 where there is none. */
export function numberIn(name: string): number {
  return Number(/^\d+(?=\.|$)/.exec(name)?.[0] ?? 0);
}

/**
 * Tells whether a process still runs.
 * @param name what `ownName` gave there, or a number alone, of which less is known.
 */
export function isRunning(name: string): boolean {
  const pid = numberIn(name);
  if (!hasProcess(pid)) return false;
  const start = name.slice(String(pid).length + 1);
  const found = startOf(pid);
  if (start === '' || found === undefined) return pid !== process.pid;
  return found === start;
}

function hasProcess(pid: number): boolean {
  if (pid === 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/**
 * Tells a process's start from those of all others with its number. Linux counts it in ticks since
 * the system's start, which has an id: proc(5), field 22 of /proc/PID/stat.
 * @returns undefined where the system does not tell; of one that ended and is not yet cleared away, "ended".
 */
function startOf(pid: number): string | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field, the program's name in brackets, may hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    if (/[ZX]/.test(fields[0] ?? '')) return 'ended';
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${fields[19] ?? ''}-${boot}`;
  } catch {
    return pid === process.pid ? String(performance.timeOrigin) : undefined;
  }
}
