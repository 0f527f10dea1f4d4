import type { ElementAttributes, MediaKind, Playback, Shown } from '../model.ts'
import { attributes } from './attributes.ts'
import type { RenderContext } from './context.ts'
import { html, type Html } from './html.ts'

type Media = Shown & Playback & { kind: MediaKind; attributes: ElementAttributes }

/**
 * A video or a sound. Reveal starts what is to start with its slide (`data-autoplay`), and stops all of it behind; no
 * other way of seeing starts anything by itself.
 */
export function renderMedia(media: Media, context: RenderContext): Html {
  const { kind, src, alt, poster, attributes: element } = media
  const named = html` src="${context.pictureAt(src)}"${alt && html` aria-label="${alt}"`}`
  const rest = html`${named}${playback(media)} preload="metadata"`
  if (kind === 'video') {
    const still = poster !== null && html` poster="${context.pictureAt(poster)}"`
    return html`<video${attributes(element)}${rest}${still} playsinline></video>`
  }
  return html`<div${attributes(element, 'sound')}><audio${rest}></audio>${alt && html`<span class="sound-name" aria-hidden="true">${alt}</span>`}</div>`
}

function playback({ controls, loop, muted, autoplay }: Omit<Playback, 'poster'>): Html {
  return html`${controls && html` controls`}${loop && html` loop`}${muted && html` muted`}${autoplay && html` data-autoplay`}`
}

/** A video behind a slide: it plays while the slide is shown, and its picture stands for it elsewhere. */
export function renderGroundVideo(
  { src, loop, muted }: { src: string; loop: boolean; muted: boolean },
  still: string | null,
  placed: Html,
  context: RenderContext,
): Html {
  const poster = still !== null && html` poster="${context.pictureAt(still)}"`
  const played = playback({ controls: false, loop, muted, autoplay: true })
  return html`<video${placed} src="${context.pictureAt(src)}"${played}${poster} preload="metadata" playsinline aria-hidden="true" tabindex="-1"></video>`
}
