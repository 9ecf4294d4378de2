/**
 * The one table of addresses. Pages begin with the language; route words are in the language.
 * Plain Finnish (`/selko`) uses the Finnish words. A link is a function: a wrong parameter does not compile.
 */
import type { Lang } from './kit/words.ts'

const same = <const Path extends string>(path: Path) => ({ fi: path, sv: path, en: path })

export const addresses = {
  home: same(''),
  finder: { fi: '/haku', sv: '/sok', en: '/find' },
  guided: { fi: '/kysymykset', sv: '/fragor', en: '/questions' },
  urgent: { fi: '/apua-heti', sv: '/hjalp-genast', en: '/help-now' },
  safety: { fi: '/turvallisesti', sv: '/tryggt', en: '/safely' },
  accessibility: { fi: '/saavutettavuus', sv: '/tillganglighet', en: '/accessibility' },
  privacy: { fi: '/tietosi', sv: '/dina-uppgifter', en: '/your-information' },
  exit: { fi: '/poistu', sv: '/lamna', en: '/leave' },
  professionals: { fi: '/ammattilaisille', sv: '/for-yrkespersoner', en: '/for-professionals' },
  groups: { fi: '/ryhmat', sv: '/grupper', en: '/groups' },
  programme: { fi: '/toiminta/:slug', sv: '/verksamhet/:slug', en: '/programme/:slug' },
  programmeCard: { fi: '/toiminta/:slug/kortti', sv: '/verksamhet/:slug/kort', en: '/programme/:slug/card' },
  organisation: { fi: '/jarjestaja/:slug', sv: '/arrangor/:slug', en: '/organisation/:slug' },
  group: { fi: '/ryhma/:group', sv: '/grupp/:group', en: '/group/:group' },
  groupCalendar: {
    fi: '/ryhma/:group/calendar.ics',
    sv: '/grupp/:group/calendar.ics',
    en: '/group/:group/calendar.ics',
  },
  join: { fi: '/ryhma/:group/mukaan', sv: '/grupp/:group/med', en: '/group/:group/join' },
  wish: { fi: '/toive', sv: '/onskemal', en: '/wish' },
  callMe: { fi: '/soittopyynto', sv: '/ring-mig', en: '/call-me' },
  own: { fi: '/oma', sv: '/egen', en: '/own' },
  ownCode: { fi: '/koodi', sv: '/kod', en: '/code' },
  ownLink: { fi: '/linkki/:token', sv: '/lank/:token', en: '/link/:token' },
  ownCalendar: { fi: '/oma/calendar.ics', sv: '/egen/calendar.ics', en: '/own/calendar.ics' },
  ownCancel: { fi: '/oma/:enrolment/peru', sv: '/egen/:enrolment/avboka', en: '/own/:enrolment/cancel' },
  ownNotToday: { fi: '/oma/:enrolment/en-tule', sv: '/egen/:enrolment/kommer-inte', en: '/own/:enrolment/not-today' },
  ownAnswer: { fi: '/oma/:enrolment/vastaus', sv: '/egen/:enrolment/svar', en: '/own/:enrolment/answer' },
  signIn: { fi: '/kirjaudu', sv: '/logga-in', en: '/sign-in' },
  signOut: { fi: '/kirjaudu-ulos', sv: '/logga-ut', en: '/sign-out' },
  demoInbox: { fi: '/demo/posti', sv: '/demo/post', en: '/demo/inbox' },
  demoCalendar: {
    fi: '/demo/posti/:message/kalenteri.ics',
    sv: '/demo/post/:message/kalender.ics',
    en: '/demo/inbox/:message/calendar.ics',
  },
  demoClock: { fi: '/demo/kello', sv: '/demo/klocka', en: '/demo/clock' },
  work: { fi: '/tyo', sv: '/arbete', en: '/work' },
  workProgrammes: { fi: '/tyo/toiminnat', sv: '/arbete/verksamheter', en: '/work/programmes' },
  workProgrammeNew: { fi: '/tyo/toiminnat/uusi', sv: '/arbete/verksamheter/ny', en: '/work/programmes/new' },
  workProgramme: {
    fi: '/tyo/toiminnat/:programme',
    sv: '/arbete/verksamheter/:programme',
    en: '/work/programmes/:programme',
  },
  workProgrammePreview: {
    fi: '/tyo/toiminnat/:programme/esikatselu',
    sv: '/arbete/verksamheter/:programme/forhandsvisning',
    en: '/work/programmes/:programme/preview',
  },
  workProgrammePublish: {
    fi: '/tyo/toiminnat/:programme/julkaise',
    sv: '/arbete/verksamheter/:programme/publicera',
    en: '/work/programmes/:programme/publish',
  },
  workProgrammeConfirm: {
    fi: '/tyo/toiminnat/:programme/vahvista',
    sv: '/arbete/verksamheter/:programme/bekrafta',
    en: '/work/programmes/:programme/confirm',
  },
  workOrganisation: {
    fi: '/tyo/jarjestaja/:organisation',
    sv: '/arbete/arrangor/:organisation',
    en: '/work/organisation/:organisation',
  },
  workPlaces: { fi: '/tyo/paikat', sv: '/arbete/platser', en: '/work/places' },
  workPlaceNew: { fi: '/tyo/paikat/uusi', sv: '/arbete/platser/ny', en: '/work/places/new' },
  workPlace: { fi: '/tyo/paikat/:place', sv: '/arbete/platser/:place', en: '/work/places/:place' },
  workPlacePhotos: {
    fi: '/tyo/paikat/:place/kuvat',
    sv: '/arbete/platser/:place/bilder',
    en: '/work/places/:place/photos',
  },
  workPlaceConfirm: {
    fi: '/tyo/paikat/:place/vahvista',
    sv: '/arbete/platser/:place/bekrafta',
    en: '/work/places/:place/confirm',
  },
  workProgrammePhotos: {
    fi: '/tyo/toiminnat/:programme/kuvat',
    sv: '/arbete/verksamheter/:programme/bilder',
    en: '/work/programmes/:programme/photos',
  },
  workPhoto: { fi: '/tyo/kuvat/:photo', sv: '/arbete/bilder/:photo', en: '/work/photos/:photo' },
  workPhotoDeed: { fi: '/tyo/kuvat/:photo/:deed', sv: '/arbete/bilder/:photo/:deed', en: '/work/photos/:photo/:deed' },
  workConcepts: { fi: '/tyo/sanasto', sv: '/arbete/ordlista', en: '/work/words' },
  workConcept: { fi: '/tyo/sanasto/:concept', sv: '/arbete/ordlista/:concept', en: '/work/words/:concept' },
  workNotFound: { fi: '/tyo/ei-loytynyt', sv: '/arbete/hittades-inte', en: '/work/not-found' },
  workGroups: { fi: '/tyo/ryhmat', sv: '/arbete/grupper', en: '/work/groups' },
  workGroupNew: {
    fi: '/tyo/toiminnat/:programme/ryhma',
    sv: '/arbete/verksamheter/:programme/grupp',
    en: '/work/programmes/:programme/group',
  },
  workGroup: { fi: '/tyo/ryhmat/:group', sv: '/arbete/grupper/:group', en: '/work/groups/:group' },
  workGroupEdit: {
    fi: '/tyo/ryhmat/:group/muokkaa',
    sv: '/arbete/grupper/:group/redigera',
    en: '/work/groups/:group/edit',
  },
  workGroupPublish: {
    fi: '/tyo/ryhmat/:group/julkaise',
    sv: '/arbete/grupper/:group/publicera',
    en: '/work/groups/:group/publish',
  },
  workGroupMessage: {
    fi: '/tyo/ryhmat/:group/viesti',
    sv: '/arbete/grupper/:group/meddelande',
    en: '/work/groups/:group/message',
  },
  workGroupCancel: {
    fi: '/tyo/ryhmat/:group/peru',
    sv: '/arbete/grupper/:group/stall-in',
    en: '/work/groups/:group/cancel',
  },
  workMeeting: { fi: '/tyo/tapaamiset/:meeting', sv: '/arbete/traffar/:meeting', en: '/work/meetings/:meeting' },
  workMeetingMove: {
    fi: '/tyo/tapaamiset/:meeting/siirra',
    sv: '/arbete/traffar/:meeting/flytta',
    en: '/work/meetings/:meeting/move',
  },
  workMeetingCancel: {
    fi: '/tyo/tapaamiset/:meeting/peru',
    sv: '/arbete/traffar/:meeting/stall-in',
    en: '/work/meetings/:meeting/cancel',
  },
  workEnrolment: {
    fi: '/tyo/ilmoittautumiset/:enrolment',
    sv: '/arbete/anmalningar/:enrolment',
    en: '/work/enrolments/:enrolment',
  },
  workEnrolmentCode: {
    fi: '/tyo/ilmoittautumiset/:enrolment/koodi',
    sv: '/arbete/anmalningar/:enrolment/kod',
    en: '/work/enrolments/:enrolment/code',
  },
  workEnrolmentDeed: {
    fi: '/tyo/ilmoittautumiset/:enrolment/:deed',
    sv: '/arbete/anmalningar/:enrolment/:deed',
    en: '/work/enrolments/:enrolment/:deed',
  },
} as const satisfies Record<string, Record<'fi' | 'sv' | 'en', string>>

