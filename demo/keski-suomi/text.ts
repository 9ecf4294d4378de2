/** The shape keeps long texts as one string; an empty line parts the paragraphs. */
export const paragraphs = (...parts: string[]) => parts.join('\n\n')
