/** How long a video is waited for, in milliseconds: paper shows it, or its place, whatever comes. */
const patience = 5000

/** Makes videos stand still on paper, where a browser prints nothing of them but their posters. */
export async function showStills(): Promise<void> {
  await Promise.all([...document.querySelectorAll('video')].map(showStill))
}

async function showStill(video: HTMLVideoElement): Promise<void> {
  video.controls = false
  if (video.poster) return
  await loaded(video)
  const { videoWidth: width, videoHeight: height } = video
  if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || width === 0) return
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  canvas.getContext('2d')!.drawImage(video, 0, 0)
  video.poster = canvas.toDataURL('image/jpeg', 0.9)
}

/** Waits for a video's first picture, or for word that there is none. */
async function loaded(video: HTMLVideoElement): Promise<void> {
  if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA || video.error) return
  await new Promise<void>((done) => {
    for (const event of ['loadeddata', 'error']) video.addEventListener(event, () => done(), { once: true })
    setTimeout(done, patience)
    video.preload = 'auto'
  })
}
