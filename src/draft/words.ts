import type { LanguageTag } from '../model.ts'

/** What a draft says in its own words, in the languages that a deck may have. */
export interface DraftWords {
  agenda: string
  agendaNotes: (parts: string[]) => string
  closing: string
  closingWithNumbers: string
  closingNotes: string
  comma: string
  coverNotes: (source: string[]) => string
  derivedNote: (label: string, number: string) => string
  /** Stands before the difference of two numbers. */
  difference: string
  falling: string
  /** Marks a number that is aimed at; stands behind its label. */
  goal: string
  /** Head of a chart's first column, by what its rows are. */
  axes: Record<'period' | 'subject' | 'part' | 'step' | 'measure' | 'goal', string>
  leftOutNumber: (line: number, text: string) => string
  leftOutPart: (heading: string) => string
  leftOutTitle: (title: string) => string
  notesOf: (heading: string) => string
  rising: string
  /** Head of the column of a lone share. */
  share: string
  untitled: string
  warning: (numbers: string[]) => string
  warningFormula: (formula: string) => string
  warningReason: string
}

export const draftWords: Record<LanguageTag, DraftWords> = {
  'zh-CN': {
    agenda: '目录',
    agendaNotes: (parts) => `依次讲：${parts.join('；')}。`,
    closing: '谢谢聆听',
    closingWithNumbers: '最后，请记住',
    closingNotes: '谢谢各位。页面上的数字都可以点回原文核对。',
    comma: '；',
    coverNotes: (source) => `各位好。今天的内容出自${source.join('，')}。`,
    derivedNote: (label, number) => `${label}的${number}，原文没有直接写，是用增减量推算的。`,
    difference: '相差',
    falling: '下降',
    goal: '（目标）',
    axes: { period: '时期', subject: '对象', part: '组成', step: '变化', measure: '指标', goal: '目标' },
    leftOutNumber: (line, text) => `第${line}行的数字：${text}`,
    leftOutPart: (heading) => `整个部分：${heading}`,
    leftOutTitle: (title) => `标题里的数字在原文中找不到出处，标题已缩短：${title}`,
    notesOf: (heading) => `接下来讲：${heading}。`,
    rising: '增长',
    share: '占比',
    untitled: '原文要点',
    warning: (numbers) => `注意：原文这几个数字彼此对不上，讲之前请核实：${numbers.join('、')}。`,
    warningFormula: (formula) => `核对算式：${formula}。`,
    warningReason: '核对算式',
  },
  en: {
    agenda: 'Agenda',
    agendaNotes: (parts) => `In this order: ${parts.join('; ')}.`,
    closing: 'Thank you',
    closingWithNumbers: 'Numbers to remember',
    closingNotes: 'Thank you. Every number in this deck leads back to its sentence in the article.',
    comma: '; ',
    coverNotes: (source) => `Welcome. What follows is taken from ${source.join(', ')}.`,
    derivedNote: (label, number) =>
      `${number} for ${label} is not in the article; it is worked out from the change.`,
    difference: 'Difference: ',
    falling: 'fall in',
    goal: ' (target)',
    axes: {
      period: 'Period',
      subject: 'Subject',
      part: 'Part',
      step: 'Step',
      measure: 'Measure',
      goal: 'target',
    },
    leftOutNumber: (line, text) => `a number in line ${line}: ${text}`,
    leftOutPart: (heading) => `a whole part: ${heading}`,
    leftOutTitle: (title) => `the title's number is not in the article, so the title is shorter: ${title}`,
    notesOf: (heading) => `Next: ${heading}.`,
    rising: 'rise in',
    share: 'Share',
    untitled: 'What the article says',
    warning: (numbers) =>
      `Careful: these numbers of the article do not fit each other, check them before you speak: ${numbers.join(', ')}.`,
    warningFormula: (formula) => `The sum: ${formula}.`,
    warningReason: 'the sum of the check',
  },
}
