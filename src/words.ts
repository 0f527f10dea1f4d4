import type { LanguageTag } from './model.ts'

/** Every word that the interface says, in the languages that a deck may have. */
export interface Words {
  agenda: string
  article: string
  back: string
  backToDeck: string
  chartData: string
  date: string
  /** A task's box that is ticked. */
  done: string
  derived: string
  elapsed: string
  files: string
  from: string
  help: string
  keys: [key: string, what: string][]
  next: string
  lastSlide: string
  line: string
  close: string
  notes: string
  /** A task's box that is not ticked yet. */
  open: string
  noNotes: string
  noScript: string
  number: string
  page: string
  period: string
  previous: string
  qualifier: string
  reset: string
  sources: string
  sourceOf: string
  unsupported: string
  verdicts: Record<
    'quoted' | 'rounded' | 'derived' | 'own' | 'unconfirmed' | 'unsupported' | 'contradicted' | 'unread',
    string
  >
  /** Qualifiers as they stand before a number on a chart. */
  bounds: { over: string; atLeast: string; about: string; near: string; under: string; atMost: string }
  /** Between two names on a line. */
  comma: string
  /** Between a name and what is told of it. */
  colon: string
  /** Around what is said beside something. */
  brackets: readonly [string, string]
  /** From this number on thousands are grouped. */
  groupedFrom: number
  /** In a PowerPoint file: what stands in places until someone fills them, and names of columns of its charts. */
  powerpoint: {
    title: string
    text: string
    inArticle: (line: number) => string
    unit: (unit: string) => string
    upperEnd: string
    start: string
    rest: string
    asWritten: string
  }
}

