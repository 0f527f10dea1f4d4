import type { LanguageTag } from './model.ts'

/** What a key, the menu or another window of the talk can ask for. */
export type CommandName =
  | 'next'
  | 'back'
  | 'right'
  | 'left'
  | 'down'
  | 'up'
  | 'nextSlide'
  | 'previousSlide'
  | 'first'
  | 'last'
  | 'black'
  | 'white'
  | 'overview'
  | 'speaker'
  | 'search'
  | 'pointer'
  | 'draw'
  | 'largerNotes'
  | 'smallerNotes'
  | 'fullScreen'
  | 'sources'
  | 'marks'
  | 'theme'
  | 'menu'
  | 'share'
  | 'code'
  | 'otherWay'
  | 'help'
/** What the viewer's controls say. */
interface ViewerWords {
  controls: string
  menu: string
  slides: string
  /** In the field before anything is typed. */
  searchIn: string
  nothing: string
  way: string
  present: string
  read: string
  /** Offered where a window has become narrow, or wide. */
  readInstead: string
  presentInstead: string
  scheme: string
  light: string
  dark: string
  auto: string
  textSize: string
  marks: string
  on: string
  off: string
  copied: string
  /** Under the code. */
  scan: string
  language: string
  /** Of the controls, each by its own name. */
  languages: readonly (readonly [tag: LanguageTag, name: string])[]
  newer: string
  reload: string
}

/** What the speaker view says. */
interface SpeakerWords {
  now: string
  next: string
  elapsed: string
  left: string
  over: string
  clock: string
  ahead: string
  behind: string
  inTime: string
  pause: string
  goOn: string
  slides: string
  find: string
  lightOrDark: string
  /** Of a build that leaves the notes out. */
  notesLeftOut: string
  /** What covers the slide on the screen. */
  covered: string
  /** A way to the speaker view that no browser stops. */
  openHere: string
}

/** Every word that the interface says, in the languages that a deck may have. */
export interface Words {
  agenda: string
  article: string
  backToDeck: string
  /** Said where the browser lets no window open. */
  blocked: string
  /** A task's box that is ticked. */
  done: string
  derived: string
  files: string
  help: string
  /** What the page's commands do, as help and menu tell of them. */
  commands: Record<CommandName, string>
  /** The key that types a space. */
  space: string
  /** Digits and the key behind them, and what they do. */
  numberKeys: string
  goToNumber: string
  /** What a rehearsal says. */
  rehearsal: Record<
    | 'title'
    | 'end'
    | 'slide'
    | 'planned'
    | 'taken'
    | 'difference'
    | 'csv'
    | 'copy'
    | 'write'
    | 'written'
    | 'notWritten',
    string
  >
  /** Tools that draw on slides. */
  drawing: { pen: string; marker: string; eraser: string; clear: string; save: string }
  /** What the speaker view says. */
  speaker: SpeakerWords
  /** Of what covers the slide: a press shows it again. */
  uncover: string
  lastSlide: string
  line: string
  close: string
  notes: string
  /** A task's box that is not ticked yet. */
  open: string
  noNotes: string
  reset: string
  sources: string
  /** Of a slide whose numbers have no source, or that has none. */
  noSources: string
  /** Beside a number that is aimed at, and not yet true. */
  target: string
  unsupported: string
  viewer: ViewerWords
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
  /** Names a QR code of the deck's address. */
  qr: string
  /** Around what is said beside something. */
  brackets: readonly [string, string]
  /** From this number on thousands are grouped. */
  groupedFrom: number
  /** Words that shorten large numbers on a chart, the largest first. */
  magnitudes: readonly (readonly [worth: number, word: string])[]
}

const languages: ViewerWords['languages'] = [
  ['zh-CN', '简体中文'],
  ['zh-TW', '繁體中文'],
  ['en', 'English'],
]

