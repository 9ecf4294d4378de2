/**
 * Words that say no, and the small words that may stand between a negation and its verb ("ei ole koskaan lyönyt").
 * All negations of a language are one and the same word to the matcher: "en jaksa", "emmä jaksa" and "eikä jaksa".
 */
import type { Said } from './shape.ts'
import { phrases } from './shape.ts'

export const negations: Said = {
  fi: phrases(`
    ei · en · et · emme · ette · eivät · eikä · enkä · etkä · emmekä · ettekä · eivätkä · älä · älkää · äläkä
    ettei · etten · ettet · ellei · ellen · ellet · eihän · enhän · emmä · emmää · emmie · emminä · etsä · eipä · enpä
    eiks · enks · ei-kukaan · muttei · mutten · vaikkei · vaikken · koskei · jottei · jotten · eit · evät · eikai
  `),
  sv: phrases(`
    inte · int · ej · icke · aldrig · ingen · inget · inga · ingenting · inge · itt · int' · utan-att
  `),
  en: phrases(`
    not · no · never · cannot · can't · cant · don't · dont · doesn't · doesnt · didn't · didnt · won't · wont
    isn't · isnt · aren't · arent · wasn't · wasnt · haven't · havent · hasn't · hasnt · couldn't · couldnt
    wouldn't · wouldnt · shouldn't · shouldnt · n't · nobody · nothing · none · ain't · aint
  `),
}

export const betweenNegationAndVerb: Said = {
  fi: phrases(`
    ole · oo · o · ollut · ollu · olis · olisi · enää · ennää · ennään · enään · vielä · viel · koskaan · koskaa
    ikinä · edes · ees · ihan · oikein · oikeen · kyllä · siis · mua · minua · meitä · mulle · minulle · mitään · ketään
    kauheesti · juuri · just · kuitenkaan · kuitenkaa · onneksi · toki · yhtään · yhtää · hän · se · tahdo · meinaa
  `),
  sv: phrases('alls · längre · mer · mera · ännu · mig · mej · oss · har · är · e · han · hon · riktigt · jag'),
  en: phrases('me · us · ever · even · yet · really · any · anymore · been · be · that · at · all · he · she'),
}
