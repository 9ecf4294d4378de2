/** Long texts are wrapped in the source; a family sees whole paragraphs, parted by an empty line. */
export const prose = (text: TemplateStringsArray) =>
  String.raw(text)
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s*\n\s*/g, ' '))
    .join('\n\n')
