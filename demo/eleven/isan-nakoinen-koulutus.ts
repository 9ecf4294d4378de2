import type { DemoProgramme } from '../shape.ts'
import { paragraphs } from './paragraphs.ts'

/** Apart from the fathers' groups, because here professionals and students come, not families. */
export const isanNakoinenKoulutus: DemoProgramme = {
  slug: 'isan-nakoinen-koulutus',
  organisation: 'setlementtiliitto',
  partners: [
    {
      organisation: 'miessakit',
      part: {
        fi: 'Kouluttaa yhdessä Setlementtiliiton kanssa. Pitää menetelmäopasta ajan tasalla.',
        sv: 'Utbildar tillsammans med Setlementtiliitto. Håller metodguiden aktuell.',
        en: 'Trains jointly with the Federation of Settlements. Keeps the method guide up to date.',
      },
    },
  ],
  kind: 'training',
  name: {
    fi: 'Isän näköinen -koulutus ammattilaisille',
    sv: 'Utbildningen Isän näköinen för yrkespersoner',
    en: 'Isän näköinen training for professionals',
  },
  summary: {
    fi: 'Kahden päivän koulutus sinulle, joka kohtaat isiä työssäsi tai opiskelet alalle. Opit ottamaan isän mukaan niin, että hänen sukupuolensa, kielensä ja taustansa tulevat nähdyiksi.',
    sv: 'En utbildning på två dagar för dig som möter pappor i ditt arbete eller studerar inom området. Du lär dig att ta med pappan så att hans kön, språk och bakgrund blir sedda.',
    en: 'A two-day training for when you meet fathers in your work or study for the field. You learn to bring the father in so that his gender, language and background are seen.',
    selko: 'Koulutus on ammattilaisille ja opiskelijoille, jotka tapaavat isiä. Opit ottamaan isän mukaan.',
  },
  forWhom: {
    fi: 'Sinulle, joka työskentelet neuvolassa, perhekeskuksessa, sosiaalityössä, päiväkodissa, vankilassa tai järjestössä. Myös sosiaali- ja terveysalan opiskelijat ovat tervetulleita.',
    sv: 'För dig som arbetar på rådgivningen, på ett familjecenter, inom socialarbetet, på daghem, i fängelse eller i en organisation. Också studerande inom social- och hälsovården är välkomna.',
    en: 'You work at a clinic, a family centre, in social work, at a day nursery, in prison or in an association. Students of social and health care are welcome too.',
    selko: 'Teet työtä perheiden kanssa tai opiskelet alalle. Haluat oppia, miten isä otetaan mukaan.',
  },
  howItGoes: {
    fi: paragraphs(
      'Ensimmäisenä päivänä mietimme, miten isä näkyy omassa työssäsi: kutsuissa, lomakkeissa, puheessa. Mukana on isiä kertomassa, mikä heitä on auttanut.',
      'Välissä kokeilet yhtä menetelmää työpaikallasi. Toisena päivänä jaamme, mitä siitä opittiin. Saat todistuksen ja menetelmäoppaan.',
    ),
    sv: paragraphs(
      'Första dagen funderar vi på hur pappan syns i ditt arbete: i kallelser, blanketter och tal. Med är pappor som berättar vad som har hjälpt dem.',
      'Däremellan provar du en metod på din arbetsplats. Andra dagen delar vi med oss av vad vi lärde oss. Du får ett intyg och metodguiden.',
    ),
    en: paragraphs(
      'On the first day we look at how the father shows in your work: in invitations, forms and speech. Fathers come to tell what has helped them.',
      'In between, you try one method at your workplace. On the second day we share what was learnt. You get a certificate and the method guide.',
    ),
    selko: paragraphs(
      'Koulutus kestää 2 päivää. Isät kertovat, mikä heitä on auttanut.',
      'Kokeilet päivien välissä yhtä menetelmää työssäsi. Saat todistuksen ja oppaan.',
    ),
  },
  whatThen: {
    fi: 'Kun ilmoittaudut, kouluttaja lähettää sinulle vahvistuksen kolmen työpäivän kuluessa. Ohjelma ja ennakkotehtävä tulevat kaksi viikkoa ennen koulutusta.',
    sv: 'När du anmäler dig skickar utbildaren en bekräftelse inom tre vardagar. Programmet och förhandsuppgiften kommer två veckor före utbildningen.',
    en: 'When you sign up, the trainer sends you a confirmation within three working days. The programme and a small task come two weeks before.',
    selko: 'Kouluttaja lähettää sinulle vahvistuksen 3 työpäivän aikana. Saat ohjelman 2 viikkoa ennen koulutusta.',
  },
  cost: {
    free: true,
    text: {
      fi: 'Koulutus on maksuton. Matkat ja lounaan maksat itse.',
      sv: 'Utbildningen är gratis. Resor och lunch betalar du själv.',
      en: 'The training is free. You pay for travel and lunch yourself.',
    },
  },
  situations: { 'professional-training': 3, fathers: 1 },
  searchWords: {
    fi: [
      'isätyö',
      'täydennyskoulutus',
      'sukupuolisensitiivinen',
      'kulttuurisensitiivinen',
      'isäerityinen työ',
      'kurssi työntekijöille',
    ],
    sv: ['fortbildning', 'genusmedveten', 'kultursensitiv', 'pappaarbete', 'kurs för arbetstagare'],
    en: [
      'gender-sensitive',
      'culturally sensitive',
      'working with fathers',
      'course for workers',
      'continuing education',
    ],
  },
  audience: ['professional'],
  expecting: false,
  joining: 'open',
  referrers: [],
  queueOrder: 'time',
  languages: ['fi'],
  how: ['on-site', 'online'],
  area: { national: true },
  places: ['setlementtitalo-kallanranta', 'ryhmatila-harju'],
  provisions: [],
  recordKeeper: 'own-activity',
  funders: ['ESR'],
  structure: {
    timesPerWeek: 1,
    everyWeeks: 4,
    meetings: 2,
    minutes: 390,
    meal: false,
    extras: [
      {
        kind: 'follow-up',
        text: {
          fi: 'Verkkotapaaminen kolmen kuukauden päästä: missä menetelmä on nyt käytössä?',
          sv: 'En träff på nätet efter tre månader: var används metoden nu?',
          en: 'An online meeting after three months: where is the method in use now?',
        },
      },
    ],
    size: 20,
    startsWhen: 8,
  },
  ptv: { serviceClasses: ['P6.10'], targetGroups: ['KR2.7', 'KR3'] },
  picture: 'circle',
  sensitive: false,
  groups: [
    {
      name: { fi: 'Kuopio', sv: 'Kuopio', en: 'Kuopio' },
      place: 'setlementtitalo-kallanranta',
      online: false,
      startsInWeeks: -24,
      weekday: 4,
      startTime: '09:00',
      facilitators: [
        { firstName: 'Mikael', peer: false },
        { firstName: 'Petteri', peer: false },
      ],
      taken: 17,
      queued: 0,
      language: 'fi',
    },
    {
      name: { fi: 'Verkossa', sv: 'På nätet', en: 'Online' },
      online: true,
      startsInWeeks: 7,
      weekday: 3,
      startTime: '09:00',
      facilitators: [
        { firstName: 'Mikael', peer: false },
        { firstName: 'Karim', peer: true },
      ],
      taken: 9,
      queued: 0,
      language: 'fi',
    },
    {
      name: { fi: 'Jyväskylä', sv: 'Jyväskylä', en: 'Jyväskylä' },
      place: 'ryhmatila-harju',
      online: false,
      startsInWeeks: 22,
      weekday: 4,
      startTime: '09:00',
      facilitators: [
        { firstName: 'Mikael', peer: false },
        { firstName: 'Petteri', peer: false },
      ],
      taken: 2,
      queued: 0,
      language: 'fi',
    },
  ],
}
