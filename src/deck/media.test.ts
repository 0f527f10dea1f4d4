import { describe, expect, test } from 'vitest'
import { readSlide } from './samples.ts'

const asked = { poster: null, controls: true, loop: false, muted: false, autoplay: false }

describe('a video or a sound', () => {
  test.each([
    ['![the flood](clip.mp4)', { kind: 'video', src: 'clip.mp4', alt: 'the flood', ...asked }],
    ['![talk](my talk.mp3)', { kind: 'audio', src: 'my talk.mp3', alt: 'talk', ...asked }],
    [
      '<video src="a.webm" poster="p.png" loop muted autoplay aria-label="flood"></video>',
      {
        kind: 'video',
        alt: 'flood',
        poster: 'p.png',
        controls: false,
        loop: true,
        muted: true,
        autoplay: true,
      },
    ],
    [
      '<video controls title="flood">\n<source src="a.webm">\n<source src="a.mp4">\nno video?\n</video>',
      { kind: 'video', src: 'a.webm', alt: 'flood', ...asked },
    ],
    [
      '<audio data-autoplay src="a.ogg" title="x"></audio>',
      { kind: 'audio', autoplay: true, controls: false },
    ],
  ])('is %s', (text, media) => {
    const { slide, problems } = readSlide(text)
    expect(slide.blocks).toMatchObject([{ type: 'media', ...media }])
    expect(slide.blocks).toHaveLength(1)
    expect(problems).toEqual([])
  })

  test('stands behind its slide', () => {
    const { slide } = readSlide(
      '<!-- .slide: data-background-video="a.mp4" data-background-video-loop data-background-video-muted -->',
    )
    expect(slide.background.video).toEqual({ src: 'a.mp4', loop: true, muted: true })
  })

  test('in a cell is a link to it', () => {
    const { slide } = readSlide('| a |\n|---|\n| ![clip](clip.mp4) |')
    expect(slide.blocks).toMatchObject([{ rows: [[[{ type: 'link', href: 'clip.mp4' }]]] }])
  })

  test.each(['<video src="javascript:x.mp4"></video>', '<video src="x.html"></video>', '<video></video>'])(
    '%s is refused',
    (text) => expect(readSlide(`${text}\n\na`).problems[0]).toMatch(/error|is no/),
  )
})
