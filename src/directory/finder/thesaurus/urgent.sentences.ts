/** The calm sentences shown before the results. {phone} is a contact's number and never stands in the text itself. */
import type { ContactKey } from './contact.ts'
import type { Words } from './shape.ts'

export type FamilyWords = Words & { selko: string }

export type CalmSentence = FamilyWords & {
  /** Whose number takes the place of {phone}; null where the sentence needs none. */
  phone: ContactKey | null
  /** Said instead when no number may be shown, for instance before the family has told where it lives. */
  withoutPhone?: FamilyWords
}

const same = (fi: string, sv: string, en: string): FamilyWords => ({ fi, sv, en, selko: fi })

export const sentences = {
  inDanger: {
    ...same(
      'Onko joku vaarassa juuri nyt? Soita 112.',
      'Är någon i fara just nu? Ring 112.',
      'Is anyone in danger right now? Call 112.',
    ),
    phone: null,
  },
  violence: {
    ...same(
      'Pelkäätkö jotakuta läheistä? Nollalinja {phone}: maksuton, aina auki.',
      'Är du rädd för någon närstående? Nollinjen {phone}: gratis, alltid öppen.',
      'Are you afraid of someone close? Nollalinja {phone}: free, always open.',
    ),
    phone: 'nollalinja',
  },
  selfHarm: {
    fi: 'Jos ajattelet itsesi satuttamista: soita 112 tai Kriisipuhelimeen {phone}. Et ole yksin.',
    sv: 'Om du tänker på att skada dig själv: ring 112 eller Kristelefonen {phone}. Du är inte ensam.',
    en: 'If you think of hurting yourself: call 112 or the crisis line {phone}. You are not alone.',
    selko: 'Ajatteletko, että satutat itseäsi? Soita 112. Voit soittaa myös Kriisipuhelimeen {phone}. Et ole yksin.',
    phone: 'crisis-line',
  },
  baby: {
    fi: 'Jos pelkäät satuttavasi vauvaa: laske vauva turvalliseen paikkaan, mene toiseen huoneeseen ja soita {phone} tai 112. Vauvaa ei saa ravistaa.',
    sv: 'Om du är rädd att du ska skada babyn: lägg babyn på ett tryggt ställe, gå till ett annat rum och ring {phone} eller 112. Skaka aldrig en baby.',
    en: 'If you fear you may hurt the baby: put the baby in a safe place, go to another room and call {phone} or 112. Never shake a baby.',
    selko:
      'Pelkäätkö, että satutat vauvaa? Laita vauva turvalliseen paikkaan. Mene toiseen huoneeseen. Soita {phone} tai 112. Älä ravista vauvaa.',
    phone: 'crisis-line',
  },
  poison: {
    ...same(
      'Söikö lapsi jotain vaarallista? Myrkytystietokeskus {phone}. Jos lapsi voi huonosti: 112.',
      'Har barnet ätit något farligt? Giftinformationscentralen {phone}. Om barnet mår dåligt: 112.',
      'Did the child swallow something dangerous? Poison Information {phone}. If the child is unwell: 112.',
    ),
    phone: 'poison-information',
  },
  social: {
    ...same(
      'Tarvitseeko lapsi apua tänään? Sosiaalipäivystys {phone}, aina auki.',
      'Behöver ett barn hjälp i dag? Socialjouren {phone}, alltid öppen.',
      'Does a child need help today? Social emergency service {phone}, always open.',
    ),
    phone: 'social-emergency',
    withoutPhone: same(
      'Tarvitseeko lapsi apua tänään? Soita oman hyvinvointialueesi sosiaalipäivystykseen tai numeroon 112.',
      'Behöver ett barn hjälp i dag? Ring socialjouren i ditt välfärdsområde eller 112.',
      'Does a child need help today? Call the social emergency service of your wellbeing services county, or 112.',
    ),
  },
  ownViolence: {
    fi: 'Jos pelkäät satuttavasi toista, mene hetkeksi toiseen huoneeseen ja soita {phone}. Siellä kuunnellaan. Jos joku on vaarassa, soita 112.',
    sv: 'Om du är rädd att skada någon: gå till ett annat rum en stund och ring {phone}. Där lyssnar någon. Om någon är i fara, ring 112.',
    en: 'If you fear you may hurt someone, go to another room for a while and call {phone}. Someone listens there. If anyone is in danger, call 112.',
    selko:
      'Pelkäätkö, että satutat toista? Mene hetkeksi toiseen huoneeseen. Soita {phone}. Siellä kuunnellaan sinua. Onko joku vaarassa? Soita 112.',
    phone: 'crisis-line',
  },
  homeless: {
    fi: 'Jos teillä ei ole paikkaa ensi yöksi, soita sosiaalipäivystykseen {phone}. Se on aina auki.',
    sv: 'Om ni inte har någonstans att sova i natt: ring socialjouren {phone}. Den är alltid öppen.',
    en: 'If you have nowhere to sleep tonight, call the social emergency service {phone}. It is always open.',
    selko: 'Eikö teillä ole paikkaa, jossa nukkua tänä yönä? Soita sosiaalipäivystykseen {phone}. Se on aina auki.',
    phone: 'social-emergency',
    withoutPhone: same(
      'Jos teillä ei ole paikkaa ensi yöksi, soita oman hyvinvointialueesi sosiaalipäivystykseen tai numeroon 112.',
      'Om ni inte har någonstans att sova i natt: ring socialjouren i ditt välfärdsområde eller 112.',
      'If you have nowhere to sleep tonight, call the social emergency service of your wellbeing services county, or 112.',
    ),
  },
  exhausted: {
    fi: 'Jos haluat puhua jollekulle jo nyt, voit soittaa Kriisipuhelimeen {phone}. Siellä kuunnellaan.',
    sv: 'Om du vill prata med någon redan nu kan du ringa Kristelefonen {phone}. Där lyssnar någon.',
    en: 'If you want to talk to someone already now, you can call the crisis line {phone}. Someone listens there.',
    selko: 'Haluatko puhua jollekulle nyt? Soita Kriisipuhelimeen {phone}. Siellä kuunnellaan sinua.',
    phone: 'crisis-line',
  },
} as const satisfies Record<string, CalmSentence>
