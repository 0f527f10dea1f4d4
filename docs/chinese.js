/** The pages with pictures in Chinese: what stands at their top, and what their parts are called beside their names. */
export const chinese = {
  layouts: {
    lead: '# 版式\n\n一页的版式由内容决定，也可以点名：`<!-- .slide: layout="NAME" -->`。',
    names: {
      cover: '封面',
      agenda: '目录',
      section: '章节',
      statement: '一句话',
      number: '一个数字',
      numbers: '几个数字',
      chart: '图表',
      figures: '几张图',
      comparison: '对比',
      list: '要点',
      timeline: '时间线',
      position: '观点',
      quote: '引语',
      picture: '图片',
      split: '图文',
      table: '表格',
      code: '代码',
      text: '正文',
      closing: '结尾',
    },
  },
  figures: {
    lead: '# 图表\n\n图表是上面有一行注释的表格：任何 Markdown 阅读器都能看到数据。',
    names: {
      bar: '柱形',
      line: '折线',
      area: '面积',
      combo: '柱线组合',
      slope: '斜率',
      dumbbell: '哑铃',
      waterfall: '瀑布',
      bullet: '目标与实际',
      progress: '进度',
      doughnut: '圆环',
      waffle: '百格',
      treemap: '矩形树',
      range: '区间',
      scatter: '散点',
      bubble: '气泡',
      ladder: '名次',
      pictogram: '图标计数',
      gantt: '计划',
      growth: '增长箭头',
      level: '水平线',
      gap: '差距',
      highlight: '突出',
      total: '合计',
      broken: '断轴',
    },
  },
  looks: {
    lead: '# 外观\n\n在 deck.md 开头写 `theme: NAME`，后面可以加 `light` 或 `dark`。',
    names: { shoots: '青苗（默认）', newspaper: '报纸', stage: '舞台', plain: '素净' },
  },
}

/** A page with pictures, as `pictures.js` writes it, in Chinese; what is written in a deck stays as it is. */
export function inChinese(name, text) {
  const { lead, names } = chinese[name]
  const parts = text.slice(text.indexOf('\n## '))
  const headed = parts.replace(/^## (\w+)$/gm, (heading, word) =>
    names[word] ? `## ${word} · ${names[word]}` : heading,
  )
  return `${lead}\n${headed.replaceAll('](pictures/', '](../pictures/')}`
}
