import type { DraftRules, LabelParts } from '../engine/draft.ts'
import { draft as zh } from '../zh/draft.ts'
import { bothIn, fold, printedIn } from './fold.ts'

/** The names of a number, by the rules of simplified Chinese, as its article prints them. */
function labels(parts: LabelParts): string[] {
  const { statistic, before, after, sentence, carried, named, article } = parts
  const { measure, subject, scope } = statistic
  const asPrinted = printedIn([before, after, sentence, carried, measure, subject, named].join(''))
  const folded = (words: string | null) => words && fold(words)
  const found = zh.labels.labels({
    ...parts,
    statistic: { ...statistic, measure: folded(measure), subject: folded(subject), scope: folded(scope) },
    before: fold(before),
    after: fold(after),
    sentence: fold(sentence),
    carried: fold(carried),
    named: folded(named),
    article: foldedOnce(article),
  })
  return found.map(asPrinted)
}

let last = { article: '', folded: '' }

/** An article as it was folded last: each of its numbers asks for it. */
function foldedOnce(article: string): string {
  if (article !== last.article) last = { article, folded: fold(article) }
  return last.folded
}

/** A rule that finds a name in the words around a number, as these print it. */
function asPrinted(find: (before: string, after: string) => string | null): typeof find {
  return (before, after) => {
    const name = find(fold(before), fold(after))
    return name && printedIn(before + after)(name)
  }
}

export const draft: DraftRules = {
  ...bothIn(zh),
  standing: {
    ...bothIn(zh.standing),
    hasPredicate: (text) => zh.standing.hasPredicate(fold(text)),
    subjectOf: (text) => text.slice(0, zh.standing.subjectOf(fold(text)).length),
    endsOpen: (text) => zh.standing.endsOpen(fold(text)),
  },
  headings: { ...bothIn(zh.headings), stands: (text) => zh.headings.stands(fold(text)) },
  labels: { ...bothIn(zh.labels), labels },
  positions: {
    ...zh.positions,
    find(sentences, article) {
      const asPrinted = printedIn(article)
      return zh.positions.find(sentences.map(fold), foldedOnce(article)).map((found) => ({
        ...found,
        name: asPrinted(found.name),
        office: found.office && asPrinted(found.office),
        words: asPrinted(found.words),
      }))
    },
  },
  series: {
    ...bothIn(zh.series),
    measure: (name) => zh.series.measure(fold(name)),
    home: (title) => printedIn(title)(zh.series.home(fold(title))),
    sharedEnd: (names) => printedIn(names[0]!)(zh.series.sharedEnd(names.map(fold))),
    beforeGrowth: (words) => printedIn(words)(zh.series.beforeGrowth(fold(words))),
    nameBeside: asPrinted(zh.series.nameBeside),
    nameOfAmount: asPrinted(zh.series.nameOfAmount),
  },
  words: {
    agenda: '目錄',
    agendaNotes: (parts) => `依序講：${parts.join('；')}。`,
    closing: '謝謝聆聽',
    closingWithNumbers: '最後，請記住',
    closingNotes: '謝謝各位。頁面上的數字都可以點回原文核對。',
    comma: '；',
    continued: (heading, time) => `${heading}（${['續', '再續', '三續'][time - 1] ?? '又續'}）`,
    coverNotes: (source) => `各位好。今天的內容出自${source.join('，')}。`,
    derivedNote: (label, number) => `${label}的${number}，原文沒有直接寫，是用增減量推算的。`,
    difference: '相差',
    falling: '下降',
    goal: '（目標）',
    axes: {
      period: '時期',
      subject: '對象',
      part: '組成',
      step: '變化',
      measure: '指標',
      value: '數值',
      change: '變化',
      goal: '目標',
    },
    leftOutNumber: (line, text) => `第${line}行的數字：${text}`,
    leftOutPart: (heading) => `整個部分：${heading}`,
    leftOutTitle: (title) => `標題裡的數字在原文中找不到出處，標題已縮短：${title}`,
    notesOf: (heading) => `接下來講：${heading}。`,
    rising: '增長',
    share: '佔比',
    columnsShown: (shown, all, own) => `原表共${own(all, '原表列數')}列，這裡列出${own(shown, '列出列數')}列`,
    rowsShown: (shown, all, own) => `原表共${own(all, '原表行數')}行，這裡列出${own(shown, '列出行數')}行`,
    untitled: '原文要點',
    warning: (numbers) => `注意：原文這幾個數字彼此對不上，講之前請核實：${numbers.join('、')}。`,
    warningFormula: (formula) => `核對算式：${formula}。`,
    warningReason: '核對算式',
  },
}
