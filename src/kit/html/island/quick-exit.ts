/** Within this time three presses of Esc mean "away from here". */
const quickMs = 1500

/** The page goes dark at once, since the other one may take its time; `replace` leaves no way back to it. */
function leave(href: string) {
  document.documentElement.hidden = true
  window.location.replace(href)
}

export function quickExit() {
  const link = document.querySelector<HTMLAnchorElement>('[data-exit]')
  if (!link) return
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leave(link.href)
  })
  let pressed: number[] = []
  document.addEventListener('keydown', ({ key, timeStamp, repeat }) => {
    if (repeat) return
    pressed = key === 'Escape' ? [...pressed.filter((at) => timeStamp - at < quickMs), timeStamp] : []
    if (pressed.length > 2) leave(link.href)
  })
}
