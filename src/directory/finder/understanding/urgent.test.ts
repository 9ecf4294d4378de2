import { describe, expect, test } from 'vitest'
import { type SpokenLang, spokenLangs } from '../../../kit/words.ts'
import { urgentExamples } from '../thesaurus/urgent.examples.ts'
import { type UrgentKind, urgentKinds } from '../thesaurus/urgent.ts'
import { hasDictionary, testUnderstanding } from './testing.ts'
import { understand } from './understand.ts'

const kindsIn = (text: string, lang: SpokenLang) => understand(text, lang, testUnderstanding).urgent

/** Which sentences the finder hears otherwise than it must; none, when all is well. */
const misheard = (kind: UrgentKind, lang: SpokenLang) => {
  const { fires, quiet } = urgentExamples[kind]
  return [
    ...fires[lang].filter((text) => !heard(kind, text, lang)).map((text) => `not heard: ${text}`),
    ...quiet[lang].filter((text) => kindsIn(text, lang).includes(kind)).map((text) => `heard in vain: ${text}`),
  ]
}

/** Exhaustion gives way to what is graver. */
const heard = (kind: UrgentKind, text: string, lang: SpokenLang) => {
  const kinds = kindsIn(text, lang)
  return kinds.includes(kind) || (kind === 'exhausted' && kinds.length > 0)
}

describe.skipIf(!hasDictionary).each(urgentKinds)('%s', (kind) => {
  test.each(spokenLangs)('is heard in every example and in no near miss: %s', (lang) => {
    expect(misheard(kind, lang)).toEqual([])
  })
})

test('the gravest comes first', () => {
  expect(kindsIn('mies hakkaa mua nyt ja en jaksa enää', 'fi')[0]).toBe('violence-now')
})