export const words: Record<LanguageTag, Words> = {
  'zh-CN': {
    agenda: '目录',
    article: '原文',
    backToDeck: '返回演示',
    blocked: '浏览器拦下了演讲者视图的窗口。请在地址栏允许本页弹出窗口，再按一次 S；或从下面的链接打开。',
    done: '已完成',
    derived: '推算',
    files: '下载',
    help: '按键',
    commands: {
      next: '下一步',
      back: '上一步',
      right: '右边一页',
      left: '左边一页',
      down: '下边一页',
      up: '上边一页',
      nextSlide: '下一页，跳过各步',
      previousSlide: '上一页，跳过各步',
      first: '首页',
      last: '末页',
      black: '黑屏',
      white: '白屏',
      overview: '总览',
      speaker: '演讲者视图',
      search: '查找',
      pointer: '激光笔',
      draw: '画笔',
      largerNotes: '备注放大',
      smallerNotes: '备注缩小',
      fullScreen: '全屏',
      sources: '数字的出处',
      marks: '显示或隐藏出处标记',
      theme: '深色或浅色',
      menu: '菜单',
      share: '分享本页',
      code: '本页二维码',
      otherWay: '演示或阅读',
      help: '按键',
    },
    space: '空格',
    numberKeys: '数字 Enter',
    goToNumber: '到第几页',
    rehearsal: {
      title: '排练',
      end: '结束排练',
      slide: '幻灯片',
      planned: '计划',
      taken: '实际',
      difference: '相差',
      csv: '存为 CSV',
      copy: '复制到 deck.md 的写法',
      write: '写入 deck.md',
      written: '各页用时已写入 deck.md',
      notWritten: '没有写入：请用“复制到 deck.md 的写法”',
    },
    drawing: { pen: '画笔', marker: '荧光笔', eraser: '橡皮', clear: '清空本页', save: '存为 PNG' },
    speaker: {
      now: '当前',
      next: '下一步',
      elapsed: '已用',
      left: '剩余',
      over: '超时',
      clock: '现在',
      ahead: '快',
      behind: '慢',
      inTime: '正点',
      pause: '暂停计时',
      goOn: '继续计时',
      slides: '幻灯片',
      find: '查找标题，或输入页码',
      lightOrDark: '本窗口深色或浅色',
      notesLeftOut: '这一版不含备注。构建时加 --notes 可带上。',
      covered: '屏幕已遮住',
      openHere: '在新标签页打开演讲者视图',
    },
    uncover: '继续放映',
    lastSlide: '已是末页',
    line: '行',
    close: '关闭',
    open: '未完成',
    notes: '备注',
    noNotes: '本页无备注',
    reset: '重新计时',
    sources: '数字出处',
    noSources: '本页没有标明出处的数字。',
    target: '目标',
    unsupported: '本演示含有未经原文证实的数字。',
    viewer: {
      controls: '控制条',
      menu: '菜单',
      slides: '全部页面',
      searchIn: '搜索页面与原文',
      nothing: '没有找到',
      way: '观看方式',
      present: '演示',
      read: '阅读',
      readInstead: '窗口变窄了，阅读方式更合适。',
      presentInstead: '窗口够宽，可以按页演示。',
      scheme: '配色',
      light: '浅色',
      dark: '深色',
      auto: '随系统',
      textSize: '字号',
      marks: '出处标记',
      on: '显示',
      off: '隐藏',
      copied: '链接已复制',
      scan: '扫码打开这一页',
      language: '界面语言',
      languages,
      newer: '演示有新版本。',
      reload: '载入',
    },
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
    qr: '本演示的二维码',
    brackets: ['（', '）'],
    groupedFrom: 10_000,
    magnitudes: [
      [1e12, '万亿'],
      [1e8, '亿'],
    ],
  },
  'zh-TW': {
    agenda: '目錄',
    article: '原文',
    backToDeck: '返回簡報',
    blocked: '瀏覽器攔下了演講者視圖的視窗。請在網址列允許本頁彈出視窗，再按一次 S；或從下面的連結開啟。',
    done: '已完成',
    derived: '推算',
    files: '下載',
    help: '按鍵',
    commands: {
      next: '下一步',
      back: '上一步',
      right: '右邊一頁',
      left: '左邊一頁',
      down: '下邊一頁',
      up: '上邊一頁',
      nextSlide: '下一頁，跳過各步',
      previousSlide: '上一頁，跳過各步',
      first: '首頁',
      last: '末頁',
      black: '黑畫面',
      white: '白畫面',
      overview: '總覽',
      speaker: '演講者視圖',
      search: '尋找',
      pointer: '雷射筆',
      draw: '畫筆',
      largerNotes: '備註放大',
      smallerNotes: '備註縮小',
      fullScreen: '全螢幕',
      sources: '數字的出處',
      marks: '顯示或隱藏出處標記',
      theme: '深色或淺色',
      menu: '選單',
      share: '分享本頁',
      code: '本頁QR碼',
      otherWay: '簡報或閱讀',
      help: '按鍵',
    },
    space: '空白鍵',
    numberKeys: '數字 Enter',
    goToNumber: '到第幾頁',
    rehearsal: {
      title: '排練',
      end: '結束排練',
      slide: '投影片',
      planned: '計劃',
      taken: '實際',
      difference: '相差',
      csv: '存成 CSV',
      copy: '複製到 deck.md 的寫法',
      write: '寫入 deck.md',
      written: '各頁用時已寫入 deck.md',
      notWritten: '沒有寫入：請用「複製到 deck.md 的寫法」',
    },
    drawing: { pen: '畫筆', marker: '螢光筆', eraser: '橡皮擦', clear: '清除本頁', save: '存成 PNG' },
    speaker: {
      now: '目前',
      next: '下一步',
      elapsed: '已用',
      left: '剩餘',
      over: '超時',
      clock: '現在',
      ahead: '快',
      behind: '慢',
      inTime: '準時',
      pause: '暫停計時',
      goOn: '繼續計時',
      slides: '投影片',
      find: '尋找標題，或輸入頁碼',
      lightOrDark: '本視窗深色或淺色',
      notesLeftOut: '這一版不含備註。建置時加 --notes 可帶上。',
      covered: '畫面已遮住',
      openHere: '在新分頁開啟演講者視圖',
    },
    uncover: '繼續放映',
    lastSlide: '已是末頁',
    line: '行',
    close: '關閉',
    open: '未完成',
    notes: '備註',
    noNotes: '本頁無備註',
    reset: '重新計時',
    sources: '數字出處',
    noSources: '本頁沒有標明出處的數字。',
    target: '目標',
    unsupported: '本簡報含有未經原文證實的數字。',
    viewer: {
      controls: '控制列',
      menu: '選單',
      slides: '全部頁面',
      searchIn: '搜尋頁面與原文',
      nothing: '沒有找到',
      way: '觀看方式',
      present: '簡報',
      read: '閱讀',
      readInstead: '視窗變窄了，閱讀方式更合適。',
      presentInstead: '視窗夠寬，可以按頁簡報。',
      scheme: '配色',
      light: '淺色',
      dark: '深色',
      auto: '隨系統',
      textSize: '字級',
      marks: '出處標記',
      on: '顯示',
      off: '隱藏',
      copied: '連結已複製',
      scan: '掃碼開啟這一頁',
      language: '介面語言',
      languages,
      newer: '簡報有新版本。',
      reload: '載入',
    },
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
    qr: '本簡報的QR碼',
    brackets: ['（', '）'],
    groupedFrom: 10_000,
    magnitudes: [
      [1e12, '兆'],
      [1e8, '億'],
    ],
  },
  en: {
    agenda: 'Agenda',
    article: 'Article',
    backToDeck: 'Back to the deck',
    blocked:
      'The browser stopped the window of the speaker view. Let this page open pop-ups (in the address bar) and press S again, or take the link below.',
    done: 'done',
    derived: 'derived',
    files: 'Downloads',
    help: 'Keys',
    commands: {
      next: 'next step',
      back: 'previous step',
      right: 'slide to the right',
      left: 'slide to the left',
      down: 'slide below',
      up: 'slide above',
      nextSlide: 'next slide, past its steps',
      previousSlide: 'previous slide, past its steps',
      first: 'first slide',
      last: 'last slide',
      black: 'black screen',
      white: 'white screen',
      overview: 'overview',
      speaker: 'speaker view',
      search: 'search',
      pointer: 'pointer',
      draw: 'draw',
      largerNotes: 'larger notes',
      smallerNotes: 'smaller notes',
      fullScreen: 'full screen',
      sources: 'where a number is from',
      marks: 'show or hide the marks of sources',
      theme: 'dark or light',
      menu: 'menu',
      share: 'share this slide',
      code: 'code for this slide',
      otherWay: 'present or read',
      help: 'keys',
    },
    space: 'Space',
    numberKeys: 'number Enter',
    goToNumber: 'slide of that number',
    rehearsal: {
      title: 'Rehearsal',
      end: 'End the rehearsal',
      slide: 'Slide',
      planned: 'Planned',
      taken: 'Taken',
      difference: 'Difference',
      csv: 'Save as CSV',
      copy: 'Copy for deck.md',
      write: 'Write into deck.md',
      written: 'The times are in deck.md',
      notWritten: 'Nothing was written: copy the times for deck.md instead',
    },
    drawing: {
      pen: 'pen',
      marker: 'marker',
      eraser: 'eraser',
      clear: 'Clear this slide',
      save: 'Save as PNG',
    },
    speaker: {
      now: 'Now',
      next: 'Next',
      elapsed: 'Elapsed',
      left: 'Left',
      over: 'Over time',
      clock: 'Clock',
      ahead: 'ahead',
      behind: 'behind',
      inTime: 'on time',
      pause: 'Pause the timer',
      goOn: 'Start the timer',
      slides: 'Slides',
      find: 'Find a title, or type a number',
      lightOrDark: 'This window dark or light',
      notesLeftOut: 'This build leaves the notes out. Build with --notes to have them.',
      covered: 'The screen is covered',
      openHere: 'Open the speaker view in a new tab',
    },
    uncover: 'show the slide again',
    lastSlide: 'Last slide',
    line: 'line',
    close: 'Close',
    open: 'to do',
    notes: 'Notes',
    noNotes: 'No notes for this slide',
    reset: 'Restart the timer',
    sources: 'Sources of the numbers',
    noSources: 'No number on this slide has a source.',
    target: 'target',
    unsupported: 'This deck holds numbers that the article does not support.',
    viewer: {
      controls: 'Controls',
      menu: 'Menu',
      slides: 'Slides',
      searchIn: 'Search slides and article',
      nothing: 'Nothing found',
      way: 'View',
      present: 'Present',
      read: 'Read',
      readInstead: 'The window is narrow: reading may suit it better.',
      presentInstead: 'The window is wide enough to present.',
      scheme: 'Colours',
      light: 'Light',
      dark: 'Dark',
      auto: 'As the system',
      textSize: 'Text size',
      marks: 'Marks of sources',
      on: 'Shown',
      off: 'Hidden',
      copied: 'Link copied',
      scan: 'Scan to open this slide',
      language: 'Language of the controls',
      languages,
      newer: 'A newer version is there.',
      reload: 'Load it',
    },
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
    qr: 'QR code of this deck',
    brackets: [' (', ')'],
    groupedFrom: 1000,
    magnitudes: [
      [1e12, 'tn'],
      [1e9, 'bn'],
      [1e6, 'm'],
    ],
  },
}

