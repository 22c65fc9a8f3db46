/*
 * Loaded before a program (`node --import`), lets it live 40 days later than it is: what it makes must
 * follow from the clock it is given, not from the machine's.
 */
const later = 40 * 24 * 60 * 60 * 1000;
const RealDate = Date;
const now = Date.now.bind(Date);

globalThis.Date = class extends Date {
  constructor(...given: ConstructorParameters<typeof Date> | []) {
    super(...((given.length === 0 ? [now() + later] : given) as [number]));
  }

  static override now(): number {
    return now() + later;
  }

  /** What is copied or read from a disk is of the real class. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return RealDate[Symbol.hasInstance](value);
  }
} as DateConstructor;
