import { never } from '../engine/claims.ts'
import type { ArticleShape } from '../engine/shapes.ts'

/** The first that fits is an article's shape. */
export const shapes: ArticleShape[] = [
  {
    name: 'minutes',
    title: /\bminutes\b/i,
    headings: /\b(?:apologies|matters arising|minutes of|any other business)\b/i,
    fewest: 2,
    lead: 0.2,
    says: /^(?:it was |the [a-z]+ )?(?:unanimously )?(?:resolved|agreed|decided|voted|approved|rejected|adopted)\b/i,
    leadsUp:
      /\b(?:apologies|attendance|present|minutes of|previous minutes|next meeting|adjournment|declarations? of interest)\b/i,
  },
  {
    name: 'study',
    title: never,
    headings:
      /^(?:\d+\.?\s*)?(?:abstract|background|introduction|(?:materials and )?methods?|results?|findings|discussion|limitations|conclusions?)\b/i,
    fewest: 3,
    lead: 0.8,
    says: /\b(?:we (?:found|show|find|conclude)|our (?:results|findings)|suggests? that|showed that|found that)\b/i,
    leadsUp:
      /^(?:\d+\.?\s*)?(?:background|introduction|(?:materials and )?methods?|methodology|limitations|funding|participants)\b/i,
  },
  {
    name: 'survey',
    title: /\b(?:survey|poll|census)\b/i,
    headings: /\b(?:respondents|participation|methodology|sample)\b/i,
    fewest: 2,
    lead: 0.8,
    says: /\b(?:respondents|majority|compared (?:to|with) (?:last year|20\d\d)|up from|down from)\b/i,
    leadsUp:
      /\b(?:methodology|participation|sample|about (?:the|this) survey|who (?:answered|responded|took part))\b/i,
  },
  {
    name: 'results',
    title: /\b(?:results|earnings|revenue|profit|quarter|first[- ]half|half[- ]year|full[- ]year|fiscal)\b/i,
    headings: /\b(?:highlights|outlook|guidance|segments?|dividend|balance sheet|cash flow)\b/i,
    fewest: 2,
    lead: 1,
    says: /\b(?:revenue|sales|net income|operating profit|earnings per|guidance|now expects?)\b/i,
    leadsUp: /\b(?:conference call|webcast|about|dividend|non-gaap|contacts?|forward-looking)\b/i,
  },
  {
    name: 'tutorial',
    title:
      /\b(?:how to|tutorial|step[- ]by[- ]step|getting started)\b|^(?:build|make|write|create|set up)\b/i,
    headings: /^(?:step \d|what you(?:'ll| will)? need|prerequisites|next steps|where to go next)/i,
    fewest: 2,
    lead: 1,
    says: /\b(?:in this (?:tutorial|guide|article)|you (?:build|learn|will (?:build|learn))|you'll (?:build|learn))\b/i,
    leadsUp:
      /^(?:prerequisites|before (?:you|we) (?:start|begin)|what you(?:'ll| will)? need|next steps|where to go next)/i,
  },
  {
    name: 'announcement',
    title:
      /\b(?:announcing|introducing|is (?:now )?(?:out|available|here)|released?|launch(?:es|ed)?)\b|\bv?\d+\.\d+\b/i,
    headings:
      /^(?:why|install(?:ation)?|usage|quick ?start|getting started|features|license|contributing|what's new)\b/i,
    fewest: 2,
    lead: 1,
    says: /\b(?:is an? |lets you|now (?:supports?|available)|new in)\b/i,
    leadsUp:
      /^(?:install(?:ation)?|usage|license|licence|contributing|how to (?:start|join|get)|getting started)\b/i,
  },
  {
    name: 'bulletin',
    title: /\b(?:annual report|statistical|bulletin|economic review|state of the)\b/i,
    headings: never,
    fewest: 1,
    lead: 1,
    says: /\b(?:overall|in total|gross domestic product|gdp|target)\b/i,
    leadsUp: never,
  },
  {
    name: 'meeting',
    title: /\b(?:meeting|congress|summit|session|conference|assembly|hearing)\b/i,
    headings: never,
    fewest: 1,
    lead: 0.3,
    says: /\b(?:targets?|goals?|agreed|pledged|decided|tasks?|will (?:raise|cut|spend|invest|build))\b/i,
    leadsUp: never,
  },
]
