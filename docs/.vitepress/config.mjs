import { defineConfig } from 'vitepress'

/** Pages of the guide in their order, with their names in English and Chinese. */
const pages = [
  ['start', 'Start', '开始'],
  ['write', 'Write a slide', '写一页'],
  ['layouts', 'Layouts', '版式'],
  ['figures', 'Figures', '图表'],
  ['numbers', 'Numbers and verdicts', '数字与判断'],
  ['articles', 'Articles', '文章'],
  ['format', 'The format in short', '格式简表'],
  ['looks', 'Looks', '外观'],
  ['present', 'Present', '放映'],
  ['hand-round', 'Hand round', '分发'],
  ['publish', 'Publish', '发布'],
  ['move-in', 'Move in', '迁入'],
  ['troubleshooting', 'Troubleshooting', '排错'],
  ['how-it-works', 'How it works', '原理'],
]

export default defineConfig({
  title: 'article-deck',
  // `npm run build -- --base /article-deck/` for a site below a path.
  cleanUrls: true,
  srcExclude: ['README.md', 'decks/**'],
  themeConfig: { search: { provider: 'local' } },
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      description: 'An article goes in, a deck comes out, and every number is traced to its sentence.',
      themeConfig: { sidebar: pages.map(([name, text]) => ({ text, link: `/${name}` })) },
    },
    zh: {
      label: '简体中文',
      lang: 'zh-CN',
      description: '放进一篇文章，得到一份演示；每个数字都能追到原文的那一句。',
      themeConfig: {
        sidebar: pages.map(([name, , text]) => ({ text, link: `/zh/${name}` })),
      },
    },
  },
})
