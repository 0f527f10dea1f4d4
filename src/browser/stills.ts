/** How long a video is waited for, in milliseconds: paper shows it, or its place, whatever comes. */
const patience = 5000

/** Makes videos stand still on paper, where a browser prints nothing of them: a picture stands in the place of each. */
export async function showStills(): Promise<void> {
  await Promise.all([...document.querySelectorAll('video')].map(showStill))
}

async function showStill(video: HTMLVideoElement): Promise<void> {
  video.controls = false
  const src = video.poster || (await firstPicture(video))
  if (!src) return
  const still = document.createElement('img')
  still.className = video.className
  still.alt = video.getAttribute('aria-label') ?? ''
  still.src = src
  await still.decode().catch(() => {})
  video.replaceWith(still)
}

/** A video's first picture; null where there is none. */
async function firstPicture(video: HTMLVideoElement): Promise<string | null> {
  await loaded(video)
  const { videoWidth: width, videoHeight: height } = video
  if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || width === 0) return null
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  canvas.getContext('2d')!.drawImage(video, 0, 0)
  return canvas.toDataURL('image/jpeg', 0.9)
}

/** As far into a video as its first picture is looked for, in seconds: many begin black. */
const begun = 0.1

/** Waits for a video's first picture, or for word that there is none. */
async function loaded(video: HTMLVideoElement): Promise<void> {
  if (video.error) return
  if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) {
    await heard(video, 'loadeddata', () => {
      video.preload = 'auto'
      if (video.networkState !== HTMLMediaElement.NETWORK_LOADING) video.load()
    })
  }
  if (video.error) return
  // A picture that was sought has been drawn; the one that was only loaded may not be.
  await heard(video, 'seeked', () => (video.currentTime = Math.min(begun, video.duration / 2 || begun)))
}

/** Does what brings an event, and waits for it, for an error, or for as long as there is patience. */
function heard(video: HTMLVideoElement, event: string, bring: () => void): Promise<void> {
  return new Promise((done) => {
    for (const name of [event, 'error']) video.addEventListener(name, () => done(), { once: true })
    setTimeout(done, patience)
    bring()
  })
}
