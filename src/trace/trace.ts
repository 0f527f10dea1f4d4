import { languages } from '../language/languages.ts'
import type { Article, Deck, Mention, Problem, Statistic, Verdict } from '../model.ts'
import { findPrinted, findWords, normalised } from './asPrinted.ts'
import { copiesOf } from './copies.ts'
import { derive, formulaOf } from './derive.ts'
import { isInEquation } from './equation.ts'
import { derivedEvidence, type Evidence } from './evidence.ts'
import { titleYear } from '../statistics/reference.ts'
import { findMentions, type MentionDraft } from './findMentions.ts'
import type { Ground } from './ground.ts'
import { knownOf } from './known.ts'
import { matchesOf, readingFor, readingOf, type Match, type Matcher } from './match.ts'
import { describe, nearestStatistics } from './nearestStatistics.ts'
import { comparesDegrees, ownReason } from './own.ts'
import { tellExchanges } from './exchanges.ts'
import { placeAt } from '../problem.ts'
import { tellReversals } from './reversals.ts'
import { tellCopied, tellMisplaced } from './misplaced.ts'
import { retells } from './retells.ts'
import { ValueIndex } from './valueIndex.ts'

export interface TraceOptions {
  /** Numbers without support are warnings. */
  allowUnsupported?: boolean
  /** What is not confirmed is an error too. */
  strict?: boolean
}

/** What is decided of a mention; a problem where its author should mend it. */
export interface Ruling {
  verdict: Verdict
  statistics: string[]
  formula: string | null
  reason: string | null
  problem: { message: string; expected?: string; code?: string } | null
  /** The statistic that the slide's words name in its place. */
  instead?: string | null
}

/**
 * Ties every number of a deck to the statistic or the derivation that supports it. A number that the article does
 * not give, or gives otherwise, is a problem at its place in deck.md.
 */
export function traceDeck(
  article: Article,
  statistics: Statistic[],
  deck: Deck,
  { allowUnsupported = false, strict = false }: TraceOptions = {},
): { mentions: Mention[]; problems: Problem[] } {
  const drafts = findMentions(deck, { date: article.meta.date, titleYear: titleYear(article.meta) })
  const tracer = new Tracer(article, statistics, deck, drafts)
  const copied = tellCopied(drafts, tracer.ruleAll(drafts), article)
  const placed = tellMisplaced(drafts, copied, article)
  const rulings = tellExchanges(drafts, tellReversals(drafts, placed, article, statistics))
  const severity = allowUnsupported ? 'warning' : 'error'
  const problems = drafts.flatMap(({ line, column, file = deck.file }, index): Problem[] => {
    const { problem, verdict } = rulings[index]!
    const isDoubt = verdict === 'unconfirmed' && !strict
    return problem
      ? [
          {
            code: verdict,
            ...problem,
            severity: isDoubt ? 'warning' : severity,
            file,
            line,
            column,
          },
        ]
      : []
  })
  return { mentions: drafts.map((draft, index) => mentionOf(draft, rulings[index]!)), problems }
}

function mentionOf(draft: MentionDraft, ruling: Ruling): Mention {
  const {
    source: _source,
    at: _at,
    sentence: _sentence,
    lead: _lead,
    note: _note,
    isUnread: _unread,
    ...mention
  } = draft
  const { verdict, statistics, formula, reason } = ruling
  return { ...mention, verdict, statistics, formula, reason }
}

class Tracer {
  readonly #statistics: Statistic[]
  readonly #given: Evidence[]
  readonly #derived: Evidence[] = []
  readonly #matcher: Matcher
  readonly #ground: Ground
  readonly #isCopied: (mention: MentionDraft) => boolean
  readonly #deck: Deck
  readonly #article: Article

