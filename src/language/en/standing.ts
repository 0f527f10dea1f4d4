import { alternation, either, table } from '../engine/alternation.ts'
import type { StandingRules } from '../engine/standing.ts'

/** Verbs that are finite wherever they stand. */
const finite = table(`
  is are was were has have had does did do will would can could may might must should cannot isn't aren't wasn't weren't won't can't don't doesn't didn't
  rose fell grew hit cut won lost shrank sank slid sold spent held kept led left made met paid ran said saw set shut stood took told went became began broke brought built came chose drew drove fed felt found fought gave got knew lay meant put read sent spoke taught thought wrote overtook withstood
  says shows finds sees needs makes takes gives gets keeps plans expects wants offers aims leads helps brings means comes goes runs works costs employs supplies provides accounts remains stays holds includes covers supports uses allows enables requires reaches rises falls grows posts beats tops opens closes raises adds approves passes overtakes becomes continues contains consists depends begins starts ends stands lies turns returns builds creates improves increases reduces declines drops reports announces launches introduces publishes replaces removes receives serves sells spends pays earns owns believes think believe want need remain continue plan expect make keep become include
  persist persists persisted differ differs vary varies exist exists existed seem seems appear appears suffer suffers contribute contributes represent represents exceed exceeds occur occurs arise arises tend tends
`)
/** Behind a word in -ed that is a past tense, and not a participle: what the verb does, or how much. */
const objects = table(`
  a an the its his her their our my your this these all both more most less about nearly almost over under up down to from at for in with that slightly sharply slowly steadily significantly again faster further back off out within after before during because
`)
/** Nouns that name nothing in particular. */
const general = table(`
  people share adults states respondents participants researchers users company companies operator calls elements entries slots reserves others results figures numbers percent year years month months quarter total number rate average
`)
/** Verbs that need nothing behind them. */
const complete = table(`
  rose fell grew rises falls grows drops drop dropped declined declines increased increases improved improves won lost shrank sank slid changed ended began closed opened stopped started returned recovered rebounded slowed stalled doubled tripled halved widened narrowed
`)
const notVerbs = table('hundred need indeed speed seed breed feed exceed proceed united limited red bed')
const number = '(?:[£$€¥]?\\d|zero|one|two|three|four|five|six|seven|eight|nine|ten|half)'
const subordinators = 'who|which|that|whose|where|when|if|because|while|although|though|unless|since|as'

const verb = new RegExp(`^(?:${alternation(finite)})$`, 'i')
const closed = new RegExp(`^(?:${alternation(complete)})$`, 'i')
const past = new RegExp(`^(?!(?:${alternation(notVerbs)})$)[a-z]{2,}ed$`)
const behindPast = new RegExp(`^(?:${number}|(?:${alternation(objects)})$|[a-z]+ly$)`, 'i')
/** A participle stands right behind these. */
const beforeNoun = /^(?:a|an|the|of|by|with|as|in|on|at|for|from|its|their|our|and|or|more|most|less|not)$/i

const subordinate = new RegExp(`^(?:${subordinators})$`, 'i')
const opensNumber = new RegExp(`^${number}`, 'i')

/** What follows a word; behind by, only how much: who did it makes of a past tense a participle. */
function behind(words: string[], at: number): string {
  const next = words[at + 1] ?? ''
  if (next !== 'by') return next
  const amount = words[at + 2] ?? ''
  return opensNumber.test(amount) ? amount : ''
}

