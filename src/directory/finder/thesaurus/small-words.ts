/**
 * Small words that matter, and small words that do not.
 * All negations of a language are one and the same word to the matcher: "en jaksa", "emmä jaksa" and "eikä jaksa".
 */
import type { Said } from './shape.ts'
import { phrases } from './shape.ts'

/**
 * Words that never count, in a phrase or in a query. Negations, persons ("my", "mig", "they") and words such as
 * "yksin" or "kotona" do count: a general stop list would take away what tells needs apart.
 */
export const fillers: Said = {
  fi: phrases(`
    ja · sekä · tai · että · kun · ku · jos · niin · nii · sitten · sit · sitte · vaan · vain · myös · mutta · siis · niinku · et
    tosi · todella · kyllä · taas · jo · vielä · sitä · tää · tämä · toi · tuo · noi · kans · kaa · kanssa · kanssaa
  `),
  sv: phrases(`
    i · på · för · och · o · att · med · me · till · från · av · en · ett · den · det · är · e · ä · som · hos · vid · så · om · har
    också · men · bara · ju · där · här · då · igen
  `),
  en: phrases(`
    a · an · the · to · with · for · of · at · in · on · and · is · am · are · was · were · be · been · by · from · has · have · had
    as · or · do · does · so · just · really · very · but · again · that · this · it's · its
  `),
}

export const negations: Said = {
  fi: phrases(`
    ei · en · emme · ette · eivät · eikä · enkä · etkä · emmekä · ettekä · eivätkä · älä · älkää · äläkä
    ettei · etten · ettet · ellei · ellen · ellet · eihän · enhän · emmä · emmää · emmie · emminä · etsä · eipä · enpä
    eiks · enks · muttei · mutten · vaikkei · vaikken · koskei · jottei · jotten
  `),
  sv: phrases(`
    inte · int · ej · icke · aldrig · ingen · inget · inga · ingenting · inge · itt
  `),
  en: phrases(`
    not · no · never · cannot · can't · cant · don't · dont · doesn't · doesnt · didn't · didnt · won't · wont
    isn't · isnt · aren't · arent · wasn't · wasnt · haven't · havent · hasn't · hasnt · couldn't · couldnt
    wouldn't · wouldnt · shouldn't · shouldnt · n't · nobody · nothing · none · ain't · aint
  `),
}

/** What may stand between a negation and its verb: "ei ole koskaan lyönyt". */
export const betweenNegationAndVerb: Said = {
  fi: phrases(`
    ole · oo · o · ollut · ollu · olis · olisi · enää · ennää · ennään · enään · vielä · viel · koskaan · koskaa
    ikinä · edes · ees · ihan · oikein · oikeen · kyllä · siis · mua · minua · meitä · mulle · minulle · mitään · ketään
    kauheesti · juuri · just · kuitenkaan · kuitenkaa · onneksi · toki · yhtään · yhtää · hän · se · tahdo · meinaa
  `),
  sv: phrases('alls · längre · mer · mera · ännu · mig · mej · oss · har · är · e · han · hon · riktigt · jag'),
  en: phrases('me · us · ever · even · yet · really · any · anymore · been · be · that · at · all · he · she'),
}
