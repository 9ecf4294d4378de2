const typing = 'input,select,textarea,[contenteditable]'

/** On a work list j and k move between rows, Enter opens (it is a link), o takes. Tab does all of it as well. */
export function tableKeys() {
  const table = document.querySelector('[data-keys]')
  if (!table) return
  const rows = [...table.querySelectorAll('tbody tr')]
  document.addEventListener('keydown', (event) => {
    const { key, target, altKey, ctrlKey, metaKey } = event
    if (altKey || ctrlKey || metaKey || !(target instanceof Element) || target.closest(typing)) return
    const here = rows.findIndex((row) => row.contains(document.activeElement))
    if (key === 'o') rows[here]?.querySelector<HTMLElement>('[data-take]')?.click()
    const step = { j: 1, k: -1 }[key]
    if (step) rows[Math.max(0, here + step)]?.querySelector<HTMLElement>('a,button')?.focus()
  })
}
