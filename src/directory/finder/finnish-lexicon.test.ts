/** The field's own words against the real dictionary: every model fits, every form that people use is found. */
import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../kit/finnish/analyser.ts'
import { emptyLexicon } from '../../kit/finnish/lexicon.ts'
import { realDictionary } from '../../kit/finnish/testing.ts'
import { finnishLexicon } from './finnish-lexicon.ts'

const dictionary = realDictionary()

/** Lemma, and forms of it that the dictionary alone does not know. */
const families: Record<string, string> = {
  huostaanottaa: 'huostaanotettu huostaanotetun huostaanotettuja huostaanotetuille huostaanottanut huostaanotettiin',
  doula: 'doula doulan doulaa doulille doulia',
  chat: 'chat chatiin',
  muskari: 'muskari muskarin muskarissa muskareita',
  vauvamuskari: 'vauvamuskari vauvamuskariin',
  refluksi: 'refluksi refluksin refluksia',
  opioidiriippuvuus: 'opioidiriippuvuus opioidiriippuvuuden',
  transvanhempi: 'transvanhempi transvanhemmat transvanhemmille',
  transäiti: 'transäiti transäideille',
  transnainen: 'transnainen transnaisen',
  nepsy: 'nepsy nepsyn nepsyjä',
  nepsyvalmentaja: 'nepsyvalmentaja nepsyvalmentajan nepsyvalmentajalle',
  nettikirppis: 'nettikirppis nettikirppiksellä',
  babysitter: 'babysitter babysitterin babysitteriä babysittereitä babysitteria',
  mentorointi: 'mentorointi mentoroinnin mentorointia',
  maahanmuuttajaisä: 'maahanmuuttajaisä maahanmuuttajaisien maahanmuuttajaisille',
  päihdeisä: 'päihdeisä päihdeisän päihdeisille',
  'teini-isä': 'teini-isä teini-isän teini-isille',
  nuorisoisä: 'nuorisoisä nuorisoisälle',
  etäisä: 'etäisä etäisät etäisän',
  'lähi-isä': 'lähi-isä lähi-isän',
  bonusisä: 'bonusisä bonusisän',
  faija: 'faija faijan faijat faijoille',
  iskä: 'iskä iskän iskät iskille iska',
  äippä: 'äippä äipän äipät äippien aippa',
  exä: 'exä exän exää exät eksä eksän',
  subu: 'subu subun subua subut',
  pami: 'pami pamit pameja',
  dokata: 'dokaa dokaan dokasi dokaaminen dokannut',
  alkkis: 'alkkis alkkiksen alkkikset',
  lasu: 'lasu lasun lasuun',
  lasuilmoitus: 'lasuilmoitus lasuilmoituksen',
  neukku: 'neukku neukun neukkuun',
  masis: 'masis masiksen masista',
  poli: 'polilla polin poleille',
  äitiyspoli: 'äitiyspoli äitiyspolilla',
  vertaisuus: 'vertaisuus vertaisuuden vertaisuutta',
  pohde: 'pohde pohteen pohteella',
  thl: 'THL THL:n THL:lle',
  vtj: 'VTJ VTJ:stä',
  lemland: 'Lemland Lemlandissa Lemlandista',
}

/** A word of the street, and the plain words it leads to. */
const plainWords: Record<string, string> = {
  öisin: 'yö',
  viikonloppuisin: 'viikonloppu',
  raskaana: 'raskaus',
  iskälle: 'isä',
  faijan: 'isä',
  mutsille: 'äiti',
  äipän: 'äiti',
  mummon: 'isoäiti isovanhempi',
  känneissä: 'alkoholi humala päihde',
  dokaa: 'alkoholi päihde',
  subua: 'päihde huume buprenorfiini',
  pameja: 'päihde huume bentsodiatsepiini lääke',
  duunissa: 'työ',
  huostaanotetun: 'huostaanotto',
  huostassa: 'huostaanotto',
  lasuun: 'lastensuojelu',
  sossusta: 'sosiaalityö sosiaalitoimisto sosiaalityöntekijä',
  chatissa: 'chat',
  masentunut: 'masennus',
  eronneen: 'ero',
  exän: 'entinen ero',
  bipo: 'kaksisuuntainen',
}

describe.skipIf(!dictionary)('with the dictionary', () => {
  const analyser = createAnalyser({ dictionary, lexicon: finnishLexicon })
  const bare = createAnalyser({ dictionary, lexicon: emptyLexicon })

  test.each(Object.entries(families))('%s in all forms: %s', (lemma, forms) => {
    for (const form of forms.split(' ')) expect([form, analyser.analyse(form).lemma]).toEqual([form, lemma])
  })

  test.each(Object.entries(plainWords))('%s leads to %s', (word, plain) => {
    expect([...analyser.analyse(word).synonyms].sort()).toEqual(plain.split(' ').sort())
  })

  const models = finnishLexicon.words.map(([, , lemma, model]) => ({ lemma, model }))

  test.each(models)(
    '$lemma is inflected like $model: the model is a word, and the lemma is found',
    ({ lemma, model }) => {
      expect(bare.analyse(model).lemmas).toContain(model)
      expect(analyser.analyse(lemma).lemmas).toContain(lemma)
    },
  )

  test('a plain word is the lemma of itself, so that both sides meet', () => {
    const targets = [...new Set(Object.values(finnishLexicon.synonyms).flat())]
    expect(targets.filter((word) => analyser.analyse(word).lemma !== word)).toEqual([])
    const sources = Object.keys(finnishLexicon.synonyms)
    expect(sources.filter((word) => !analyser.analyse(word).known)).toEqual([])
  })

  test('a preference is between two words that exist', () => {
    const words = finnishLexicon.preferences.flat()
    expect(words.filter((word) => !bare.analyse(word).lemmas.includes(word))).toEqual([])
  })

  test('forms and abbreviations are only those that the dictionary lacks', () => {
    const own = [...Object.keys(finnishLexicon.forms), ...finnishLexicon.abbreviations]
    expect(own.filter((word) => bare.analyse(word).source === 'dictionary')).toEqual([])
  })

  test.each([
    ['lastensuojelusta', 'lastensuojelu'],
    ['käytöstä', 'käyttö'],
    ['uusien', 'uusi'],
    ['vuoteen', 'vuosi'],
    ['koneista', 'kone'],
    ['kotiin', 'koti'],
    ['nuorille', 'nuori'],
    ['pelkää', 'pelätä'],
    ['voi', 'voida'],
  ])('%s is a form of %s', (word, lemma) => {
    expect(analyser.analyse(word).lemma).toBe(lemma)
  })
})
