/** What stories are about: each subject has words of its own, the earlier ones used more. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly goods: readonly string[];
  readonly matters: readonly string[];
  /** What those who trade in it did, in the past tense. */
  readonly verbs: readonly string[];
  /** Two words that are written apart and belong together. */
  readonly apart: readonly string[];
  /** Two words that are written as one: where the cut would be has a "|". */
  readonly together: readonly string[];
}

/** The subjects, the earlier ones written about more. */
export const subjects: readonly Subject[] = [
  subject(
    'grain',
    'wheat barley maize oats rye sorghum millet',
    'harvest yield moisture milling sowing gluten acreage',
    'milled harvested sowed threshed dried',
    'feed mill, seed drill, spring crop',
    'farm|land, wind|row',
  ),
  subject(
    'oil',
    'crude diesel kerosene naphtha bitumen petrol',
    'drilling refining cracking reserves output barrels wells',
    'drilled refined pumped piped flared',
    'spot crude, pump jack, tank farm',
    'pipe|line, off|shore',
  ),
  subject(
    'railways',
    'locomotives wagons rails sleepers bogies couplings',
    'gauge signalling timetable electrification shunting haulage track',
    'shunted coupled railed derailed electrified',
    'marshalling yard, loading gauge, night train',
    'rail|way, turn|table',
  ),
  subject(
    'shipping',
    'containers vessels freighters barges tankers feeders',
    'tonnage charter draught berthing demurrage lading ballast',
    'chartered berthed towed anchored unloaded',
    'reach stacker, dry dock, bunker fuel',
    'ship|yard, break|water',
  ),
  subject(
    'metals',
    'copper aluminium nickel zinc tin lead cobalt',
    'smelting ingots ore concentrate cathodes stocks alloying',
    'smelted cast alloyed rolled stockpiled',
    'rare earth, blast furnace, spot premium',
    'stock|pile, fur|nace',
  ),
  subject(
    'currency',
    'banknotes bonds bills deposits reserves coins',
    'exchange devaluation parity spread liquidity convertibility peg',
    'devalued pegged quoted floated intervened',
    'cross rate, money market, swap line',
    'over|night, bench|mark',
  ),
  subject(
    'steel',
    'slabs billets girders rebar plates coils',
    'rolling forging scrap furnaces galvanising dumping quenching',
    'forged galvanised welded quenched dumped',
    'hot coil, scrap yard, coke oven',
    'hard|ware, steel|works',
  ),
  subject(
    'cotton',
    'lint bales yarn fibre cloth linters',
    'spinning ginning weaving dyeing staple looms carding',
    'spun ginned woven dyed baled',
    'ring frame, long staple, gin house',
    'out|turn, work|shop',
  ),
  subject(
    'coffee',
    'arabica robusta beans husks parchment grounds',
    'roasting blending crop frost plantations cupping drying',
    'roasted blended picked washed graded',
    'wet mill, green bean, cherry price',
    'high|land, ware|house',
  ),
  subject(
    'timber',
    'logs planks plywood pulp veneer pallets',
    'felling sawing logging forestry seasoning kilns replanting',
    'felled sawed planed stacked seasoned',
    'saw log, pulp mill, soft pine',
    'saw|mill, drift|wood',
  ),
  subject(
    'tariffs',
    'duties quotas levies surcharges rebates licences',
    'origin classification customs exemption retaliation preference dutiability',
    'levied exempted waived retaliated bound',
    'tariff line, trade truce, anti dumping',
    'free|port, pay|roll',
  ),
  subject(
    'gas',
    'methane propane butane condensate helium ethane',
    'liquefaction storage compression injection metering leakage regasification',
    'liquefied compressed injected vented metered',
    'gas field, storage cavern, peak shaving',
    'up|stream, gas|works',
  ),
  subject(
    'fishing',
    'herring cod shrimp mackerel squid anchovies',
    'landings trawling spawning catch nets canning bycatch',
    'landed trawled netted canned filleted',
    'fishing ground, purse seine, cold store',
    'fish|meal, deep|water',
  ),
  subject(
    'aviation',
    'aircraft engines airframes propellers gliders seats',
    'airfares slots runways charters hangars airworthiness taxiing',
    'flew landed grounded overhauled certified',
    'air freight, jet fuel, cargo door',
    'air|port, run|way',
  ),
  subject(
    'insurance',
    'policies premiums claims annuities pensions covers',
    'underwriting losses actuaries hulls reinsurance liability perils',
    'underwrote insured reinsured indemnified settled',
    'general average, cargo clause, war risk',
    'under|writer, safe|guard',
  ),
  subject(
    'water',
    'pumps sluices weirs turbines mains meters',
    'irrigation flooding drought dams salinity runoff desalination',
    'irrigated dammed diverted drained flooded',
    'pump house, flood gate, drip line',
    'water|shed, spill|way',
  ),
  subject(
    'labour',
    'wages shifts pickets contracts overtime bonuses',
    'strike bargaining layoffs arbitration unions absenteeism hiring',
    'walked picketed hired dismissed bargained',
    'night shift, pay round, hiring hall',
    'lock|out, over|time',
  ),
  subject(
    'chips',
    'wafers lasers sensors routers circuits capacitors',
    'lithography etching doping packaging foundries yields soldering',
    'etched doped soldered tested designed',
    'clean room, wafer fab, memory chip',
    'net|work, data|base',
  ),
  subject(
    'sugar',
    'cane beet molasses syrup sucrose bagasse',
    'crushing refining sweetness ratoons polarisation boiling ethanol',
    'crushed boiled sweetened crystallised bagged',
    'raw sugar, cane field, beet pulp',
    'sweet|corn, butter|milk',
  ),
  subject(
    'cement',
    'clinker concrete gypsum gravel bricks lime',
    'grinding kilns quarrying curing masonry paving aggregates',
    'quarried cured paved poured bricked',
    'ready mix, lime kiln, block paving',
    'lime|stone, brick|yard',
  ),
];

function subject(
  id: string,
  goods: string,
  matters: string,
  verbs: string,
  apart: string,
  together: string,
): Subject {
  return {
    id,
    name: id.charAt(0).toUpperCase() + id.slice(1),
    goods: goods.split(' '),
    matters: matters.split(' '),
    verbs: verbs.split(' '),
    apart: apart.split(', '),
    together: together.split(', '),
  };
}
