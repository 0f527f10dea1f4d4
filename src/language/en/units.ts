import { table } from '../engine/alternation.ts'

/** Codes of ISO 4217 that stand for themselves. */
function codesOf(list: string): Record<string, string> {
  return Object.fromEntries(list.split(' ').map((code) => [code, code]))
}

/** What stands before a sum, and the ISO 4217 code it means. */
export const currencySigns: Record<string, string> = {
  '£': 'GBP',
  $: 'USD',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  US$: 'USD',
  'U.S.$': 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  NT$: 'TWD',
  R$: 'BRL',
  Rs: 'INR',
  'Rs.': 'INR',
  RMB: 'CNY',
  CNY: 'CNY',
  EUR: 'EUR',
  USD: 'USD',
  GBP: 'GBP',
  SFr: 'CHF',
  CHF: 'CHF',
  Y: 'JPY',
  RM: 'MYR',
  ...codesOf(
    'NOK SEK DKK ISK PLN CZK HUF TRY ILS JPY INR KRW AUD CAD NZD HKD SGD TWD BRL MXN ZAR THB MYR IDR AED SAR',
  ),
}

/** Words of money behind a number. */
export const currencyWords: Record<string, string> = {
  euros: 'EUR',
  euro: 'EUR',
  pounds: 'GBP',
  'pounds sterling': 'GBP',
  dollars: 'USD',
  dollar: 'USD',
  'US dollars': 'USD',
  'U.S. dollars': 'USD',
  'Australian dollars': 'AUD',
  'Canadian dollars': 'CAD',
  'Hong Kong dollars': 'HKD',
  'Singapore dollars': 'SGD',
  'New Zealand dollars': 'NZD',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  roubles: 'RUB',
  rubles: 'RUB',
  rupees: 'INR',
  won: 'KRW',
  francs: 'CHF',
  'Swiss francs': 'CHF',
  kronor: 'SEK',
  kroner: 'NOK',
  krone: 'DKK',
  reais: 'BRL',
  rand: 'ZAR',
  pesos: 'MXN',
  zlotys: 'PLN',
  forints: 'HUF',
  lira: 'TRY',
  baht: 'THB',
  ringgit: 'MYR',
  rupiah: 'IDR',
  dirhams: 'AED',
  riyals: 'SAR',
  shekels: 'ILS',
  marks: 'DEM',
  pence: 'pence',
  p: 'pence',
  cents: 'cents',
  cent: 'cents',
  GBP: 'GBP',
  USD: 'USD',
  EUR: 'EUR',
}

export const magnitudes: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
  M: 1e6,
  B: 1e9,
  b: 1e9,
  T: 1e12,
  K: 1e3,
  dozen: 12,
  lakh: 1e5,
  crore: 1e7,
}

/** Physical units, as printed in full or by sign; the printed form is the unit. */
export const measures = table(`
  tonnes tons tonne ton kg kilograms kilogrammes kilos pounds lb lbs ounces oz grams grammes mg
  km kilometres kilometers miles mile metres meters cm centimetres millimetres mm inches feet ft foot yards
  acres hectares barrels barrel bushels gallons litres liters mph kph km/h
  mmHg MW megawatts GW gigawatts kW kilowatts kWh MWh GWh TWh watts terawatt-hours gigawatt-hours megawatt-hours kilowatt-hours
  degrees °C °F sqft sqm TEU TEUs carats therms Mbps Gbps kB KB MB GB TB PB ms megabytes gigabytes terabytes
`).concat([
  'square feet',
  'square metres',
  'square meters',
  'square miles',
  'square kilometres',
  'square kilometers',
  'sq ft',
  'sq m',
  'sq km',
  'cubic metres',
  'cubic meters',
  'cubic feet',
  'metric tons',
  'metric tonnes',
  'troy ounces',
  'nautical miles',
])

/** Spans of time: context, and no statistics unless a cue says that they are measured. */
export const durations = table(`
  second seconds minute minutes hour hours day days week weeks fortnight month months quarter quarters year years decade decades century centuries
  year-old years-old month-old minute-long hour-long year-long day-long week-long season seasons
`)
