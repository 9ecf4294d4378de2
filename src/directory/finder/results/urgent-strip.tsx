/** Help first, calmly, when words tell of danger; a listening telephone when they tell of exhaustion. Never in the way of the results. */
import { CallButton, kitWords, Listens } from '../../../kit/html/index.ts'
import type { Lang } from '../../../kit/words.ts'
import { href } from '../../../links.ts'
import type { UrgentHelp } from '../urgent-help.ts'
import { resultsWords } from './words.ts'

const Listening = ({ help, lang }: { help: UrgentHelp; lang: Lang }) => {
  const words = resultsWords(lang)
  const contact = help.contacts.find(({ phone }) => phone !== null)
  if (!contact?.phone) return null
  return (
    <Listens
      words={kitWords(lang)}
      title={words.listens.title}
      text={words.listens.hours(`${contact.name}: ${contact.about}`, contact.hours)}
      whom={contact.name}
      number={contact.phone.shown}
    />
  )
}

export const UrgentStrip = ({ help, lang }: { help: UrgentHelp; lang: Lang }) => {
  const words = resultsWords(lang).urgent
  if (help.level === 'listen') return <Listening help={help} lang={lang} />
  const frightened = help.kinds.some((kind) => kind.startsWith('violence'))
  return (
    <section class="v-listens" data-danger="" aria-label={words.title}>
      <div class="v-stack" data-gap="12">
        <strong>{words.title}</strong>
        {help.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <ul class="v-list v-row">
          {help.contacts.map(({ id, name, phone }) =>
            phone === null ? null : (
              <li key={id}>
                <CallButton
                  words={kitWords(lang)}
                  whom={name}
                  number={phone.shown}
                  label={`${name} ${phone.shown.replaceAll(' ', '\u00a0')}`}
                />
              </li>
            ),
          )}
        </ul>
        {frightened && (
          <p>
            <a href={href('safety', lang)}>{words.safe}</a>
          </p>
        )}
        <p>
          <a href={href('urgent', lang)}>{words.more}</a> {words.below}
        </p>
      </div>
    </section>
  )
}
