import { alternation, table } from '../engine/alternation.ts'

/** Verbs, nouns and adjectives of growth. */
export const up = table(`
  rose rise rises risen rising grew grow grows grown growing growth increased increase increases increasing gained gain gains gaining climbed climb climbs climbing
  jumped jump jumps jumping surged surge surges surging soared soar soars soaring up advanced advance expanded expand expands expanding expansion added add adds higher more
  improved improve improvement accelerated boosted boost leapt leap leaped rocketed rallied rally edged crept ticked topped widened widen rebounded rebound recovered
  swelled edging creeping soaring leaping ticking improving rebounding recovering strengthened appreciated appreciation raised raise raising hike hiked hikes upturn outperformed above ahead better faster extra additional upward inflation uplift spike spikes spiked shot picked bounced strengthening premium
`)

/** Those of decline. */
export const down = table(`
  fell fall falls fallen falling dropped drop drops dropping declined decline declines declining decreased decrease decreases down lost lose loses losing slipped slip slips slid slide slides
  slumped slump slumps plunged plunge plunges tumbled tumble tumbles shrank shrink shrinks shrunk shrinking contracted contract contraction reduced reduce reduces reducing reduction cut cuts cutting
  lower less fewer weakened weaken narrowed narrow narrows dipped dip dips eased ease sank sink sunk shed sheds shedding retreated slowed slow slows slowing slowdown plummeted plummet
  worsened deteriorated tumbling dipping slipping slumping plunging easing sinking narrowing weakening downturn below behind depreciated weaker trimmed trim slashed slash halved crashed crash collapsed collapse dive dived wiped discount off diminished receded nosedived sliding drop-off
`)

/** Nouns beside which a percentage is part of a whole, or a rate that stands by itself. */
export const shareNouns = table(`
  stake share shares stakes percentage proportion accounts accounted accounting account rate rates unemployment jobless margin margins yield yields ownership owns own owned holding holds held majority minority turnout approval
  respondents vote votes voters tax vat interest mortgage coupon controls control makes represents representing comprises comprise made occupancy ratio probability chance chances discount discounts discounted approve disapprove support backing
  said say agreed agree believe believed think thought factor capacity utilisation utilization poll pass efficiency holding coverage penetration prevalence tariff duty levy stood commission fee majority-owned participation equity
`)

/** Growth by name: a percentage beside it is a rate. */
export const rateNouns = table(`
  growth inflation cpi rpi rpix gdp expansion contraction rise rises increase increases fall falls drop drops decline declines gain gains jump surge slump reduction decrease leap climb hike upturn downturn pace annualised annualized year-on-year year-over-year month-on-month quarter-on-quarter slide dip cut cuts improvement rebound recovery
`)

/** Words that plan or foretell. */
const planWords = table(`
  will would could should may might expect expects expected expecting expectation expectations forecast forecasts forecasting predict predicts predicted predicting prediction predictions
  projects projected projecting projection projections plan plans planned planning aim aims aimed aiming target targets targeted targeting intend intends hope hopes hoping likely
  outlook scheduled goal anticipate anticipates anticipated ambition
`).concat([
  'set to',
  'on course',
  'on track',
  'prepared to',
  'want to',
  'wants to',
  'seeking to',
  'going to',
  'ought to',
])
const DUE =
  'be|open|start|begin|close|report|complete|take|come|go|meet|launch|expire|rise|fall|reach|end|pay|receive'
const AIMS =
  'cut|axe|shed|create|invest|spend|build|hire|close|open|reach|raise|increase|reduce|pay|buy|sell|double|lose|slash|launch'
export const targetCues = new RegExp(
  `\\b(?:${alternation(planWords)}|due to (?:${DUE})|estimates? that|to (?:${AIMS})(?! (?:at|up|down|higher|lower)\\b)|'ll)\\b`,
  'gi',
)

/** What ends a plan within its sentence. */
const TURNS = 'but|while|after|although|compared (?:with|to)|up from|down from|following|having|against'
const FACTS = 'is|are|was|were|stands?|stood|has|have|had|currently'
export const doneCues = new RegExp(
  `(?:;|^[A-Z][a-z]+ing\\b[^,;]*,|,? (?:${TURNS})\\b|,? (?:since|because|as)\\b(?=[^,;.]{0,50}\\b(?:has|have) been\\b)|,? which (?:${FACTS})\\b|, (?:${FACTS})\\b(?<=\\b(?:which|who|that)\\b[^,;.]{0,120}, [a-z]+))`,
  'gi',
)

/** Nouns that are counted one by one: a number before one is a count. */
export const counted = table(`
  jobs job posts people workers employees staff customers users subscribers members passengers visitors tourists patients students pupils teachers nurses doctors officers soldiers troops voters households families homes houses properties dwellings flats apartments
  companies firms businesses banks branches stores shops outlets restaurants hotels pubs supermarkets factories plants sites offices airports stations schools hospitals universities countries nations states cities towns regions counties districts
  cars vehicles trucks lorries buses trains aircraft planes jets ships vessels boats helicopters bikes units computers phones handsets devices chips machines robots consoles copies tickets orders contracts deals projects schemes flights routes seats rooms beds
  shares bonds accounts loans mortgages policies claims complaints cases deaths casualties injuries victims fatalities arrests crimes offences accidents incidents attacks earthquakes fires tests doses vaccines births marriages patents trademarks products brands models titles films movies songs albums downloads books games
  respondents economists analysts investors shareholders creditors suppliers farmers growers migrants immigrants refugees asylum-seekers pensioners children adults men women motorists drivers consumers borrowers savers taxpayers redundancies vacancies permits licences licenses starts completions sales transactions purchases auctions
  points seats votes medals goals runs wells turbines panels stations satellites reactors rigs lots pages websites sites servers messages emails calls visits trips journeys nights bankruptcies insolvencies foreclosures layoffs hires applicants applications graduates apprentices volunteers inmates prisoners residents inhabitants citizens adherents guests delegates participants
  homeless unemployed dead injured missing cinemas fans mothers fathers wagons tankers containers cows cattle sheep pigs chickens birds trees items pieces boxes bottles packs bags cartons parcels letters barrels households launches breaches recalls
  fish trout salmon cod tuna shrimp deer elk geese mice oxen livestock poultry species spacecraft watercraft offspring personnel clergy police larvae fungi bacteria alumni
`)

/** Labels whose number says which, not how many. */
export const numberedLabels = table(`
  Tel Telephone Phone Fax Mobile Cell Call Ref Reference Issue No Number Page Postcode Postal Zip ZIP Code ID ISBN ISSN ISIN ABN Version Volume Edition Release Chapter Section Item Note Year Date Room
`)

/** Behind a percentage: how much more or less. */
export const comparatives = table(`
  higher lower more less up down above below better worse cheaper dearer fewer ahead stronger weaker faster slower bigger smaller larger greater longer shorter increased reduced decreased increase growth
`)

/** Behind a percentage: of what it is a part. */
export const sharesBehind = table(`
  stake share shareholding holding interest majority minority owner owned chance probability approval tax tariff duty rate margin turnout coupon discount level
`)

/** Verbs that move money or jobs without comparing. */
export const amountVerbs = table(`
  lost lose loses losing cut cuts cutting raise raised raising added add adds shed sheds shedding slashed slash gained trimmed reduce reducing reduced wiped boost boosted
  discount extra additional further more less fewer over above below under topped trim
`)
