import { chartForms } from '../../charts/chart.ts';

/** What an attribute of a house component must hold. */
interface Attribute {
  readonly required: boolean;
  /** What to write, for the error that asks for it. */
  readonly form: string;
}

interface HouseComponent {
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** Whether something may stand between its opening and its closing tag. */
  readonly holdsContent: boolean;
}

const optional = (form: string): Attribute => ({ required: false, form });
const required = (form: string): Attribute => ({ required: true, form });

/** The components that a story may use without an import; src/story-components/ draws them. */
export const houseComponents = {
  Figure: {
    attributes: {
      src: required('the path of the image from the story, like ./map.png'),
      alt: required('what the image shows, for those who do not see it'),
      credit: required('who made the image, or where it comes from'),
      caption: optional('a caption'),
      licence: optional('the licence of the image'),
    },
    holdsContent: false,
  },
  Drawing: {
    attributes: {
      src: required('the path of the drawing from the story, like ./lock.svg'),
      narrow: optional('the path of the same drawing for phones, like ./lock-narrow.svg'),
      alt: required('what the drawing shows, for those who do not see it'),
      credit: required('who made the drawing, or where it comes from'),
      caption: optional('a caption'),
      licence: optional('the licence of the drawing'),
    },
    holdsContent: false,
  },
  Chart: {
    attributes: {
      src: required('the path of its figures from the story, like ./trips.csv, or data/trips.csv'),
      form: required(`one of ${chartForms.join(', ')}`),
      title: required('what is counted or measured'),
      unit: required('in what, like trips, % or million tonnes'),
      alt: required('what the chart shows, for those who do not see it'),
      source: required('where the figures come from'),
      asOf: required('the day that they are of, like 2025-06-12'),
      url: optional('the whole web address of the source'),
      columns: optional('the names of the columns that are shown, with commas between them'),
      labels: optional('the name of the column whose words stand beside the values'),
      caption: optional('a caption'),
      licence: optional('the licence of the figures'),
    },
    holdsContent: false,
  },
  RouteMap: {
    attributes: {
      stops: required('ids of places.yaml in the order of the route, with commas between them'),
      title: required('what the route is'),
      caption: optional('a caption'),
    },
    holdsContent: false,
  },
  KeyFacts: { attributes: { title: optional('a title') }, holdsContent: true },
  PullQuote: { attributes: { cite: optional('whose words they are') }, holdsContent: true },
  Note: { attributes: { title: optional('a title') }, holdsContent: true },
} as const satisfies Record<string, HouseComponent>;

export type HouseComponentName = keyof typeof houseComponents;

export const houseComponentNames = Object.keys(houseComponents).filter(isHouseComponent);

/** Tells whether a tag's name is one of the house components'. */
export function isHouseComponent(name: string): name is HouseComponentName {
  return Object.hasOwn(houseComponents, name);
}

/** Tells whether a component's attributes name what stands elsewhere, which is judged before any code runs. */
export function isJudgedEarly(name: string): boolean {
  return ['Chart', 'Drawing', 'RouteMap'].includes(name);
}

/** The attributes that a house component takes, by name. */
export function attributesOf(name: HouseComponentName): Readonly<Record<string, Attribute>> {
  return houseComponents[name].attributes;
}
