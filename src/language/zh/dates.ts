const YEAR = '(?:19|20)\\d\\d'
const TO = '\\s?[-—~–至到]{1,2}\\s?'
const MONTH = '\\d{1,2}\\s?月'
const EDGE = '(?:份|底|末|初)?'
/** Behind a day's number, what makes an amount of it. */
const COUNTED = '(?!\\d|\\.|个|家|%|亿|万)'
/** Behind a bare year, what makes a number of it. */
const CLASSIFIERS = '亿万千个家名位人户件项台套辆吨元亩米公平立只头株座所条次例起场张份种批处余多户'

/** How dates, times and years are written with digits, each by name. */
const forms: Record<string, string> = {
  'years from to': `${YEAR}年?${TO}(?:19|20)?\\d\\d年`,
  year: `\\d{1,4}\\s?年(?!级|限|期|均|以上|产|内生产)(?:[初末底]|度)?(?:\\s?${MONTH}${EDGE}(?:\\s?\\d{1,2}\\s?[日号])?)?`,
  'months from to': `\\d{1,2}\\s?月?(?:份)?${TO}${MONTH}${EDGE}`,
  month: `${MONTH}(?:份|底|末|初|中旬|上旬|下旬)?(?:\\s?\\d{1,2}\\s?[日号]?${COUNTED}\\s?(?:[-—~–至到、]{1,2}\\s?\\d{1,2}\\s?[日号])?)?`,
  'days from to': '\\d{1,2}\\s?[日号]?\\s?[-—~–至到、]{1,2}\\s?\\d{1,2}\\s?[日号](?!线|楼)',
  day: '\\d{1,2}\\s?[日号]',
  clock: '\\d{1,2}[:：]\\d\\d(?:[:：]\\d\\d)?',
  hour: '\\d{1,2}[时点](?:许|整|前|后|\\d{1,2}分|半|左右|至)',
  'date in figures': `${YEAR}[-/.]\\d{1,2}[-/.]\\d{1,2}`,
  'bare year': `${YEAR}(?=[\\u4e00-\\u9fff“《])(?![${CLASSIFIERS}])`,
  decade: '\\d{2,4}年代',
  'named day': '\\d{1,2}[·.](?:\\d{1,2})(?=[”"](?!亿|万|%))',
}

/** A date, a time or a year, whose digits are no amount. */
export const date = new RegExp(Object.values(forms).join('|'), 'y')
