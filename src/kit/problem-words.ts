/** How to mend what was typed, in words; a module says its own where these are too general. */
import type { KitProblem } from './forms.ts'
import { type Lang, wordsOf } from './words.ts'

const fi: Record<KitProblem, string> = {
  missing: 'Tämä jäi tyhjäksi. Kirjoita tähän.',
  'choose-one': 'Valitse yksi',
  'too-long': 'Teksti on liian pitkä. Lyhennä sitä.',
  'not-email': 'Osoitteesta puuttuu jotain. Malli: nimi@example.org',
  'not-phone': 'Kirjoita numero näin: 040 123 4567',
  'not-date': 'Kirjoita päivä näin: 13.10.2026',
  'date-is-past': 'Päivä on jo mennyt. Kirjoita tuleva päivä.',
  'not-time': 'Kirjoita kellonaika näin: 17.30',
  'not-number': 'Kirjoita luku numeroin, esimerkiksi 12',
  'too-small': 'Luku on liian pieni',
  'too-big': 'Luku on liian suuri',
  'identity-code': 'Tekstissä on henkilötunnus. Poista se, emme tarvitse sitä.',
  'stale-form': 'Sivu oli ollut auki pitkään. Tekstisi on tallessa. Lähetä uudelleen.',
  'file-missing': 'Valitse tiedosto',
  'file-too-big': 'Tiedosto on liian suuri. Valitse pienempi.',
  'file-again': 'Valitse tiedosto uudelleen. Selain ei pidä sitä muistissa korjausten ajan.',
}
const sv: typeof fi = {
  missing: 'Det här blev tomt. Skriv här.',
  'choose-one': 'Välj ett alternativ',
  'too-long': 'Texten är för lång. Korta av den.',
  'not-email': 'Något saknas i adressen. Modell: namn@example.org',
  'not-phone': 'Skriv numret så här: 040 123 4567',
  'not-date': 'Skriv datumet så här: 13.10.2026',
  'date-is-past': 'Dagen har redan varit. Skriv en dag som kommer.',
  'not-time': 'Skriv klockslaget så här: 17.30',
  'not-number': 'Skriv talet med siffror, till exempel 12',
  'too-small': 'Talet är för litet',
  'too-big': 'Talet är för stort',
  'identity-code': 'Texten innehåller en personbeteckning. Ta bort den, vi behöver den inte.',
  'stale-form': 'Sidan hade varit öppen länge. Din text finns kvar. Skicka på nytt.',
  'file-missing': 'Välj en fil',
  'file-too-big': 'Filen är för stor. Välj en mindre.',
  'file-again': 'Välj filen på nytt. Webbläsaren minns den inte medan du rättar.',
}
const en: typeof fi = {
  missing: 'This was left empty. Please fill it in.',
  'choose-one': 'Choose one',
  'too-long': 'The text is too long. Please shorten it.',
  'not-email': 'Something is missing. Example: name@example.org',
  'not-phone': 'Write the number like this: 040 123 4567',
  'not-date': 'Write the date like this: 13.10.2026',
  'date-is-past': 'That day has passed. Enter a coming day.',
  'not-time': 'Write the time like this: 17:30',
  'not-number': 'Write the number in digits, for example 12',
  'too-small': 'The number is too small',
  'too-big': 'The number is too big',
  'identity-code': 'The text has a personal identity code. Remove it; we do not need it.',
  'stale-form': 'The page had been open for long. Your text is kept. Please send again.',
  'file-missing': 'Choose a file',
  'file-too-big': 'The file is too big. Choose a smaller one.',
  'file-again': 'Choose the file again. The browser does not keep it while you mend the rest.',
}
const kitProblems = wordsOf({ fi, sv, en })

export type OwnProblems = Record<string, Record<string, string> | undefined>

/** The sentence for each problem of a form, by field: the module's own words first, then the general ones. */
export function problemSentences(
  lang: Lang,
  problems: Record<string, string | undefined>,
  own: OwnProblems = {},
): Record<string, string> {
  const general: Record<string, string> = kitProblems(lang)
  const said: Record<string, string> = {}
  for (const [name, problem] of Object.entries(problems))
    if (problem !== undefined) said[name] = own[name]?.[problem] ?? own['*']?.[problem] ?? general[problem] ?? problem
  return said
}

/** For the summary on top: in the order of the form's fields. */
export const summaryOf = (said: Record<string, string>) => Object.entries(said).map(([name, text]) => ({ name, text }))
