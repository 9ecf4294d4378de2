/** The front page: one question before everything else, then situations in people's words, a call, and what starts soon. */
import { SitePage } from '../../../frame.tsx'
import {
  Arrow,
  AskBox,
  Band,
  ButtonLink,
  Card,
  Deeds,
  GoRow,
  Grid,
  Halves,
  Hero,
  KindLabel,
  kitWords,
  MoreLink,
  Path,
  Row,
  Seats,
  Spot,
  Stack,
  Sub,
} from '../../../kit/html/index.ts'
import type { Frame } from '../../../kit/http/index.ts'
import { sayLongDay, sayMoment } from '../../../kit/say-time.ts'
import type { PlainDate } from '../../../kit/time.ts'
import { htmlLang, type Lang } from '../../../kit/words.ts'
import { href } from '../../../links.ts'
import { plain } from '../../texts.ts'
import { directoryWords } from '../../words.ts'
import { situations } from '../asked.ts'
import { kindLook } from '../kind-look.ts'
import { seatLevel } from '../ranking/find.ts'
import type { SoonGroup } from './queries.ts'
import { homeWords } from './words.ts'

/** A situation is a button of a small form, not a link: what one chose must not stand in the history of a shared phone. */
const Situations = ({ lang }: { lang: Lang }) => {
  const words = homeWords(lang)
  return (
    <form method="post" action={href('finder', lang)}>
      <ul class="v-list v-grid" data-columns="3">
        {situations.map((situation) => (
          <li key={situation}>
            <button class="v-go" type="submit" name="situation" value={situation}>
              <Spot name={situation} />
              <span>{words.situation[situation]}</span>
              <Arrow />
            </button>
          </li>
        ))}
        <li>
          <GoRow href={href('guided', lang)} spot="path">
            {words.guided}
          </GoRow>
        </li>
      </ul>
    </form>
  )
}

const CallAndHow = ({ lang, callBy }: { lang: Lang; callBy: PlainDate }) => {
  const { call, how } = homeWords(lang)
  const [first, second, third] = how.steps
  return (
    <Halves>
      <Card as="section">
        <h2>{call.title}</h2>
        <p>
          {call.before}
          <strong>{call.by(sayLongDay(callBy, lang))}</strong>
          {call.after}
        </p>
        <Deeds>
          <ButtonLink variant="secondary" icon="phone" href={href('callMe', lang)}>
            {call.deed}
          </ButtonLink>
        </Deeds>
      </Card>
      <Stack as="section">
        <h2>{how.title}</h2>
        <Path
          words={kitWords(lang)}
          full
          steps={[
            { mark: 1, title: first?.title ?? '', detail: first?.detail },
            { mark: 2, title: second?.title ?? '', detail: second?.detail },
            { mark: 'pair', title: third?.title ?? '', detail: third?.detail },
          ]}
        />
      </Stack>
    </Halves>
  )
}

const SoonCard = ({ group, lang }: { group: SoonGroup; lang: Lang }) => {
  const { soon } = homeWords(lang)
  const look = kindLook(group.kind)
  const where = group.online ? soon.online : group.municipality ? plain(group.municipality, lang) : ''
  const level = seatLevel(group)
  return (
    <Card as="li" gap={8}>
      <KindLabel {...look}>{directoryWords(lang).kind[group.kind]}</KindLabel>
      <h3 lang={group.textLang === htmlLang(lang) || group.textLang === 'selko' ? undefined : group.textLang}>
        <a href={href('group', lang, { group: group.id })}>{group.name}</a>
      </h3>
      <Sub>{[soon.starts(sayMoment(group.startsAt, lang)), where].filter((part) => part !== '').join(' · ')}</Sub>
      {level !== 'no-limit' && (
        <p>
          <Seats words={kitWords(lang)} level={level === 'room' ? 'some' : level} />
        </p>
      )}
      <p>{soon[group.joining]}</p>
    </Card>
  )
}

type HomeProps = { frame: Frame; soon: readonly SoonGroup[]; callBy: PlainDate }

export const homePage = ({ frame, soon, callBy }: HomeProps) => {
  const { lang } = frame
  const words = homeWords(lang)
  return (
    <SitePage frame={frame} title={words.title}>
      <Hero title={words.question} lead={words.lead}>
        <AskBox
          action={href('finder', lang)}
          label={words.own}
          example={words.example}
          button={words.search}
          privacy={words.privacy}
        />
      </Hero>
      <Band>
        <Stack>
          <h2>{words.or}</h2>
          <Situations lang={lang} />
        </Stack>
      </Band>
      <Band soft>
        <CallAndHow lang={lang} callBy={callBy} />
      </Band>
      {soon.length > 0 && (
        <Band>
          <Stack>
            <Row apart>
              <h2>{words.soon.title}</h2>
              <MoreLink href={href('groups', lang)}>{words.soon.all}</MoreLink>
            </Row>
            <Grid as="ul">
              {soon.map((group) => (
                <SoonCard key={group.id} group={group} lang={lang} />
              ))}
            </Grid>
          </Stack>
        </Band>
      )}
    </SitePage>
  )
}
