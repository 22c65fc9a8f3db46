/** Words of the trade from which the corpus makes its sentences. None of them tells a fact. */
export const words = {
  goods: listed(`barley maize wheat rice soybeans cotton wool timber pulp paper cement glass steel
    copper aluminium nickel lithium cobalt tin zinc potash urea ammonia diesel bitumen coal coke
    gravel bricks tiles furniture garments shoes carpets bicycles tyres bearings pumps valves
    compressors turbines transformers cables batteries inverters lamps sensors chips routers
    tractors trucks buses wagons rails sleepers cranes coffee tea cocoa sugar honey pepper almonds
    apples grapes onions potatoes cheese butter beef mutton herring cod shrimp wine vinegar soap
    paint resin rubber leather jute flax silk`),
  carriers: listed(`train ferry barge lorry feeder freighter shuttle convoy reefer tanker coaster`),
  places: listed(`port station terminal depot yard siding quay berth warehouse crossing checkpoint
    junction dry-port silo refinery smelter mill cold-store exchange laboratory`),
  offices: listed(`ministry regulator council commission inspectorate chamber association union
    consortium syndicate bureau committee registry board agency`),
  roles: listed(`dispatcher forwarder broker surveyor inspector shunter stevedore clerk planner
    economist auditor engineer driver foreman trader weigher translator insurer`),
  measures: listed(`tariff quota surcharge rebate levy permit licence embargo exemption deposit
    inspection audit timetable convention protocol tender auction subsidy waiver certificate`),
  matters: listed(`capacity demand freight insurance storage demurrage clearance labour electricity
    fuel maintenance signalling dredging fumigation weighing packaging labelling classification
    origin valuation credit liquidity settlement turnover throughput draught gauge axle-load`),
  conditions: listed(`fog frost drought flooding congestion maintenance strikes shortages
    holidays repairs backlogs outages paperwork accidents storms`),
  qualities: listed(`narrow steady provisional seasonal temporary joint regional bilateral domestic
    overdue modest sharp uneven early late quarterly weekly second-hand refrigerated bulk electric
    inland coastal upland northern southern eastern western common draft final disputed quiet`),
  pastVerbs: listed(`raised lowered delayed resumed suspended extended reviewed published withdrew
    approved rejected postponed doubled halved restored tested leased chartered inspected loaded
    cleared weighed rerouted financed insured rebuilt renamed merged counted audited`),
  presentVerbs: listed(`moves stores inspects finances repairs supplies sorts weighs insures leases
    ships unloads measures tracks certifies blends grades`),
  times: [
    'on Monday',
    'on Tuesday',
    'on Wednesday',
    'on Thursday',
    'on Friday',
    'at the weekend',
    'last month',
    'this quarter',
    'before the harvest',
    'after the holidays',
    'in the first half',
    'overnight',
    'within a week',
    'since the spring',
  ],
} as const;

function listed(text: string): readonly string[] {
  return text.split(/\s+/).map((word) => word.replaceAll('-', ' '));
}
