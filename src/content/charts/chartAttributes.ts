import { faultOfWebAddress } from '../../base/fieldFaults.ts';
import { likelyDay } from '../../base/likelyInstant.ts';
import type { Fault } from '../../base/problems/problem.ts';
import { stepIn } from './readValue.ts';
import type { ChartAttributes } from './table.ts';

/** What is wrong with an attribute, and which it is. */
interface AttributeFault extends Fault {
  readonly attribute: string;
  readonly found: string;
}

/**
 * Collects what is wrong with a chart's attributes by themselves; what is missing is told where the tag is read.
 * @param lastDay after which no figure can be.
 */
export function faultsOfAttributes(attributes: ChartAttributes, lastDay: string): AttributeFault[] {
  return Object.entries(checks).flatMap(([attribute, faultOf]) => {
    const found = attributes[attribute]?.trim() ?? '';
    const fault = found === '' ? undefined : faultOf(found, lastDay);
    return fault ? [{ attribute, found, ...fault }] : [];
  });
}

/** Tells whether the path of a chart's figures starts from the newsroom's folder, not from the text. */
export function isShared(src: string): boolean {
  return src.startsWith(sharedFolder);
}

/** The folder of a newsroom whose tables any of its texts may show. */
export const dataFolder = 'data';

const sharedFolder = `${dataFolder}/`;

const checks: Readonly<Record<string, (value: string, lastDay: string) => Fault | undefined>> = {
  src: faultOfSource,
  asOf: faultOfDay,
  url: faultOfAddress,
};

function faultOfSource(src: string): Fault | undefined {
  if (!/\.csv$/i.test(src) || /[?#]/.test(src)) {
    return {
      what: 'The figures of a chart are a CSV file.',
      remedy: 'Save them as .csv, and write its path like ./trips.csv.',
    };
  }
  if (src.split('/').some((step) => /^\.[^.]/.test(step))) {
    return {
      what: 'A name that begins with a dot is hidden, and the file is not published.',
      remedy: `Rename it, and correct the path: ${src.replaceAll(/(?<=\/)\.(?=[^./])/g, '')}`,
    };
  }
  if (/^\.{1,2}\//.test(src) || isShared(src)) return undefined;
  return {
    what: 'The path of the figures starts neither from the story nor from data/.',
    remedy:
      'Write it like ./trips.csv, or like data/trips.csv for a file in the newsroom’s folder data/.',
  };
}

function faultOfDay(day: string, lastDay: string): Fault | undefined {
  if (stepIn(day) === 'day') {
    if (day <= lastDay) return undefined;
    const what = `The figures are of a day that is still to come: it is ${lastDay}.`;
    return { what, remedy: 'Write the day that they are of.' };
  }
  const likely = likelyDay(day);
  return {
    what: 'The day of "asOf" is not a day of the calendar, written like 2025-06-12.',
    remedy: likely === undefined ? 'Write the day that the figures are of.' : `Write ${likely}.`,
  };
}

function faultOfAddress(url: string): Fault | undefined {
  const fault = faultOfWebAddress(url);
  return (
    fault && {
      what: `The address of the source ${fault.message}`,
      remedy: fault.remedy ?? 'Write a whole web address, like https://example.org/page.',
    }
  );
}
