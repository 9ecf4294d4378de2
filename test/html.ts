/** Sound HTML, by the rules that the components keep; each exception stands there with its reason. */
import { type ConfigData, HtmlValidate } from 'html-validate'
import { soundHtml } from '../src/kit/html/sound-html.ts'

const validator = new HtmlValidate(soundHtml as unknown as ConfigData)

/** What is wrong with a page, a line each; none when it is sound. */
export async function faultsIn(html: string): Promise<string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap((result) =>
    result.messages.map(
      ({ ruleId, message, line, column }) =>
        `${ruleId}: ${message} ${line}:${column} ${html.split('\n')[line - 1]?.slice(column - 1, column + 80)}`,
    ),
  )
}
