/** Paragraphs are separated by an empty line, as a coordinator would type them in the form. */
export const paragraphs = (...parts: string[]): string => parts.join('\n\n')
