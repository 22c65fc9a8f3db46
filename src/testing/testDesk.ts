import type { Desk } from '../newsroom/desk.ts';
import { now } from './newsroomFolder.ts';

/** A desk at which what is said and complained of is kept. */
export interface TestDesk extends Desk {
  readonly said: string[];
}

/** The desk of a command under test, with no environment but this. */
export function testDesk(root: string, environment: Record<string, string> = {}): TestDesk {
  const said: string[] = [];
  const keep = (text: string): void => void said.push(text);
  return {
    root,
    home: undefined,
    environment,
    clock: now,
    said,
    say: keep,
    complain: keep,
    progress: { drew: () => undefined, clear: () => undefined },
  };
}