/** What a PowerPoint file says by itself: in places until someone fills them, and as names of columns of its charts. */
export interface PowerpointWords {
  title: string
  text: string
  inArticle: (line: number, file?: string) => string
  upperEnd: string
  start: string
  rest: string
  asWritten: string
}

export const powerpointWords: Record<LanguageTag, PowerpointWords> = {
  'zh-CN': {
    title: '单击此处编辑标题',
    text: '单击此处编辑文本',
    inArticle: (line, file = '原文') => `${file}第${line}行`,
    upperEnd: '上限',
    start: '起点',
    rest: '其余',
    asWritten: '表中写法',
  },
  'zh-TW': {
    title: '按一下以編輯標題',
    text: '按一下以編輯文字',
    inArticle: (line, file = '原文') => `${file}第${line}行`,
    upperEnd: '上限',
    start: '起點',
    rest: '其餘',
    asWritten: '表中寫法',
  },
  en: {
    title: 'Click to edit the title',
    text: 'Click to edit the text',
    inArticle: (line, file = 'Article') => `${file}, line ${line}`,
    upperEnd: 'upper end',
    start: 'from',
    rest: 'rest',
    asWritten: 'as written',
  },
}

/** What the page of a programme says. */
export interface ProgrammeWords {
  programme: string
  slides: (count: number) => string
  minutes: (count: number) => string
}

