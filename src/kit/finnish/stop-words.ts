/** Words that carry grammar rather than meaning: they are kept in the index but never decide what is found. */
import type { Language } from './stem.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Finnish by lemma, the others by surface form. */
export const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: list(`
    olla ei ja tai sekä eikä eli vai mutta vaan että jotta jos kun koska kuin kuten vaikka joten sillä
    minä sinä hän me te he se ne tämä tuo nämä nuo joka mikä kuka joku jokin mikään kukaan kumpi itse sama muu kaikki
    voida saada pitää täytyä taitaa haluta
    niin näin noin myös vain jo vielä nyt sitten siis ehkä aina joskus usein aivan ihan hyvin melko liian enää
    tässä tuossa siinä tänne sinne täällä siellä missä mihin mistä milloin miten miksi kanssa
    esim esim. mm ym jne ns eräs paitsi kuitenkin silti muuten tosi vähän paljon
  `),
  sv: list(`
    och eller men att om när då som den det de dem ett en är var vara varit har hade ha haft blir bli blev kan kunde
    ska skulle vill måste får fick i på av för till från med utan hos mot mellan under över efter före vid genom ur
    jag du han hon hen vi ni mig dig sig oss er min mitt mina din ditt dina sin sitt sina hans hennes vår vårt våra ert era
    deras denna detta dessa vad vem vilken vilket vilka var där här hur varför inte ej nej ja också bara även så än
    mycket mer mest lite någon något några ingen inget inga alla allt man ju nog väl
  `),
  en: list(`
    a an the and or but nor if then than that this these those there here who whom whose which what when where why how
    i me my mine myself you your yours yourself he him his she her hers it its we us our ours they them their theirs
    am is are was were be been being have has had having do does did doing will would shall should can could may might must
    of at by for with about against between into through during before after above below to from up down in out on off
    over under again once not no yes so too very just only also any some all each both few more most other such own same
    im ive id dont doesnt cant as
  `),
}

/** Verbs so common that being their derivative says nothing (hyvinvointi comes from voida). */
export const emptyRoots: ReadonlySet<string> = list('olla voida saada tehdä tulla antaa käydä ottaa pitää panna')
