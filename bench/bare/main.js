import Reveal from 'reveal.js'
import Chart from 'chart.js/auto'
import 'reveal.js/reveal.css'
import 'reveal.js/theme/white.css'

const charts = {
  readers: {
    type: 'bar',
    data: {
      labels: ['2020', '2021', '2022', '2023', '2024'],
      datasets: [{ label: '到馆读者（万人次）', data: [42, 55, 61, 78, 96] }],
    },
  },
  loans: {
    type: 'line',
    data: {
      labels: ['2020', '2021', '2022', '2023', '2024'],
      datasets: [
        { label: '纸书外借（万册）', data: [31, 36, 38, 44, 52] },
        { label: '电子书外借（万册）', data: [6, 14, 23, 37, 58] },
      ],
    },
  },
  spending: {
    type: 'doughnut',
    data: {
      labels: ['购书', '场馆', '人员', '活动'],
      datasets: [{ data: [38, 27, 24, 11] }],
    },
  },
}

const deck = new Reveal({ hash: true })
await deck.initialize()

const drawn = new Set()
const draw = () => {
  for (const canvas of deck.getCurrentSlide().querySelectorAll('canvas')) {
    if (drawn.has(canvas)) continue
    drawn.add(canvas)
    new Chart(canvas, charts[canvas.id])
  }
}
deck.on('slidechanged', draw)
draw()
