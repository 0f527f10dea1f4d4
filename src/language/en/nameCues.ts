import { alternation, table } from '../engine/alternation.ts'

/** Last words of names of organisations. */
export const organisationEndings = new Set(
  table(`
  Inc Inc. Corp Corp. Corporation Ltd Ltd. Limited plc PLC LLC Co Co. Company Group Holdings Bank Council University College School Hospital Institute Institution Agency Authority Association Union Federation Foundation Fund Commission Committee Department Ministry Office Bureau Board Trust Society Centre Center Laboratory Labs Systems Technologies Motors Airlines Airways Partners Capital Insurance Press Service Services Organization Organisation Museum Gallery Library Theatre Theater Stadium Arena Airport Zoo Aquarium Observatory Academy Clinic Cathedral Festival Cooperative Co-operative Court Parliament Senate Party United
`),
)

/** Of these, those that a possessive in the name itself may stand before: Children's Museum. */
export const ownedEndings = table(
  `Museum Gallery Library Theatre Theater College School Hospital Academy Clinic Cathedral Park Bay Island Valley Cross Church Institute Society Trust Foundation Association Union Federation League Club Council Court`,
)

/** Last words of names of places. */
export const placeEndings = new Set(
  table(
    `County City Province State Island Islands River Bay Valley Region District Borough Town Village Republic Kingdom Coast Peninsula Territory Emirates States Mountains Lake Sea Ocean Port Park Street Prefecture Township Parish`,
  ),
)

/** Of what names nobody alone, what a name may begin with: New Harrow. */
export const nameLeads = new Set(table(`New`))

/** What stands before a name with a hyphen, and makes no other name of it. */
export const prefixes = table(`Non Ex Pre Post Anti Pro Mid Intra Extra Trans All`)

/** Words of places that are cut short: St. Harrow, Brackley-Ft. Hill. */
export const shortPlaces = /(?:^|-)(?:St|Ft|Mt)$/

/** What a body calls itself, or those who lead it, with a capital. */
export const selves = new Set(table(`Board Company Group Committee Management Directors Members`))

/** Words before a person's name. */
export const titles = new Set(
  table(`
  Mr Mrs Ms Dr Prof Sir President Minister Chancellor Mayor Governor Professor Captain Lord Lady Manager Member Director Secretary Senator Councillor Councilman
  Councilwoman Commissioner Judge Justice Sheriff Coach General Colonel Sergeant King Queen Prince Princess Pope Bishop Rev Chairman Chairwoman Chair Chief Officer Spokesman Spokeswoman
  `),
)

/** What somebody is, before the name. */
export const jobs = table(`
  executive officer director manager economist analyst professor researcher president chair chairman chairwoman minister spokesman spokeswoman
  superintendent headteacher principal captain striker goalkeeper midfielder defender winger coach owner founder co-founder secretary treasurer
  mayor governor councillor senator commissioner farmer fisherman resident scientist surgeon nurse doctor engineer
`)

/** Capitalised words that name nobody. */
export const notNames = new Set(
  table(`
  I A An The In On At By For From To Of And Or But With Without As If When While After Before Since Until During Over Under Between Among This That These Those It Its He She His Her They Their We Our You Your There Here However Meanwhile Moreover Also Although Despite Because So Then Thus Still Yet Not No Yes All Both Each Every Some Many Most More Few Several Other Another Such Only Just Even About Around Nearly Almost Overall Total Average According Compared Including Excluding Furthermore Additionally Finally First Second Third Last Next New Looking Among Elsewhere Today Yesterday Tomorrow Worldwide Abroad Instead Together Nevertheless Nonetheless Earlier Later Afterwards Meantime Likewise Hence Indeed
  January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter Spring Summer Autumn Winter
  Q1 Q2 Q3 Q4 H1 H2 FY CEO CFO COO CTO CIO MD GDP CPI RPI PPI PMI EPS EBITDA EBIT PAT PBT NIM NII NPL NPA AUM FCF GMV CAGR LFL RevPAR ADR IPO R&D AI IT GMT BST EST VAT ROI ROE IoT API CPU GPU RAM PC PCs TV TVs US$ USD GBP EUR CNY RMB COVID-19 COVID Covid ESG YoY QoQ SaaS DAU MAU ARR ARPU NPS KPI OK
  Internet Web Change Segment Segments Category Region Regions Item Measure Metric Type Share Value Amount Number Rank Indicator Rival Rivals Competitor Competitors Peer Analyst Analysts Economist Economists Researcher Researchers Executive Founder Co-founder Adjusted Revenue Sales Profit Earnings Report News Results Chart Table Figure Note Source Key Record Summary Part Chapter Appendix Introduction Conclusion Background Overview Outlook Highlights
`),
)

