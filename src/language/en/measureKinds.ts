import { table } from '../engine/alternation.ts'
import type { MeasureWords } from '../engine/measures.ts'

export const measureWords: MeasureWords = {
  kinds: {
    'value added': /value[- ]added/i,
    output: /gross output|industrial output|output value/i,
    'domestic product': /GDP|gross domestic product/i,
    investment: /investment/i,
    income: /revenue|(?<!(?:net|operating|pre-?tax) )income/i,
    profit: /profit|earnings|(?:net|operating|pre-?tax) income/i,
    loss: /\bloss(?:es)?\b/i,
    tax: /\btax/i,
    exports: /exports?/i,
    imports: /imports?/i,
    deficit: /deficit|trade gap|shortfall/i,
    surplus: /surplus/i,
    retail: /retail/i,
    deposits: /deposit/i,
    loans: /loan/i,
    'installed capacity': /installed capacity/i,
    generation: /generation/i,
    'electricity use': /electricity consumption/i,
    population: /population/i,
    employment: /employment|jobs/i,
    unemployment: /unemploy/i,
    patents: /patent/i,
    price: /price/i,
    funds: /funds/i,
  },
  alike: [[/gross domestic product/g, 'gdp']],
  opposites: [],
  sorts: [
    'towns cities countries nations states counties regions districts villages continents provinces',
    'schools universities hospitals clinics libraries museums banks hotels airports theatres churches',
    'cars buses trucks bikes trains aircraft ships trams',
    'days weeks months',
  ].map((words) => new Set(table(words))),
  added: table('total the annual overall'),
  senses: table(`
    net gross total overall annual yearly quarterly monthly weekly daily adjusted underlying operating pretax pre-tax post-tax after-tax average median mean typical
    full-year half-year first-quarter second-quarter third-quarter fourth-quarter first-half second-half nine-month reported statutory group consolidated organic core
    headline regular real nominal like-for-like comparable the its their own company combined record basic diluted free cash international
  `),
  rates: /(?!)/,
  flows: table(`
  exported imported sold bought earned earns spent spends spend produced produces raised lost lose paid pay invested invest
  borrowed saved save received owed owes cost costs pumped pumps generated donated repay took takes take grossed made
  `),
  told: table(
    'growth rate share proportion decline rise fall increase decrease value total number figure figures',
  ).map((word) => ` ${word}`),
}
