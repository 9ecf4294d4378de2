import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A whole page, from markup as data to the text that is sent. */
export const renderPage = (page: VNode) => `<!DOCTYPE html>${renderToString(page)}`

/** A part of a page, for tests and for messages. */
export const renderPart = (part: VNode) => renderToString(part)
