/** A chemical element as the periodic table names it. */
export interface ChemicalElement {
  readonly number: number;
  readonly symbol: string;
  readonly name: string;
}

/** The two rare earths that are no lanthanides. Source: IUPAC, Red Book (2005), IR-3.5. */
export const scandiumAndYttrium: readonly ChemicalElement[] = [
  { number: 21, symbol: 'Sc', name: 'Scandium' },
  { number: 39, symbol: 'Y', name: 'Yttrium' },
];

/** The fifteen elements from lanthanum to lutetium. Source: IUPAC, Red Book (2005), IR-3.5. */
export const lanthanides: readonly ChemicalElement[] = [
  { number: 57, symbol: 'La', name: 'Lanthanum' },
  { number: 58, symbol: 'Ce', name: 'Cerium' },
  { number: 59, symbol: 'Pr', name: 'Praseodymium' },
  { number: 60, symbol: 'Nd', name: 'Neodymium' },
  { number: 61, symbol: 'Pm', name: 'Promethium' },
  { number: 62, symbol: 'Sm', name: 'Samarium' },
  { number: 63, symbol: 'Eu', name: 'Europium' },
  { number: 64, symbol: 'Gd', name: 'Gadolinium' },
  { number: 65, symbol: 'Tb', name: 'Terbium' },
  { number: 66, symbol: 'Dy', name: 'Dysprosium' },
  { number: 67, symbol: 'Ho', name: 'Holmium' },
  { number: 68, symbol: 'Er', name: 'Erbium' },
  { number: 69, symbol: 'Tm', name: 'Thulium' },
  { number: 70, symbol: 'Yb', name: 'Ytterbium' },
  { number: 71, symbol: 'Lu', name: 'Lutetium' },
];
