/** Who one is, where one is signed in, and in the demo who one may be. */
import { SitePage } from '../../frame.tsx'
import type { Role, Worker } from '../../kit/actor.ts'
import {
  Button,
  ButtonLink,
  Card,
  Deeds,
  Form,
  Grid,
  Lead,
  Row,
  SoftBox,
  Stack,
  Sub,
  Wrap,
} from '../../kit/html/index.ts'
import type { Frame } from '../../kit/http/index.ts'
import { sayInstantTime, sayMoment } from '../../kit/say-time.ts'
import { dayOf } from '../../kit/time.ts'
import { wordsOf } from '../../kit/words.ts'
import { href } from '../../links.ts'
import type { demoAccounts } from '../accounts.ts'
import type { OpenSession } from '../sessions.ts'
import { en } from './text.en.ts'
import { fi } from './text.fi.ts'
import { sv } from './text.sv.ts'

const signInWords = wordsOf({ fi, sv, en })
type Words = ReturnType<typeof signInWords>

type DemoPerson = Awaited<ReturnType<typeof demoAccounts>>[number]
type SignInProps = {
  frame: Frame
  back: string | undefined
  sessions: readonly OpenSession[]
  people: readonly DemoPerson[]
}

export const signInPage = (props: SignInProps) => {
  const { frame, people } = props
  const words = signInWords(frame.lang)
  const worker = frame.actor.kind === 'worker' ? frame.actor : undefined
  return (
    <SitePage frame={frame} title={words.title} done={frame.done && words.done[frame.done]}>
      <Wrap width="reading" air>
        <Stack gap={24}>
          {worker && <Me {...props} words={words} worker={worker} />}
          {frame.demo && (
            <DemoPeople {...props} words={words} title={worker ? words.otherTitle : words.demoTitle} first={!worker} />
          )}
          {!frame.demo && !worker && <Closed frame={frame} words={words} />}
          {frame.demo && people.length > 0 && <DemoPlaces frame={frame} words={words} />}
        </Stack>
      </Wrap>
    </SitePage>
  )
}

const Me = ({ frame, back, sessions, words, worker }: SignInProps & { words: Words; worker: Worker }) => (
  <>
    <h1>{words.meTitle(worker.name)}</h1>
    <Deeds>
      <ButtonLink href={back ?? href('work', frame.lang)}>{back ? words.goOn : words.toWork}</ButtonLink>
      <Form action={href('signOut', frame.lang)} seal={frame.seal} carried={{ which: 'staff' }}>
        <Button variant="secondary" wide>
          {words.signOut}
        </Button>
      </Form>
    </Deeds>
    <Stack as="section" gap={12}>
      <h2>{words.sessions}</h2>
      <p>{words.sessionsLead}</p>
      <Stack as="ul" list gap={8}>
        {sessions.map((session) => (
          <SessionRow
            key={session.id}
            frame={frame}
            words={words}
            session={session}
            here={session.id === worker.session}
          />
        ))}
      </Stack>
    </Stack>
  </>
)

type SessionRowProps = { frame: Frame; words: Words; session: OpenSession; here: boolean }

const SessionRow = ({ frame, words, session, here }: SessionRowProps) => {
  const opened = sayMoment(session.createdAt, frame.lang)
  const closesToday = dayOf(session.createdAt).equals(dayOf(session.expiresAt))
  const closes = closesToday ? sayInstantTime(session.expiresAt, frame.lang) : sayMoment(session.expiresAt, frame.lang)
  return (
    <Card as="li">
      <Row apart>
        <div>
          <p>{words.session(opened, closes)}</p>
          {here && <Sub>{words.here}</Sub>}
        </div>
        {!here && (
          <Form action={href('signIn', frame.lang)} seal={frame.seal} carried={{ session: session.id }} inline>
            <Button variant="secondary" name={words.endWhich(opened)}>
              {words.end}
            </Button>
          </Form>
        )}
      </Row>
    </Card>
  )
}

/** People under the organisation they work in; those who look after the whole network come last, under no name. */
function byOrganisation(people: readonly DemoPerson[]): [string, DemoPerson[]][] {
  const groups = new Map<string, DemoPerson[]>()
  for (const person of people) {
    const place = person.roles.find(({ organisation }) => organisation !== null)?.organisation ?? ''
    groups.set(place, [...(groups.get(place) ?? []), person])
  }
  const nameless = (name: string) => (name === '' ? 1 : 0)
  return [...groups].sort(([a], [b]) => nameless(a) - nameless(b) || a.localeCompare(b, 'fi'))
}

/** "koordinaattori, ryhmänohjaaja"; a role in another organisation is said with its name. */
const rolesOf = (words: Words, person: DemoPerson, place: string) =>
  [
    ...new Set(
      person.roles.map(({ role, organisation }) => {
        const said = words.roles[role as Role]
        return organisation === null || organisation === place ? said : `${said} (${organisation})`
      }),
    ),
  ].join(', ')

const DemoPeople = ({
  frame,
  back,
  people,
  words,
  title,
  first,
}: SignInProps & { words: Words; title: string; first: boolean }) => (
  <Stack gap={20}>
    {first ? <h1>{title}</h1> : <h2>{title}</h2>}
    <Lead>{people.length > 0 ? words.demoLead : words.nobody}</Lead>
    <Form action={href('signIn', frame.lang)} seal={frame.seal} {...(back && { carried: { back } })}>
      {byOrganisation(people).map(([place, members]) => (
        <Stack key={place} as="section" gap={8}>
          {/* Organisations' names stand in Finnish here. */}
          <h2 lang={place === '' || frame.lang === 'fi' ? undefined : 'fi'}>{place || words.noOrganisation}</h2>
          <Grid as="ul" columns={2}>
            {members.map((person) => (
              <li key={person.id} class="v-call">
                <h3>{person.name}</h3>
                <p>{rolesOf(words, person, place)}</p>
                <Button
                  variant="secondary"
                  send={{ name: 'account', value: person.id }}
                  name={words.beWhom(person.name)}
                >
                  {words.be}
                </Button>
              </li>
            ))}
          </Grid>
        </Stack>
      ))}
    </Form>
  </Stack>
)

const DemoPlaces = ({ frame, words }: { frame: Frame; words: Words }) => (
  <SoftBox>
    <p>{words.demoFamily}</p>
    <Deeds>
      <ButtonLink variant="secondary" href={href('home', frame.lang)}>
        {words.toSearch}
      </ButtonLink>
      <ButtonLink variant="secondary" href={href('demoInbox', frame.lang)}>
        {words.demoInbox}
      </ButtonLink>
      <ButtonLink variant="secondary" href={href('demoClock', frame.lang)}>
        {words.demoClock}
      </ButtonLink>
    </Deeds>
  </SoftBox>
)

const Closed = ({ frame, words }: { frame: Frame; words: Words }) => (
  <>
    <Stack gap={12}>
      <h1>{words.closedTitle}</h1>
      <p>{words.closed}</p>
    </Stack>
    <SoftBox>
      <h2>{words.familyTitle}</h2>
      <p>{words.family}</p>
      <Deeds>
        <ButtonLink variant="secondary" href={href('home', frame.lang)}>
          {words.toSearch}
        </ButtonLink>
        <ButtonLink variant="secondary" href={href('ownCode', frame.lang)}>
          {words.toCode}
        </ButtonLink>
      </Deeds>
    </SoftBox>
  </>
)
