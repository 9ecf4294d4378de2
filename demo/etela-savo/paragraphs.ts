/** Longer texts are kept one paragraph a line, so that each can be read and mended by itself. */
export const paragraphs = (...texts: string[]) => texts.join('\n\n')
