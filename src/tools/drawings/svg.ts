/** Attribute values of an element; numbers are in px and rounded to hundredths. */
export type Attributes = Readonly<Record<string, string | number>>;

/** A point of the sheet, in px from its upper left corner. */
export type Point = readonly [x: number, y: number];

/**
 * Writes one SVG element. Takes its name, its attributes and its children as SVG text;
 * returns SVG text.
 */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(rounded(value))}"`)
    .join('');
  return children.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${children.join('')}</${name}>`;
}

/**
 * Wraps children in an SVG document with its own background, since the page around it may be dark.
 * Takes width and height in px and a CSS colour.
 */
export function sheetOf(
  size: { readonly width: number; readonly height: number },
  background: string,
  ...children: readonly string[]
): string {
  const { width, height } = size;
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height },
    element('rect', { width, height, fill: background }),
    ...children,
  );
}

/** A straight line between two points in px; `style` adds or overrides attributes such as stroke-width. */
export function line(from: Point, to: Point, style: Attributes): string {
  return element('line', {
    x1: from[0],
    y1: from[1],
    x2: to[0],
    y2: to[1],
    ...style,
  });
}

/** A filled polygon through points in px. */
export function polygon(points: readonly Point[], style: Attributes): string {
  const written = points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join(' ');
  return element('polygon', { points: written, ...style });
}

/** Straight segments through points in px, as the `d` of an open path. */
export function straightPath(points: readonly Point[]): string {
  return `M${points.map((point) => point.map(rounded).join(' ')).join('L')}`;
}

function rounded(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
