/** Does something for each element that it is told to observe, once, when it comes near what is seen of the page. */
export function onceNear(run: (element: HTMLElement) => void): IntersectionObserver {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue
        near.unobserve(target)
        run(target as HTMLElement)
      }
    },
    { rootMargin: '50%' },
  )
  return near
}
