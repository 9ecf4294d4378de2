import {
  ButtonLink,
  CallButton,
  Code,
  kitWords,
  LinkRows,
  Page,
  Path,
  type PathStep,
  Person,
  SoftBox,
  Stack,
  Sub,
  Wrap,
} from '../index.ts'
import { publicHrefs } from './frame.ts'

const words = kitWords('fi')

const mirva = { name: 'Mirva Laine', role: 'ryhmätyöntekijä, Kieppi', look: 'hilla' } as const

const Now = () => (
  <>
    <p>
      Puhelussa sovitte, milloin tulette tutustumaan. Puhelu tulee numerosta <strong class="v-nb">015 555 0142</strong>{' '}
      ma–pe <span class="v-nb">klo 9–15.</span>
    </p>
    <Person {...mirva} size="small" />
    <CallButton words={words} whom="Mirva Laine" number="015 555 0142" label="Soita Mirvalle" primary wide />
    <ButtonLink variant="secondary" wide href="/fi/oma/aika">
      Muuta soittoaikaa
    </ButtonLink>
  </>
)

const steps: PathStep[] = [
  { mark: 'tick', title: 'Teit pyynnön neuvolassa', detail: 'To 1.10. · terveydenhoitaja Anna Rautio' },
  { mark: 'tick', title: 'Pyyntö luettiin', detail: 'Pe 2.10. · Mirva Laine, Kieppi' },
  { mark: 'pair', current: true, title: 'Mirva soittaa sinulle viimeistään tiistaina 6.10.', box: <Now /> },
  { mark: 'ring', title: 'Tutustutte Kiepin väkeen', detail: 'Teille sopivana päivänä' },
  { mark: 'ring', title: 'Ryhmä alkaa ti 13.10.', detail: 'Jos tuntuu hyvältä. Paikkoja on jäljellä.' },
]

export const requestPage = () => (
  <Page lang="fi" title="Missä pyyntöni on?" hrefs={{ ...publicHrefs('/fi/oma'), urgent: undefined }} personal>
    <Wrap width="reading" air>
      <Stack gap={24}>
        <Stack gap={8}>
          <h1>Missä pyyntöni on?</h1>
          <Sub>
            {words.code} <Code value="K7MH4TRX" /> · pyyntö tehtiin <span class="v-nb">to 1.10.</span>
          </Sub>
        </Stack>
        <Path words={words} steps={steps} level={2} />
        <SoftBox>
          <h2>Entä jos kukaan ei soita?</h2>
          <p>
            Jos puhelua ei tule tiistaina, asia siirtyy keskiviikkona verkoston koordi­naattorille{' '}
            <strong>Heli Savolaiselle</strong>. Hän soittaa sinulle. Sinun ei tarvitse tehdä mitään.
          </p>
        </SoftBox>
        <LinkRows
          items={[
            { href: '/fi/oma/teksti', icon: 'note', label: 'Mitä neuvola kirjoitti?' },
            { href: '/fi/oma/katsojat', icon: 'eye', label: 'Kuka on katsonut tietojani?' },
            { href: '/fi/oma/peru', icon: 'door', label: 'Peru pyyntö' },
          ]}
        />
      </Stack>
    </Wrap>
  </Page>
)
