/** Which language a text is in. Short and mixed texts are read in every language they may be in. */
import { stem } from '../../../kit/finnish/stem.ts'
import { stopWords } from '../../../kit/finnish/stop-words.ts'
import { tokenise } from '../../../kit/finnish/tokenise.ts'
import type { SpokenLang } from '../../../kit/words.ts'
import { smallWords } from './small-words.ts'

export type Vocabularies = Record<'sv' | 'en', ReadonlySet<string>>
export type LanguageGuess = { best: SpokenLang | 'other'; tried: readonly SpokenLang[] }

/** Long vowels and endings that neither Swedish nor English has; ä and ö are Swedish too. */
const finnishMarks =
  /(yy|uu|ii|aa|ää|öö|ee|yö|ie|uo)|(ssa|ssä|lla|llä|sta|stä|lta|ltä|lle|ksi|nen|tta|ttä|mme|vat|vät|nut|nyt|tko|lut)$/
const words = 60

function scoreOf(word: string, lang: 'sv' | 'en', vocabulary: ReadonlySet<string>) {
  const small = smallWords[lang]
  if (stopWords[lang].has(word.replaceAll("'", '')) || small.fillers.has(word) || small.negations.has(word)) return 1
  const stemmed = stem(word, lang)
  if (vocabulary.has(stemmed)) return 0.9
  return lang === 'sv' && endsInKnown(stemmed, vocabulary) ? 0.7 : 0
}

/** A compound: tvillingföräldrar ends in föräldrar. */
function endsInKnown(word: string, vocabulary: ReadonlySet<string>) {
  for (let at = 3; at <= word.length - 5; at += 1) if (vocabulary.has(word.slice(at))) return true
  return false
}

function finnishScore(word: string) {
  const small = smallWords.fi
  if (small.fillers.has(word) || small.negations.has(word) || stopWords.fi.has(word)) return 1
  return finnishMarks.test(word) ? 0.8 : /[äö]/.test(word) ? 0.5 : 0.3
}

/** `vocabulary`: stems that phrases of the language know. The page's own language counts a little more. */
export function guessLanguage(text: string, page: SpokenLang, vocabulary: Vocabularies): LanguageGuess {
  const tokens = tokenise(text.slice(0, 1500))
    .map(({ normalised }) => normalised)
    .filter((word) => /[a-zåäö]{2}/.test(word))
    .slice(0, words)
  if (tokens.length === 0) return { best: /\p{L}{2}/u.test(text) ? 'other' : page, tried: [page] }
  const share = (score: (word: string) => number) => tokens.reduce((sum, word) => sum + score(word), 0) / tokens.length
  const scores: Record<SpokenLang, number> = {
    fi: share(finnishScore),
    sv: share((word) => scoreOf(word, 'sv', vocabulary.sv)) + (/å/.test(text) ? 0.15 : 0),
    en: share((word) => scoreOf(word, 'en', vocabulary.en)),
  }
  scores[page] += 0.2
  const order = (Object.keys(scores) as SpokenLang[]).sort((a, b) => scores[b] - scores[a])
  const best = order[0] as SpokenLang
  // A long text shows its language; reading it in others too would cost much and tell nothing.
  return { best, tried: tokens.length === words ? [best] : order.filter((lang) => scores[lang] >= 0.6 * scores[best]) }
}