  constructor(article: Article, statistics: Statistic[], deck: Deck, drafts: MentionDraft[]) {
    this.#statistics = statistics
    this.#deck = deck
    const { given, evidence, clauses, ground } = knownOf(article, statistics)
    this.#given = given
    this.#ground = { ...ground, lang: deck.meta.lang }
    this.#article = article
    // Simplified and traditional Chinese are one language, in other characters.
    const sameLanguage = languages[article.meta.lang].script === languages[deck.meta.lang].script
    this.#isCopied = sameLanguage ? copiesOf(article) : () => false
    this.#matcher = {
      evidence,
      clauses,
      ground: this.#ground,
      sameLanguage,
      shown: shownTogether(drafts),
    }
  }

  /** Derivations first, each as soon as its operands are known; then everything else. */
  ruleAll(drafts: MentionDraft[]): Ruling[] {
    const rulings = new Map<MentionDraft, Ruling>()
    let open = drafts.filter(
      (draft) => formulaOf(draft) !== null && draft.note?.kind !== 'own' && !draft.isUnread,
    )
    for (let progress = true; progress && open.length > 0;) {
      progress = false
      for (const draft of open) {
        const ruling = this.#ruleDerived(draft, formulaOf(draft)!)
        rulings.set(draft, ruling)
        if (ruling.verdict === 'derived') progress = true
      }
      open = open.filter((draft) => rulings.get(draft)!.verdict !== 'derived')
    }
    return drafts.map((draft) => {
      const derived = rulings.get(draft)
      if (derived && (derived.verdict === 'derived' || draft.source.cell || draft.note)) return derived
      const ruling = this.#rule(draft)
      return derived && ruling.problem ? derived : ruling
    })
  }

  #ruleDerived(draft: MentionDraft, formula: string): Ruling {
    const evidence = [this.#matcher.evidence, new ValueIndex(this.#derived)]
    const derivation = derive(draft, formula, evidence, this.#ground, this.#deck.meta.lang)
    if (derivation.holds) {
      const known = derivedEvidence(draft, derivation.operands, formula)
      if (!this.#derived.some((other) => isSameDerivation(other, known))) this.#derived.push(known)
      return ruled('derived', { statistics: known.statistics, formula })
    }
    const { code, reason, missing } = derivation
    const message = code === 'contradicted' ? `${draft.text} contradicts its formula: ${reason}` : reason
    const like = missing && { ...draft, text: missing, value: Number(missing.replace(/[^\d.]/g, '')) }
    return ruled(code, { formula, reason, problem: { message, ...(like && this.#nearest(like)) } })
  }

  #rule(draft: MentionDraft): Ruling {
    const { note } = draft
    if (note?.kind === 'own') return own(note.reason)
    if (draft.isUnread) return this.#ruleUnread(draft)
    if (note?.kind === 'source') return this.#rulePinned(draft, note.source)
    const matches = matchesOf(draft, this.#matcher)
    if (this.#isCopied(draft)) return this.#copied(matches)
    const best = readingFor(draft, matches, this.#ground)
    if (best?.objections.length !== 0) return this.#ruleUnmatched(draft, best)
    return best.doubts.length > 0 ? unconfirmed(draft, best) : supported(best)
  }

  /** Of a number that no statistic supports as it stands: what else it may be, or what is wrong with it. */
  #ruleUnmatched(draft: MentionDraft, best: Match | undefined): Ruling {
    const reason = retells(draft, this.#matcher) ? null : ownReason(draft)
    if (reason) return own(reason)
    // What is printed as it stands, in a title, is no rounding of another.
    const at = best?.kind === 'quoted' ? null : findPrinted(draft, this.#article, this.#statistics)
    if (at !== null) return this.#printed(at)
    const pair = this.#rangeOfTwo(draft)
    if (pair) return pair
    const [again] = matchesOf(draft, { ...this.#matcher, evidence: new ValueIndex(this.#derived) })
    if (again?.objections.length === 0) return supported(again)
    if (this.#isPartOfFormula(draft)) return own('part of a formula')
    const wrong = best ?? again ?? this.#saidOfOther(draft)
    return wrong ? contradicted(draft, wrong, wrong.objections[0]!) : this.#unsupported(draft)
  }

  /** The number itself, of something that the slide has no word of. */
  #saidOfOther(draft: MentionDraft): Match | undefined {
    return matchesOf(draft, this.#matcher, this.#matcher.evidence.near(draft)).find(
      ({ kind, objections }) => kind === 'quoted' && objections.length > 0,
    )
  }

  /** A number that nothing has read is right only where the article prints the same words. */
  #ruleUnread(draft: MentionDraft): Ruling {
    const isPinned = draft.note?.kind === 'source' && this.#article.text.includes(draft.note.source)
    if (isPinned || this.#isCopied(draft)) return this.#copied([])
    const at = findWords(draft, this.#article)
    if (at !== null) return this.#printed(at)
    const reason = ownReason(draft)
    if (reason) return own(reason)
    if (this.#isPartOfFormula(draft)) return own('part of a formula')
    return ruled('unread', {
      problem: {
        message: `${draft.text} says a number that is not read, and the article does not print it so`,
        expected: 'the words of the article, or own="…" or source="…" behind it',
      },
    })
  }

  #rulePinned(draft: MentionDraft, source: string): Ruling {
    const words = normalised(source)
    const pinned = this.#given.filter(
      ({ quantity, statistics, sentence }) =>
        statistics[0] === source.trim() ||
        (words.includes(normalised(quantity.text)) && normalised(sentence).includes(words)),
    )
    if (pinned.length === 0) {
      const problem = {
        code: 'unknown-source',
        message: `${draft.text} is pinned to "${source}", which is no number of the article`,
        ...this.#nearest(draft),
      }
      return ruled('unsupported', { problem })
    }
    const [best] = matchesOf(draft, this.#matcher, pinned)
    if (best)
      return best.objections.length === 0 ? supported(best) : contradicted(draft, best, best.objections[0]!)
    const reason = `it is pinned to ${describe(pinned[0]!.quantity as Statistic)}`
    return ruled('contradicted', {
      statistics: pinned[0]!.statistics,
      reason,
      problem: { message: `${draft.text} contradicts the article: ${reason}` },
    })
  }

  /** What the article says in these very words. */
  #copied(matches: Match[]): Ruling {
    const [best] = matches.toSorted((a, b) => b.score - a.score)
    return ruled('quoted', { statistics: best?.kind === 'quoted' ? best.evidence.statistics : [] })
  }

  #printed(at: number): Ruling {
    const { parts, text } = this.#article
    const part = parts.findLast(({ start }) => start <= at) ?? parts[0]!
    if (part.isSheet) return ruled('quoted', { reason: `as printed in ${part.file}` })
    const { line } = placeAt(text.slice(part.start), at - part.start)
    const of = part === parts[0] ? 'the article' : part.file
    return ruled('quoted', { reason: `as printed in line ${line} of ${of}` })
  }

  /** A floor with its stretch: 5000–6300 from two targets of one sentence. */
  #rangeOfTwo(draft: MentionDraft): Ruling | null {
    const { high } = draft
    if (high === null) return null
    const end = { ...draft, high: null, qualifier: null, kind: 'target', sub: 'level' } as const
    const [low, top] = [draft.value, high].map((value) =>
      (['over', 'exact'] as const)
        .flatMap((bound) => matchesOf({ ...end, value, bound }, this.#matcher))
        .filter(({ evidence, kind, objections }) => {
          return kind === 'quoted' && evidence.quantity.kind === 'target' && objections.length === 0
        }),
    )
    for (const floor of low!) {
      const stretch = top!.find(({ evidence }) => evidence.sentence === floor.evidence.sentence)
      if (!stretch) continue
      return ruled('quoted', { statistics: [...floor.evidence.statistics, ...stretch.evidence.statistics] })
    }
    return null
  }

  /** Constants inside an equation that the slide spells out: the 1 and the 5 of `^ (1 ÷ 5) − 1`. */
  #isPartOfFormula(draft: MentionDraft): boolean {
    return draft.unit === null && Number.isInteger(draft.value) && draft.value <= 20 && isInEquation(draft)
  }

  #unsupported(draft: MentionDraft): Ruling {
    const message = `${draft.text} is not in the article`
    if (comparesDegrees(draft)) {
      const reason = 'the article gives no number of how it is done'
      const problem = {
        message: `${message}: nothing confirms it`,
        expected: 'own="…" or source="…" behind it',
      }
      return ruled('unconfirmed', { reason, problem })
    }
    return ruled('unsupported', { problem: { message, ...this.#nearest(draft) } })
  }

  #nearest(draft: MentionDraft): { expected?: string } {
    const nearest = nearestStatistics(draft, this.#statistics)
    return nearest.length > 0 ? { expected: `nearest: ${nearest.join('; ')}` } : {}
  }
}

function shownTogether(drafts: MentionDraft[]): Map<string, Set<number>> {
  const shown = new Map<string, Set<number>>()
  for (const draft of drafts) {
    const key = readingOf(draft)
    shown.set(key, (shown.get(key) ?? new Set()).add(draft.value))
  }
  return shown
}

function isSameDerivation(a: Evidence, b: Evidence): boolean {
  return a.formula === b.formula && a.quantity.value === b.quantity.value && a.sentence === b.sentence
}

function ruled(verdict: Verdict, what: Partial<Ruling>): Ruling {
  return { verdict, statistics: [], formula: null, reason: null, problem: null, ...what }
}

function own(reason: string): Ruling {
  return ruled('own', { reason })
}

function supported({ evidence, kind }: Match): Ruling {
  const { statistics, formula } = evidence
  return ruled(formula === null ? kind : 'derived', { statistics, formula })
}

/** The number is there; of what it is said is not confirmed. */
function unconfirmed(draft: MentionDraft, { evidence, doubts }: Match): Ruling {
  const reason = doubts[0]!
  return ruled('unconfirmed', {
    statistics: evidence.statistics,
    reason,
    problem: {
      message: `${draft.text} is in the article, of what it is said is not confirmed: ${reason}`,
      expected: `${describe(evidence.quantity as Statistic)}, or source="…" behind the number`,
    },
  })
}

function contradicted(draft: MentionDraft, { evidence, instead }: Match, reason: string): Ruling {
  return ruled('contradicted', {
    instead,
    statistics: evidence.statistics,
    reason,
    problem: {
      message: `${draft.text} contradicts the article: ${reason}`,
      ...(evidence.formula === null ? { expected: describe(evidence.quantity as Statistic) } : {}),
    },
  })
}
