import type { CommandName } from '../../words.ts'

/** The lines of the icons of commands, on a ground of 24 × 24. */
export const iconPaths: Partial<Record<CommandName, string>> = {
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  overview: 'M4 5h6v5H4zM14 5h6v5h-6zM4 14h6v5H4zM14 14h6v5h-6z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.5 15.5L20 20',
  otherWay: 'M6 3h12v18H6zM9 8h6M9 12h6M9 16h3',
  menu: 'M4 6h16M4 12h16M4 18h16',
  share: 'M12 15V3M8 7l4-4 4 4M5 12v8h14v-8',
  code: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 18h2v2h-2zM18 14h2M14 18v2',
  fullScreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  speaker: 'M4 5h16v10H4zM12 15v4M8 19h8',
}
