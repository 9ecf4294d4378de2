/** A browser may bring a page back from its memory without asking us; somebody's own page is then fetched again. */
export function personalPages() {
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && document.documentElement.hasAttribute('data-personal')) window.location.reload()
  })
}
