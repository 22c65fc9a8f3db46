/** A point on the map: longitude and latitude in degrees. */
export type Place = readonly [longitude: number, latitude: number];

/** Places the map names or runs its line through; coordinates from public gazetteers. */
export const places = {
  alashankou: [82.57, 45.17],
  dostyk: [82.48, 45.25],
  horgos: [80.41, 44.21],
  urumqi: [87.6, 43.83],
  lanzhou: [103.8, 36.06],
  aktogay: [79.67, 46.95],
  astana: [71.43, 51.17],
  chelyabinsk: [61.4, 55.16],
  moscow: [37.62, 55.75],
  brest: [23.7, 52.1],
  hanover: [9.73, 52.37],
} as const satisfies Readonly<Record<string, Place>>;

/** The schematic line in its three sections, from east to west: 1,435 mm, 1,520 mm, 1,435 mm. */
export const eastOfAlashankou: readonly Place[] = [
  places.lanzhou,
  places.urumqi,
  places.alashankou,
];
export const overKazakhstan: readonly Place[] = [
  places.alashankou,
  places.aktogay,
  places.astana,
  places.chelyabinsk,
  places.moscow,
  places.brest,
];
export const westOfBrest: readonly Place[] = [places.brest, places.hanover];
