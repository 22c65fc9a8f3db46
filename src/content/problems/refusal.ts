import { z } from 'astro/zod';
import { nearest } from '../../base/problems/nearest.ts';
import { inStraightQuotes, withoutCurlyQuotes } from '../../base/problems/valueStart.ts';
import { counted } from '../../base/counted.ts';

/** What is wrong with a value, as a sentence that lacks its subject, and what to do. */
export interface Refusal {
  readonly fault: string;
  readonly remedy: string;
}

/** A value that is there and that a schema refused. */
export interface Refused {
  readonly value: unknown;
  /** The value as it is written. */
  readonly found: string;
  /** The part of the schema that refused. */
  readonly field: z.core.$ZodType | undefined;
  /** What the value should look like. */
  readonly form: string;
}

/** Words why a schema refused a value that is there. */
export function refusal(issue: z.core.$ZodIssue, refused: Refused): Refusal {
  const { value } = refused;
  const remedy = `Write ${refused.form}.`;
  switch (issue.code) {
    case 'invalid_type':
      return {
        fault: `is ${kindOf(value)}, not ${kinds[issue.expected] ?? issue.expected}.`,
        remedy: rewritten(issue.expected, refused) ?? remedy,
      };
    case 'too_big':
      return tooBig(Number(issue.maximum), value, remedy);
    case 'too_small':
      return typeof value === 'number'
        ? { fault: `is less than ${Number(issue.minimum)}.`, remedy }
        : { fault: 'is empty.', remedy };
    case 'invalid_value':
      return oneOf(issue.values.map(String), value);
    default:
      return {
        fault: ownMessage(issue) ?? 'is not as it should be.',
        remedy: uncurled(refused) ?? ownRemedy(issue) ?? remedy,
      };
  }
}

const kinds: Partial<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a set of fields',
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a date';
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value === 'boolean') return `the word ${String(value)}`;
  return kinds[typeof value] ?? typeof value;
}

/** The same value written so that it is accepted, where only its form is wrong. */
function rewritten(expected: string, { value, found, field }: Refused): string | undefined {
  const accepts = (candidate: unknown): boolean =>
    field !== undefined && z.core.safeParse(field, candidate).success;
  const isScalar = ['string', 'number', 'boolean'].includes(typeof value);
  if (expected === 'string' && isScalar) {
    return accepts(found) ? `Put it between double quotes: "${found}".` : undefined;
  }
  if (expected === 'string' && Array.isArray(value) && value.length === 1 && accepts(value[0])) {
    return `Write it without brackets: ${String(value[0])}`;
  }
  // Of {words} YAML makes a field without a value.
  const isText = Array.isArray(value) || Object.values(value ?? {}).every((one) => one === null);
  if (expected === 'string' && isText && /^[[{]/.test(found) && accepts(found)) {
    return `Put a text between straight quotation marks: ${inStraightQuotes(found)}`;
  }
  if (expected === 'array' && isScalar) {
    const items = found.split(/[,;]/).map((item) => item.trim());
    return accepts(items) ? `Write a list: [${items.join(', ')}].` : undefined;
  }
  if (expected === 'boolean' && typeof value === 'string') {
    const plain = withoutCurlyQuotes(value) ?? value;
    if (plain === 'true' || plain === 'false') return `Write ${plain} without quotes.`;
  }
  if (expected === 'object' && typeof value === 'string' && /^[\w-]+:\S/.test(value)) {
    return 'Put a space after the colon of each field.';
  }
  return undefined;
}

/** The same value without curly quotation marks, where those alone are wrong. */
function uncurled({ value, field }: Refused): string | undefined {
  const plain = typeof value === 'string' ? withoutCurlyQuotes(value) : undefined;
  const isGood =
    plain !== undefined && field !== undefined && z.core.safeParse(field, plain).success;
  return isGood ? `Write it without the curly quotation marks: ${plain}` : undefined;
}

function tooBig(most: number, value: unknown, remedy: string): Refusal {
  if (typeof value === 'number') return { fault: `is more than ${most}.`, remedy };
  if (typeof value !== 'string') return { fault: 'is too long.', remedy };
  const { length } = value.trim();
  const excess = length - most;
  return {
    fault: `is too long: ${length} characters, where ${most} is the most.`,
    remedy: `Shorten it by ${counted(excess, 'character')}.`,
  };
}

function oneOf(values: readonly string[], value: unknown): Refusal {
  const guess = typeof value === 'string' ? nearest(value, values) : undefined;
  const known = values.join(', ');
  return {
    fault: values.length === 1 ? `is not "${known}".` : `is none of ${known}.`,
    remedy:
      guess === undefined
        ? `Write ${values.length === 1 ? '' : 'one of '}${known}.`
        : `Did you mean "${guess}"?`,
  };
}

/** A message of our own schemas: it lacks its subject, so it starts small; Zod's own start large. */
function ownMessage({ message }: z.core.$ZodIssue): string | undefined {
  return /^[a-z]/.test(message) ? message : undefined;
}

function ownRemedy(issue: z.core.$ZodIssue): string | undefined {
  const remedy: unknown = issue.code === 'custom' ? issue.params?.['remedy'] : undefined;
  return typeof remedy === 'string' ? remedy : undefined;
}
