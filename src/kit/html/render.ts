import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A whole page, from markup as data to the text that is sent. `soften`: puts soft hyphens into long words of the page's language. */
export const renderPage = (page: VNode, soften?: (text: string) => string) => {
  const html = renderToString(page)
  return `<!DOCTYPE html>${soften ? softenHeadings(html, soften) : html}`
}

const heading = /<(h[1-3]|legend|th)\b[^>]*>.*?<\/\1>/gs
const longText = />([^<]{12,})(?=<)/g

/** Where type is large and columns are narrow: headings, the questions of forms, heads of tables. Running text is left as it was written. */
const softenHeadings = (html: string, soften: (text: string) => string) =>
  html.replace(heading, (whole) => whole.replace(longText, (_, text: string) => `>${soften(text)}`))

/** A part of a page, for tests and for messages. */
export const renderPart = (part: VNode) => renderToString(part)
