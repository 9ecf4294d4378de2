import {
  AskAgain,
  ButtonLink,
  Card,
  Columns,
  Facts,
  FilterChips,
  KindLabel,
  kitWords,
  Listens,
  MoreLink,
  Page,
  ResultCard,
  Row,
  ScriptButton,
  Seats,
  Stack,
  Sub,
} from '../index.ts'
import { publicHrefs } from './frame.ts'

const words = kitWords('fi')

const Side = () => (
  <>
    <Card as="section">
      <h2>Eikö mikään tunnu oikealta?</h2>
      <p>
        Kerro meille puhelimessa. Soitamme viimeistään <strong>keskiviikkona 7.10.</strong>
      </p>
      <ButtonLink variant="secondary" wide icon="phone" href="/fi/soitto">
        Pyydä soitto
      </ButtonLink>
    </Card>
    <Card as="section">
      <h2>Mitä huostaan­otossa tapahtuu?</h2>
      <Sub>Oikeutesi, määräajat ja kysymykset, joita voit esittää. Selkeästi, askel kerrallaan.</Sub>
      <MoreLink href="/fi/opas">Lue opas vanhemmalle</MoreLink>
    </Card>
    <Row>
      <ScriptButton does="print">{words.print}</ScriptButton>
      <ScriptButton does="share">{words.share}</ScriptButton>
    </Row>
  </>
)

const Best = () => (
  <ResultCard
    words={words}
    kind={<KindLabel icon="people">Vertaisryhmä</KindLabel>}
    title="VOIKUKKIA-ryhmä"
    href="/fi/toiminta/voikukkia"
    text="Ryhmässä on vanhempia, joiden lapsi on sijoitettu tai huostaan­otettu. Toinen ohjaajista on itse käynyt saman läpi."
    why="ryhmä on juuri vanhemmille, joiden lapsi on otettu huostaan."
    facts={
      <Facts
        facts={[
          {
            icon: 'date',
            name: 'Alkaa',
            value: (
              <>
                <strong>Alkaa to 15.10.</strong> klo 17.30, <span class="v-nb">10 kertaa</span>
              </>
            ),
          },
          { icon: 'place', name: 'Missä', value: 'Mikkelissä, paikka kerrotaan sinulle' },
          { icon: 'people', name: 'Paikkoja', value: <Seats words={words} level="some" /> },
          { icon: 'door', name: 'Miten mukaan', value: 'Voit kysyä paikkaa itse' },
        ]}
      />
    }
    deeds={
      <>
        <ButtonLink href="/fi/mukaan">Kysy paikkaa</ButtonLink>
        <ButtonLink variant="secondary" href="/fi/toiminta/voikukkia">
          Lue lisää
        </ButtonLink>
      </>
    }
    next="Ohjaaja Tuula soittaa ja juttelette ensin. Sitten päätät, tuletko."
  />
)

const Second = () => (
  <ResultCard
    words={words}
    kind={
      <KindLabel kind="home" icon="door">
        Omaohjaaja kotiin
      </KindLabel>
    }
    title="Jälkituki"
    href="/fi/toiminta/jalkituki"
    text="Sama omaohjaaja käy luonasi kotona, myös silloin kun lapsi asuu muualla. Suunnitelma tehdään yhdessä sinun kanssasi."
    why="kerroit, ettet tiedä, miten jaksat. Tuki on tarkoitettu myös vanhemmalle, jonka lapsi on sijoitettu."
    facts={
      <Facts
        facts={[
          {
            icon: 'date',
            name: 'Alkaa',
            value: (
              <>
                Aloitus sovitaan, aikaisintaan <strong class="v-nb">ma 19.10.</strong>
              </>
            ),
          },
          { icon: 'place', name: 'Missä', value: 'Kotonasi, Mikkelin seutu' },
          { icon: 'door', name: 'Miten mukaan', value: 'Sosiaali­työntekijän kautta' },
        ]}
      />
    }
    deeds={
      <ButtonLink variant="secondary" href="/fi/toiminta/jalkituki">
        Miten pääsen mukaan?
      </ButtonLink>
    }
    next="Voit näyttää tämän sivun työntekijällesi tai pyytää meitä kysymään."
  />
)

export const resultsPage = () => (
  <Page lang="fi" title="Hakutulokset" hrefs={publicHrefs('/fi')}>
    <AskAgain
      action="/fi/haku"
      label="Kerroit näin"
      button="Hae uudelleen"
      typed="lapseni otettiin huostaan, en tiedä miten jaksan"
    />
    <Columns side={<Side />}>
      <Stack gap={8}>
        <h1>Et ole ainoa. Näistä voi olla sinulle apua.</h1>
        <Sub>
          Etsimme tukea vanhemmalle, jonka <strong>lapsi on otettu huostaan</strong>, ja <strong>jaksamiseen</strong>.
          Paikka: <strong>Mikkeli</strong> – <a href="#paikka">vaihda</a>
        </Sub>
      </Stack>
      <Listens
        words={words}
        title="Kuka kuuntelee tänä iltana?"
        text="Kriisipuhelin, joka päivä ja yö, myös nimettömänä."
        whom="Kriisipuhelin"
        number="09 2525 0111"
      />
      <FilterChips
        label={words.filters}
        chips={[
          { label: 'Rajaa tuloksia', icon: 'filter', href: '/fi/rajaa' },
          { label: 'Alkaa pian', href: '/fi/haku?pian', chosen: true },
          { label: 'Verkossa', href: '/fi/haku?verkossa' },
          { label: 'Kotona', href: '/fi/haku?kotona' },
          { label: 'Lastenhoito', href: '/fi/haku?lastenhoito' },
        ]}
      />
      <Stack as="ol" list gap={20}>
        <li>
          <Best />
        </li>
        <li>
          <Second />
        </li>
      </Stack>
      <MoreLink href="/fi/haku?lisaa">Näytä 5 muuta</MoreLink>
    </Columns>
  </Page>
)
