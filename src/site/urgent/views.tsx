/** The only page with a lingonberry surface. 112 stands there whatever else is missing. */
import type { ShownContact } from '../../directory/contacts.ts'
import type { Told } from '../../directory/texts.ts'
import { SitePage } from '../../frame.tsx'
import {
  ButtonLink,
  CallButton,
  Danger112,
  Details,
  kitWords,
  SoftBox,
  Stack,
  Steps,
  Sub,
  Wrap,
} from '../../kit/html/index.ts'
import type { Frame } from '../../kit/http/index.ts'
import { htmlLang, type Lang, wordsOf } from '../../kit/words.ts'
import { href } from '../../links.ts'
import { type Arranged, isCountyDuty } from './arranged.ts'
import { en } from './text.en.ts'
import { fi } from './text.fi.ts'
import { selko } from './text.selko.ts'
import { sv } from './text.sv.ts'

const urgentWords = wordsOf({ fi, sv, en, selko })
type Words = ReturnType<typeof urgentWords>
type UrgentProps = { frame: Frame; contacts: Arranged }

export const urgentPage = ({ frame, contacts }: UrgentProps) => {
  const { lang } = frame
  const words = urgentWords(lang)
  return (
    <SitePage frame={frame} title={words.title}>
      <Wrap width="reading" air>
        <Stack gap={24}>
          <Stack gap={8}>
            <h1>{words.heading}</h1>
            <p>{words.lead}</p>
          </Stack>
          <Danger112
            words={kitWords(lang)}
            title={words.dangerTitle}
            text={words.danger}
            quiet={{ href: '#hiljaa', ask: words.quietAsk, label: words.quietLink }}
          />
          <Contacts title={words.phones} lead={words.phonesLead} contacts={contacts.first} lang={lang} words={words} />
          <Contacts
            title={words.countyTitle}
            lead={words.countyLead}
            contacts={contacts.counties}
            lang={lang}
            words={words}
          />
          <Stack as="section" gap={12} id="hiljaa">
            <h2>{words.quietTitle}</h2>
            <Steps steps={words.quiet} />
            <ButtonLink variant="secondary" wide icon="message" href="sms:112">
              {words.quietSend}
            </ButtonLink>
          </Stack>
          <Stack as="section" gap={12}>
            <h2>{words.babyTitle}</h2>
            <p>{words.babyNever}</p>
            <Steps steps={words.baby} />
          </Stack>
          <Stack gap={12}>
            <More title={words.others} lead={words.othersLead} contacts={contacts.others} lang={lang} words={words} />
            <More title={words.online} contacts={contacts.online} lang={lang} words={words} />
          </Stack>
          <SoftBox>
            <h2>{words.backTitle}</h2>
            <p>{words.notice}</p>
            <ButtonLink variant="secondary" wide href={href('home', lang)}>
              {words.back}
            </ButtonLink>
          </SoftBox>
        </Stack>
      </Wrap>
    </SitePage>
  )
}

type ContactsProps = { title: string; lead?: string; contacts: readonly ShownContact[]; lang: Lang; words: Words }

const Contacts = ({ title, lead, contacts, lang, words }: ContactsProps) =>
  contacts.length === 0 ? null : (
    <Stack as="section" gap={12}>
      <h2>{title}</h2>
      {lead && <Sub>{lead}</Sub>}
      <ContactList contacts={contacts} lang={lang} words={words} />
    </Stack>
  )

/** Whoever needs these will open them; the page stays short enough to be read in a hurry. */
const More = ({ title, lead, contacts, lang, words }: ContactsProps) =>
  contacts.length === 0 ? null : (
    <Details summary={title}>
      {lead && <p>{lead}</p>}
      <ContactList contacts={contacts} lang={lang} words={words} />
    </Details>
  )

const ContactList = ({ contacts, lang, words }: Omit<ContactsProps, 'title' | 'lead'>) => (
  <Stack as="ul" list gap={12}>
    {contacts.map((contact) => (
      <Contact key={contact.id} contact={contact} lang={lang} words={words} />
    ))}
  </Stack>
)

type ContactProps = { contact: ShownContact; lang: Lang; words: Words }

const Contact = ({ contact, lang, words }: ContactProps) => {
  const { phone, website, name, counties } = contact
  // The duty has one name everywhere: the county tells which.
  const duty = isCountyDuty(contact)
  return (
    <li class="v-call">
      <h3 lang={langOf(duty ? undefined : name, lang)}>{duty ? counties.join(', ') : name.text}</h3>
      <p>
        {duty && <span lang={langOf(name, lang)}>{asSentence(name.text)} </span>}
        <Facts contact={contact} lang={lang} words={words} />
        {!phone && duty && (website ? words.noNumber(website) : words.noNumberNoSite)}
      </p>
      {phone && (
        <CallButton
          words={kitWords(lang)}
          whom={[name.text, ...(duty ? counties : [])].join(', ')}
          number={phone.shown}
          icon={false}
        />
      )}
      {!phone && website && (
        <ButtonLink variant="secondary" href={webHref(website)}>
          {website}
        </ButtonLink>
      )}
    </li>
  )
}

/** Set only where a fact stands in another language than the page. */
const langOf = (told: Told | undefined, lang: Lang) =>
  told === undefined || told.lang === htmlLang(lang) ? undefined : told.lang

const webHref = (website: string) => (website.startsWith('http') ? website : `https://${website}`)
const asSentence = (text: string) =>
  text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`

/** For what, when, at what price; each a short sentence. */
const Facts = ({ contact: { about, hours, cost, checkHours }, lang, words }: ContactProps) => {
  const doubt = checkHours && !hours.text.toLowerCase().includes(words.checkHours)
  const facts = [about, { ...hours, text: [hours.text, doubt && words.checkHours].filter(Boolean).join(', ') }, cost]
  return (
    <>
      {facts.map((fact, index) => (
        <span key={index} lang={langOf(fact, lang)}>
          {asSentence(fact.text)}{' '}
        </span>
      ))}
    </>
  )
}