export const programmeWords: Record<LanguageTag, ProgrammeWords> = {
  'zh-CN': { programme: '演讲目录', slides: (count) => `${count} 页`, minutes: (count) => `${count} 分钟` },
  'zh-TW': { programme: '演講目錄', slides: (count) => `${count} 頁`, minutes: (count) => `${count} 分鐘` },
  en: { programme: 'Programme', slides: (count) => `${count} slides`, minutes: (count) => `${count} min` },
}

/** Why a number stands as it does: what tracing says in English, as a deck's pages and files say it. */
export const reasonWords: Record<LanguageTag, Readonly<Record<string, string>>> = {
  'zh-CN': {
    'a number of order': '序号',
    'a half of the talk': '指演讲的一半',
    'a pair in running speech': '口语中的一对',
    'speaks of the talk itself': '说的是演讲本身',
    'counts what the slide shows': '本页所列的个数',
    'counts what its sentence names': '本句所举的个数',
    'as a table of the article prints it': '与原文表格一致',
  },
  'zh-TW': {
    'a number of order': '序號',
    'a half of the talk': '指演講的一半',
    'a pair in running speech': '口語中的一對',
    'speaks of the talk itself': '說的是演講本身',
    'counts what the slide shows': '本頁所列的個數',
    'counts what its sentence names': '本句所舉的個數',
    'as a table of the article prints it': '與原文表格一致',
  },
  en: {},
}
