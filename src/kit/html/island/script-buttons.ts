/** The address and a neutral title are all that is shared: no query, no words of the search. */
const share = () => navigator.share({ title: document.title, url: window.location.origin + window.location.pathname })

const deeds = {
  // Closing the sharing sheet rejects the promise; there is nothing to do about it.
  share: () => void share().catch(() => undefined),
  print: () => window.print(),
}

const can = { share: 'share' in navigator, print: true }

export function scriptButtons() {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-does]')) {
    const deed = button.dataset.does === 'share' ? 'share' : 'print'
    button.hidden = !can[deed]
    button.addEventListener('click', deeds[deed])
  }
}