export const words: Record<LanguageTag, Words> = {
  'zh-CN': {
    agenda: '目录',
    article: '原文',
    back: '返回',
    backToDeck: '返回演示',
    chartData: '图表数据',
    date: '日期',
    done: '已完成',
    derived: '推算',
    elapsed: '已用时间',
    files: '下载',
    from: '据',
    help: '按键',
    keys: [
      ['→ 空格 PageDown', '下一步'],
      ['← PageUp', '上一步'],
      ['Home End', '首页、末页'],
      ['Esc O', '总览'],
      ['S', '演讲者视图'],
      ['I', '数字的出处'],
      ['M', '显示或隐藏出处标记'],
      ['T', '深色或浅色'],
      ['F', '全屏'],
      ['B .', '黑屏'],
      ['?', '本表'],
    ],
    next: '下一页',
    lastSlide: '已是末页',
    line: '行',
    close: '关闭',
    open: '未完成',
    notes: '备注',
    noNotes: '本页无备注',
    noScript: '未启用脚本：以阅读方式显示。',
    number: '数字',
    page: '页',
    period: '时期',
    previous: '上一页',
    qualifier: '限定词',
    reset: '重新计时',
    sources: '数字出处',
    sourceOf: '的出处',
    unsupported: '本演示含有未经原文证实的数字。',
    verdicts: {
      quoted: '原文',
      rounded: '取整',
      derived: '推算',
      own: '自述',
      unconfirmed: '待核实',
      unread: '未辨认',
      unsupported: '无出处',
      contradicted: '与原文不符',
    },
    bounds: { over: '超', atLeast: '≥', about: '约', near: '近', under: '不足', atMost: '≤' },
    comma: '、',
    colon: '：',
    brackets: ['（', '）'],
    groupedFrom: 10_000,
    powerpoint: {
      title: '单击此处编辑标题',
      text: '单击此处编辑文本',
      inArticle: (line) => `原文第${line}行`,
      unit: (unit) => `单位：${unit}`,
      upperEnd: '上限',
      start: '起点',
      rest: '其余',
      asWritten: '表中写法',
    },
  },
  'zh-TW': {
    agenda: '目錄',
    article: '原文',
    back: '返回',
    backToDeck: '返回簡報',
    chartData: '圖表資料',
    date: '日期',
    done: '已完成',
    derived: '推算',
    elapsed: '已用時間',
    files: '下載',
    from: '據',
    help: '按鍵',
    keys: [
      ['→ 空格 PageDown', '下一步'],
      ['← PageUp', '上一步'],
      ['Home End', '首頁、末頁'],
      ['Esc O', '總覽'],
      ['S', '演講者視圖'],
      ['I', '數字的出處'],
      ['M', '顯示或隱藏出處標記'],
      ['T', '深色或淺色'],
      ['F', '全螢幕'],
      ['B .', '黑畫面'],
      ['?', '本表'],
    ],
    next: '下一頁',
    lastSlide: '已是末頁',
    line: '行',
    close: '關閉',
    open: '未完成',
    notes: '備註',
    noNotes: '本頁無備註',
    noScript: '未啟用指令碼：以閱讀方式顯示。',
    number: '數字',
    page: '頁',
    period: '時期',
    previous: '上一頁',
    qualifier: '限定詞',
    reset: '重新計時',
    sources: '數字出處',
    sourceOf: '的出處',
    unsupported: '本簡報含有未經原文證實的數字。',
    verdicts: {
      quoted: '原文',
      rounded: '取整',
      derived: '推算',
      own: '自述',
      unconfirmed: '待核實',
      unread: '未辨認',
      unsupported: '無出處',
      contradicted: '與原文不符',
    },
    bounds: { over: '超', atLeast: '≥', about: '約', near: '近', under: '不足', atMost: '≤' },
    comma: '、',
    colon: '：',
    brackets: ['（', '）'],
    groupedFrom: 10_000,
    powerpoint: {
      title: '按一下以編輯標題',
      text: '按一下以編輯文字',
      inArticle: (line) => `原文第${line}行`,
      unit: (unit) => `單位：${unit}`,
      upperEnd: '上限',
      start: '起點',
      rest: '其餘',
      asWritten: '表中寫法',
    },
  },
  en: {
    agenda: 'Agenda',
    article: 'Article',
    back: 'Back',
    backToDeck: 'Back to the deck',
    chartData: 'Chart data',
    date: 'Date',
    done: 'done',
    derived: 'derived',
    elapsed: 'Elapsed',
    files: 'Downloads',
    from: 'From',
    help: 'Keys',
    keys: [
      ['→ Space PageDown', 'next step'],
      ['← PageUp', 'previous step'],
      ['Home End', 'first and last slide'],
      ['Esc O', 'overview'],
      ['S', 'speaker view'],
      ['I', 'where a number is from'],
      ['M', 'show or hide the marks of sources'],
      ['T', 'dark or light'],
      ['F', 'full screen'],
      ['B .', 'black screen'],
      ['?', 'this list'],
    ],
    next: 'Next slide',
    lastSlide: 'Last slide',
    line: 'line',
    close: 'Close',
    open: 'to do',
    notes: 'Notes',
    noNotes: 'No notes for this slide',
    noScript: 'Scripts are off: shown for reading.',
    number: 'Number',
    page: 'Page',
    period: 'Period',
    previous: 'Previous slide',
    qualifier: 'Qualifier',
    reset: 'Restart the timer',
    sources: 'Sources of the numbers',
    sourceOf: ': its source',
    unsupported: 'This deck holds numbers that the article does not support.',
    verdicts: {
      quoted: 'quoted',
      rounded: 'rounded',
      derived: 'derived',
      own: "the deck's own",
      unconfirmed: 'unconfirmed',
      unread: 'unread',
      unsupported: 'unsupported',
      contradicted: 'contradicted',
    },
    bounds: { over: '>', atLeast: '≥', about: '≈', near: 'nearly ', under: '<', atMost: '≤' },
    comma: ', ',
    colon: ': ',
    brackets: [' (', ')'],
    groupedFrom: 1000,
    powerpoint: {
      title: 'Click to edit the title',
      text: 'Click to edit the text',
      inArticle: (line) => `Article, line ${line}`,
      unit: (unit) => `in ${unit}`,
      upperEnd: 'upper end',
      start: 'from',
      rest: 'rest',
      asWritten: 'as written',
    },
  },
}