export type PageName = keyof typeof addresses

type ParamsIn<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamsIn<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never
export type PageParams<Name extends PageName> = Record<ParamsIn<(typeof addresses)[Name]['fi']>, string>

/** The address pattern of a page in a language, as the router wants it. */
export const pattern = (name: PageName, lang: Lang) => `/${lang}${addresses[name][lang === 'selko' ? 'fi' : lang]}`

const filled = (path: string, params: Record<string, string>) =>
  path.replace(/:([a-z]+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))

/** The address of a page. Query values that are empty are left out, so that addresses stay readable. */
export function href<Name extends PageName>(
  name: Name,
  lang: Lang,
  ...[params, query]: ParamsIn<(typeof addresses)[Name]['fi']> extends never
    ? [params?: Record<string, never>, query?: Query]
    : [params: PageParams<Name>, query?: Query]
): string {
  const path = filled(pattern(name, lang), params ?? {})
  const asked = new URLSearchParams()
  for (const [key, value] of Object.entries(query ?? {}))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== '') asked.append(key, String(one))
  const text = asked.toString()
  return text === '' ? path : `${path}?${text}`
}
export type Query = Record<string, string | number | string[] | undefined>

/** The same page in another language: the path is built anew, the query is kept. */
export const hrefOf = (name: PageName, lang: Lang, params: Record<string, string>, search = '') =>
  filled(pattern(name, lang), params) + search
