import { table } from '../engine/alternation.ts'

/** Heads of measures, as reports name them; words before a head (pre-tax, retail) belong to it. */
export const indicators = table(`
  difference volume volumes hectolitres profit profits earnings income revenue revenues sales turnover takings loss losses exports export imports import deficit surplus shortfall gap balance output production manufacturing orders bookings backlog
  expense expenses buyback buybacks
  EPS EBITDA EBIT PAT PBT ratio ratios ARR ARPU cash-flow reserve backlog latency throughput accuracy efficacy effectiveness incidence prevalence rainfall deliveries fees enrollment
  economy GDP inflation CPI RPI prices price unemployment employment payrolls wages wage salary salaries pay rate rates spending expenditure consumption investment debt debts borrowing borrowings budget deal offer bid stake shares share
  stock stocks index value worth cost costs dividend dividends assets deposit deposits loans lending credit margin margins demand deliveries shipments capacity reserves tax taxes duties duty fine fines compensation damages funding fund funds population turnout
  support confidence traffic market dollar pound euro yen crude oil gold yield yields premium premiums fee fees bonus bonuses fares tariffs bill payments payment savings cash cashflow writedown charge charges provision provisions buyback valuation capitalisation capitalization listing flotation
  subscriptions advertising ads bankruptcies insolvencies starts permits approvals completions applications claims vacancies redundancies headcount workforce births deaths mortality emissions temperature temperatures rainfall energy electricity consumption usage generation yield harvest crop stocks inventories inventory
  productivity efficiency footfall visits bookings occupancy arrivals ridership mileage distance length area height weight speed time attendance audience ratings circulation viewers readership share-price contract contracts aid grants grant relief package donations stimulus subsidy subsidies pension pensions liabilities receipts proceeds equity outlay growth
  overdraft mortgage mortgages rent rents housing lettings homes crime offences poverty obesity admissions waiting vaccination vaccinations infections cases enrolment enrollment literacy participation proportion percentage share total number figure average median level
`).concat([
  'trade gap',
  'free cash flow',
  'cash flow',
  'load time',
  'response time',
  'waiting time',
  'market share',
  'share price',
  'share prices',
  'current account',
  'interest rate',
  'interest rates',
  'jobless rate',
  'house prices',
  'oil price',
  'oil prices',
  'gross domestic product',
  'operating profit',
  'pre-tax profit',
  'net income',
  'load factor',
  'earnings per share',
  'FTSE 100',
  'S&P 500',
  'Dow Jones Industrial Average',
  'Dow Jones',
  'Nasdaq',
  'Nikkei',
  'Hang Seng',
  'waiting lists',
  'waiting list',
  'minimum wage',
])

/** Words that end a phrase to the left: what stands before them is no part of the measure. */
export const stops = new Set(
  table(`
  the a an its their his her our your my this that these those of in on at to for from by with as and or but while when which who whose after before than since until into over under between during
  was were is are be been being has have had will would could should may might can it they he she we said says say reported posted announced show shows showed saw see sees seen made make despite because although though if so not no both also
  due including excluding between among amid about around against per via only just even more less most some any each every all other another expects expect expected forecast forecasts predicts saw posted reports report rose fell rise grew grow up down helped hit reached driven fuelled pushed sent meaning making leaving taking bringing compared quarter quarters quarterly half year years yearly month months monthly first second third fourth record came stood remained numbered numbering averaged averaging amounted total
  company's firm's group's country's year's month's quarter's bank's
  `),
)

/** Words that say that nothing is left out, or where something stands, and name neither. */
export const wholes = table(`
  worldwide globally nationally nationwide overall altogether everywhere countrywide statewide citywide
  same ago earlier previously fifth sixth seventh eighth ninth tenth
`)

/** Verbs between what is measured and its number. */
export const linking = table(`
  was were is are stood stands reached hit totalled totaled came remained remains averaged amounted numbered posted reported made earned cost costs costing worth has have had exported imported sold bought paid employs employed produced generated attracted owns holds raised
`)