const TELLING = alternation(
  table(`
  said says say told tell tells warn believe believes think thinks warned warns estimates estimated forecast forecasts noted notes added argued
  explained revealed reveals disclosed confirmed indicated
`).concat([
    'reported that',
    'found that',
    'show that',
    'shows that',
    'showed that',
    'data show',
    'figures show',
  ]),
)
const TOLD = 'data|figures|survey|report|analysts?|researchers|economists|statistics|study|estimates?'
/** Who tells, behind a name. */
export const saying = new RegExp(
  `^(?:['’]s (?:${TOLD})\\b| (?:data|figures|statistics|research) (?:${TELLING}|(?:show|reveal|indicate|suggest)s?)\\b|[^,.;\\d]{0,30}?\\b(?:${TELLING})\\b)`,
)

/** A name with more said of whoever bears it, who then says something: Ann Lee, who led the study, said. */
export const sayingBehind = new RegExp(
  [
    '^, (?:(?:an?|the|its|his|her|who|whose|chief|head|director|professor|chair|president|editor|spokes\\w+)\\b[^.;]{0,80}?), (?:said|says|told|added|warned|noted|argued)\\b',
    `^, (?:an?|the|its|who|whose|chief|head|director|professor|president)\\b[^.;\\d]{0,60}?\\b(?:${alternation(table('executive officer director head manager economist analyst professor researcher president chair chairman chairwoman minister spokesman spokeswoman owner founder led voted runs works'))})\\b`,
  ].join('|'),
)

/** First words of so many companies that they name none alone. */
export const commonFirst = new Set(
  table(
    `General United National American First International Royal British Global European Central Northern Southern Eastern Western Pacific Atlantic Great Standard Universal Public Green Black White Silver Golden Digital Advanced Applied Capital Community Bank South North West Digital`,
  ),
)

/** Lower-case names: "the police department", "the control group". */
export const bodies = table(
  `department ministry agency authority regulator operator watchdog union council league club charity laboratory hospital police`,
)
export const partsOfWholes = table(`group segment division unit sector industry arm cohort`)
/** Of these, those that belong to the name of a part of a firm. */
export const partsOfFirms = table(`segment division unit arm`)

/** What says which of several, and is no name of it. */
export const choosing = table(
  `largest biggest smallest other same new top bottom upper lower whole entire main second first third next old older second-largest own every each any this that such leading single age ethnic working small large government trade federal state local national private public`,
)

const BEYOND =
  'than|compared (?:with|to)|against|versus|vs\\.?|behind|ahead of|overt(?:ook|aking|ake)|surpass(?:ed|ing)|exceed(?:ed|ing)|unlike|trailing|beat|beating|above|below'
/** Behind these stands what something is compared with. */
export const comparing = new RegExp(
  `\\b(?:${BEYOND}) (?:the |those of |that of |those in |that in |in )?$`,
  'i',
)

/** Verbs of what only somebody does: the word before one is a name even at the head of a sentence. */
export const reporting = table(`
  reported reports posted posts announced announces employs operates owns plans expects sells sold makes launched opened said says raised hired acquired bought had earned made completed drew carried recorded registered lent attracted handled delivered shipped scored won beat approved issued treated served built produced enrolled hosted welcomed sent received published unveiled lost spent gives managed pledged promised ordered planted harvested imported exported donated borrowed invested created fined rescued vaccinated taught trained tested transported exhibited repaid owed owes pays paid collected charged offers offered leased rents runs ran finished
`)

/** Verbs of what is a part of a whole: the words before one at the head of a sentence name the part. */
export const partVerbs = table(`
  supplied supplies contributed contributes generated generates employs employed represents represented comprises comprised
`).concat([
  'made up',
  'makes up',
  'make up',
  'account for',
  'accounts for',
  'accounted for',
  'remained the',
  'was the largest',
  'is the largest',
])

/** Nouns whose groups a word of two parts sorts: high-income countries. */
export const sortedGroups = table(
  `countries households families areas schools hospitals regions states economies nations workers employees patients pupils students districts homes`,
)

/** Nouns for people and parts, which are spoken of as a name is. */
export const groups = table(`
  
  women men girls boys children infants adults adolescents teenagers seniors pensioners pupils students teachers nurses doctors workers employees households families respondents patients residents farmers migrants refugees consumers voters graduates parents mothers fathers
  areas households north south east west northeast northwest southeast southwest midlands centre suburbs cities towns villages
`)
