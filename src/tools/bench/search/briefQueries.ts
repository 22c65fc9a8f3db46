import type { Queries } from './kinds.ts';

/** What readers may ask the made-up briefs for, and what the brief that they want is about. */
export const briefQueries: Queries<string> = {
  'single words': [
    ['demunercat', 'demunercat'],
    ['orpaverduum', 'orpaverduum'],
    ['serishimut', 'serishimut'],
    ['fotroentvere', 'fotroentvere'],
    ['Hebin', 'Hebin'],
    ['comverive', 'comverive'],
  ],
  names: [
    ['Faentist', 'Faentist'],
    ['Wimukaparions Freight', 'Wimukaparions Freight'],
    ['Kamutabition', 'Kamutabition'],
    ['Retros Cargo', 'Retros Cargo'],
    ['Sibium Jarigenstistin', 'Sibium Jarigenstistin'],
    ['Foloia, Teduvering', 'Teduvering Foloia'],
    ['Ms Dismene Foparsoers', 'Dismene Foparsoers'],
    ['Foparsoers Wimukaparions', 'Dismene Foparsoers'],
    ['Sotrokaer of Rocadumening', 'Hemudising Sotrokaer'],
    ['Vadisly Cargo Tacamuy', 'Tacamuy'],
  ],
  phrases: [
    ['refrigerated throughput inspection', 'refrigerated throughput inspection'],
    ['western demurrage quota', 'western demurrage quota'],
    ['bulk storage timetable', 'bulk storage timetable'],
    ['a sharp freight tender', 'sharp freight tender'],
    ['the domestic labour certificate', 'domestic labour certificate'],
    ['electric maintenance protocol', 'electric maintenance protocol'],
    ['quarterly labour permit', 'quarterly labour permit'],
  ],
  misspellings: [
    ['Faentsit', 'Faentist'],
    ['Panerririuos', 'Panerririous'],
    ['Witaolmudeu', 'Witaolmudue'],
    ['Elbeis Freight', 'Elbies Freight'],
    ['bashity', 'bashiity'],
    ['Retors Cargo', 'Retros Cargo'],
  ],
  synonyms: [
    ['RMB Grashientveroling', 'Grashientveroling'],
    ['Khorgos Spshiov', 'Spshiov'],
    ['CRE Hebin', 'Hebin'],
    ['CNY Suriverliolity', 'Suriverliolity'],
    ['CRE Copaness', 'Copaness'],
    ['Khorgos Ultalozotion', 'Ultalozotion'],
    ['renminbi Zatatataed', 'Zatatataed'],
  ],
  numbers: [
    ['15351', '15,351'],
    ['31674 tonnes', '31,674'],
    ['40,029 tonnes', '40,029'],
    ['53,870', '53,870'],
    ['79 091', '79,091'],
    ['67,206', '67,206'],
    ['19,585 tonnes', '19,585'],
    ['19 706', '19,706'],
    ['22274t', '22,274'],
    ['30.812', '30,812'],
  ],
  codes: [
    ['HS 9812', 'HS 9812'],
    ['HS 9847', 'HS 9847'],
    ['code HS 9917', 'HS 9917'],
    ['HS9830', 'HS 9830'],
    ['hs 9959', 'HS 9959'],
    ['9986', 'HS 9986'],
  ],
};

/** The same, by which the search was measured and not made better. */
export const heldOutBriefQueries: Queries<string> = {
  'single words': [
    ['letament', 'letament'],
    ['alolity', 'alolity'],
    ['bashiity', 'bashiity'],
    ['conshion', 'conshion'],
  ],
  names: [
    ['Kabition', 'Kabition'],
    ['Macaness Zhnergentaparable', 'Macaness Zhnergentaparable'],
    ['Fatapaions Haentcastiable', 'Fatapaions Haentcastiable'],
    ['Perpart', 'Perpart'],
    ['Marcaions Larientdissoive of Inentparnerlio', 'Marcaions Larientdissoive'],
  ],
  phrases: [
    ['weekly packaging quota', 'weekly packaging quota'],
    ['joint origin tender', 'joint origin tender'],
    ['late fuel deposit', 'late fuel deposit'],
  ],
  misspellings: [
    ['Kabitoin', 'Kabition'],
    ['Macanes Zhnergentaparble', 'Macaness Zhnergentaparable'],
    ['Kamutabiton', 'Kamutabition'],
    ['Stacasit', 'Stacaist'],
  ],
  synonyms: [
    ['CNY Contronertroin', 'Contronertroin'],
    ['CRE Eltromuan', 'Eltromuan'],
    ['lanthanides Kamutabition', 'Kamutabition'],
  ],
  numbers: [
    ['61,921', '61,921'],
    ['49 781', '49,781'],
    ['14,617', '14,617'],
    ['60238', '60,238'],
    ['20 603 tonnes', '20,603'],
  ],
  codes: [
    ['TN 5185', 'TN 5185'],
    ['TN5017', 'TN 5017'],
    ['TN 4870', 'TN 4870'],
    ['HS code 9881', 'HS 9881'],
  ],
};
