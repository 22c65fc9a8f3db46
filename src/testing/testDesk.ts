import type { Desk } from '../newsroom/desk.ts';

/** A desk at which what is said and complained of is kept. */
export interface TestDesk extends Desk {
  readonly said: string[];
}

/** The desk of a command under test, with no environment but this. */
export function testDesk(root: string, environment: Record<string, string> = {}): TestDesk {
  const said: string[] = [];
  const keep = (text: string): void => void said.push(text);
  const clock = new Date('2026-03-01T12:00:00Z');
  return { root, environment, clock, said, say: keep, complain: keep };
}