/** Where a clause's own verb stands among its words; -1 for none. Verbs of relative clauses are passed over. */
function verbAt(words: string[]): number {
  let isOwed = false
  for (const [i, raw] of words.entries()) {
    const word = raw.replace(/[,.;:!?"“”()]/g, '')
    isOwed ||= i > 0 && subordinate.test(word)
    if (i === 0 || isNamed(words, i)) continue
    const [before, next] = [words[i - 1]!, behind(words, i)]
    // Behind a word that opens no clause a name may end: in recent years the firm.
    const isDoing = !preposition.test(words[0]!) && isTransitive(word, before, next)
    if (!isDoing && !isVerb(word, before, next, isOwed)) continue
    // The verbs of one clause follow each other: has been, did not.
    if (!isOwed) return i
    isOwed = false
  }
  return -1
}

/** Behind these stands a name, of which a word that could be a verb is a part: a paid plan, the cut. */
const determiner = /^(?:a|an|the|its|their|our|your|my|every|each|no)$/i
/** These are verbs wherever they stand. */
const auxiliary =
  /^(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|should|cannot|\w+n't)$/i

/** Whether a word that could be a verb stands in a name: right behind a determiner, or behind that and a participle. */
function isNamed(words: string[], at: number): boolean {
  if (auxiliary.test(words[at]!)) return false
  const before = words[at - 1] ?? ''
  const isShaped = verb.test(before) || past.test(before)
  return determiner.test(before) || (isShaped && determiner.test(words[at - 2] ?? ''))
}

/** Leave to be granted: behind be, a participle is what is done. */
const isPassive = (before: string) => /^(?:be|been)$/i.test(before)

/** What begins a name that something is done to. */
const opensName = /^(?:a|an|the|its|their|his|her|our|your|several|many|each|every|both|how|why|whether)$/i
const prepositions = table(`
  of in on at to for from by with without as than into onto over under upon between among across during through throughout about above below behind beyond along around near inside outside within against toward towards until till after before since despite unlike like plus versus per via
  and or but nor if when where while whereas because although though that which who also both just even only such once unless
`)
const preposition = new RegExp(`^(?:${alternation(prepositions)})$`, 'i')

/** Whether a word does something to the name behind it: the fund advocates several, the authors acknowledge the. */
function isTransitive(word: string, before: string, next: string): boolean {
  if (!opensName.test(next) || !/^[a-z]{4,}$/.test(word) || preposition.test(word)) return false
  if (/(?:ing|ly|ed)$/.test(word)) return false
  // One does, several do.
  return /[^su'’]s$/.test(word) !== /[^su'’]s$/.test(before)
}

function isVerb(word: string, before: string, next: string, isOwed: boolean): boolean {
  // The month is none.
  if (word === 'May') return false
  if (verb.test(word)) return true
  // Behind you or we stands what they do.
  if (/^(?:i|you|we|they)$/i.test(before) && /^[a-z]{3,}$/.test(word)) return true
  // Revenue of $9 million, up 12%: the direction says what became of it.
  if (/^(?:up|down)$/.test(word)) return opensNumber.test(next)
  if (!past.test(word)) return false
  if (isPassive(before)) return true
  return isOwed || (!beforeNoun.test(before.replace(/[,"“”]/g, '')) && behindPast.test(next))
}

/** Behind is or are a word only says how: where or what is still to come. */
const vague =
  /\b(?:is|are|was|were|be|been)(?: (?:more|most|less|least|very|also|often|still|usually|always|now|only|not|likely|[a-z]+ly))+$/i

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean)

/** Behind those: it is told here who is meant. */
export const told =
  ' (?:who|whose|with|without|in|between|aged|over|under|living|from|working|earning|born)\\b'

/** What only says that the writers like what follows. */
const pleased =
  '(?:we|i) (?:were|was|are|am) (?:\\w+ )?(?:happy|excited|glad|delighted|pleased|proud|thrilled) to (?:see|find|report|announce|say|share) that'

export const standing: StandingRules = {
  connective: new RegExp(
    `^(?:(?:but|and|so far|however|meanwhile),?|(?:${alternation([
      ...table(
        'moreover furthermore additionally also besides still nevertheless nonetheless overall finally interestingly notably importantly unfortunately fortunately similarly likewise',
      ),
      'in addition',
      'of course',
      'in particular',
      'in general',
      'that said',
      'in other words',
      'in fact',
      'in short',
      'as always',
      'as usual',
    ])}),|${pleased})\\s+(?=\\S)`,
    'i',
  ),
  pronoun: /\b(?:they|it|he|she|them|him|these|those)\b/i,
  demonstrative: /^(?:this|these)\s/i,
  anaphor: either(
    [
      /^(?!it was (?:resolved|agreed|decided|noted|unanimously))(?:he|she|it|they|his|her|its|their|him|them|such|both|neither|either|this|that|these)\b/,
      /^(?:each(?= (?:of (?:them|these|those)|is|are|was|were|has|had|will|can|may|must))|all (?:are|were|have|had))\b/,
      new RegExp(`^those\\b(?!${told})`),
      /^(?:so|thus|therefore|hence|then|instead|otherwise|consequently|accordingly|here|another|others|which|who|whose)\b/,
      /^the (?:former|latter|same|others?|rest)\b/,
      /^the (?:first|second|third)(?:,|(?: one)? (?:is|are|was|were|will|would|has|had|have|said|says)\b)/,
      new RegExp(
        `^(?:[a-z]+ |\\d+ )?(?:of|out of|among|from) (?:those(?!${told})|these|them|whom|which|it|this|that)\\b`,
      ),
      /^(?:as a result|for (?:example|instance)|by (?:comparison|contrast)|in (?:contrast|turn|that case|this))\b/,
      /^(?:on the other hand|at the same time|because of (?:this|that)|due to this|compared (?:to|with) (?:this|that))\b/,
      /^(?:similarly(?! to\b)|likewise|or|nor|yet|than)\b/,
    ],
    'i',
  ),
  pointer: either(
    [
      /\b(?:click|scroll|hover|tap|subscribe|read more|see also|download (?:the|our|this|your|a) (?:\w+ )?(?:report|paper|pdf|slides|brochure|whitepaper))\b/,
      /\b(?:above|below|pictured|left|right)\)|^pictured\b/,
      /\b(?:above|below|following|next)[,:]?\s*(?:(?:chart|figure|table|image|map|graph|diagram|section|link)s?\b|you can see\b)/,
      /\b(?:chart|figure|table|image|map|graph|diagram|section|link|example)s?\s+(?:above|below)\b/,
      /\b(?:shown|discussed|described|explained|seen) (?:later|earlier)\b|^(?:below|here) (?:are|is)\b/,
      /\bshown (?:above|below|in (?:the )?(?:figure|table|chart))\b/,
      /\b(?:this|the) (?:example|chart|figure|table|section|image)\b|(?<!\b(?:to|answered|asked) )\b(?:this|the) (?:question|metric)\b/,
      /\b(?:you can (?:see|find|follow|read|view)|let us know|stay tuned|take a look|if you(?:['’]d| would)? (?:like|want) to)\b/,
      /^(?:present|in attendance|attendees|absent|apologies|chair|clerk)\s*:/,
      /\bwe (?:also )?(?:have )?asked (?:our|the|about)\b/,
      /\b(?:thank(?:s| you)|grateful|sincerest|we would like to)\b/,
      /^(?:please|imagine|consider|suppose|let['’]s|note that|see|recall|remember)\b/,
      /\b(?:we|i)(?:['’](?:re|m)| are| am| were| was)? (?:\w+ )?(?:happy|excited|glad|delighted|pleased|proud|thrilled)\b|\bis (?:excited|happy|proud|pleased) to\b/,
      /\[[a-z]{3,4}\]/,
      /^(?:a|the) (?:\w+ )?(?:list|copy|recording|transcript|version)\b.*\bavailable (?:online|here|at|on)\b/,
      /^(?:filed under|posted (?:in|on|by)|tagged|share this)\b/,
    ],
    'i',
  ),
  reference:
    /^(?:editor['’]?s['’]? note\b|(?:figure|fig\.|table|chart|map|photo|image|appendix|step)\s*(?:\d+|:)|\[\d+\]|https?:|\S+@\S+|[A-Z][A-Za-z&-]{1,12}, ?(?:19|20)\d\d\.?$)/i,
  subordinate: either(
    [
      /^(?:when|while|if|unless|because|although|though|as|since|after|before|until|once|whether|whereas)\b[^,]*$/,
      /^(?:which|who|whose|where)\b[^,]*$/,
      // What only says on what something rests, or what for, has no verb of its own, whatever its words look like.
      /^(?:according to|based on|compared (?:with|to))\b[^,]*$/,
      /^(?:in order )?to [a-z]+\b(?!.*\b(?:is|are|was|were|will|would|can|could|has|have|had|takes?|needs?|requires?)\b)[^,]*$/,
      /^(?:asked|adjusted|measured|driven|led|lifted|helped|hurt|boosted|founded|seen|taken|weighted|meaning|leaving|bringing|reflecting|suggesting|including)\b[^,]*$/,
    ],
    'i',
  ),
  adverbial: either(
    [/^(?:in|on|at|by|for|from|with|to|of|during|among|between|given|despite|including)\b[^,]*$/],
    'i',
  ),
  hasPredicate: (text) => verbAt(wordsOf(text)) > 0,
  endsOpen(text) {
    const [before, last] = ['', ...wordsOf(text)].slice(-2) as [string, string]
    const isOpen = (verb.test(last) || (past.test(last) && !isPassive(before))) && !closed.test(last)
    return isOpen || vague.test(text) || /\b(?:when|if|while|because)(?:\s\S+){0,3}$/i.test(text)
  },
  subjectOf(text) {
    const words = wordsOf(text)
    // Expect to make a resolution: who does, stands before it.
    if (/^[a-z]/.test(text) && verb.test(words[0]!)) return ''
    return words.slice(0, Math.max(0, verbAt(words))).join(' ')
  },
  heralds: either(
    [
      /\b(?:announce[sd]?|reports?|release[sd]?|publishe[sd]|presents?|introducing|announcing)\b[^,:]*\b(?:results?|reports?|survey|findings)\b/,
      /\b(?:announces?|reports?|releases?|publishes|presents?)\b[^,:]*\b(?:figures|update|statistics|earnings)\b/,
      /\b(?:results?|reports?|survey|(?<!\d )minutes|bulletin|statistics|newsletter|guide|tutorial)(?: (?:for|of|on|from)\b.*|,? (?:19|20)\d\d)?$/,
    ],
    'i',
  ),
  aside: either(
    [
      /^(?:acknowledge?ments?|references|bibliography|further reading|appendix|disclaimer|sponsors?|related|see also)\b/,
      /^(?:about (?:us|the authors?|(?!the\b|this\b|our\b|how\b|what\b|why\b|who\b)[a-z].*)|(?:media |press |investor )?contacts?|(?:table of )?contents)\b/,
      /^(?:forward-looking statements|notes? to editors)\b/,
      /^(?:\d+\.?\s*)?(?:apologies|attendance|(?:approval of )?(?:the )?minutes of (?:the )?(?:last|previous) meeting|adjournment)\b/,
    ],
    'i',
  ),
  routine:
    /\badjourn(?:ed|ment)\b|\b(?:called|came) to order\b|\bnext (?:\w+ )?(?:meeting|session)\b.*\b(?:is|will|on)\b|\b(?:members|staff|councillors|trustees|directors)\b.*\bpresent\b|\bwas absent\b/i,
  cue: /\b(?:overall|in total|for the first time|record|most important|key|main|highest|lowest|largest|found that|showed? that|conclude[sd]?|as a whole|for the full year)\b/i,
  decides: either(
    [
      /^(?:it was |the (?:committee|council|board|meeting|panel|assembly) )?(?:unanimously )?(?:resolved|agreed|decided)\b/,
      /^(?:the (?:committee|council|board|meeting|panel|assembly) )?(?:voted|approved|rejected|deferred|adopted)\b/,
      /^(?:action|motion carried|decision)\b|^motion (?:by|to|was|that|made)\b|\bmoved (?:to|that)\b.*\bseconded\b/,
    ],
    'i',
  ),
  instructs:
    /^(?:how to (?:start|join|get|use|apply|install|take part|register)|getting started|quick ?start|install(?:ation)?\b|usage\b|steps?\b|instructions)/i,
  quantity:
    /^(?:more|less|fewer|only|just|very|large|small|high|low|other|some|many|most|lowest|highest|than|over|under)\b/i,
  general: new RegExp(`^(?:the )?(?:${alternation(general)})(?: of)?$`, 'i'),
}
