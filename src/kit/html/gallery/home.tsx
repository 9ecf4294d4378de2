import {
  AskBox,
  Band,
  ButtonLink,
  Card,
  Deeds,
  GoList,
  Grid,
  Halves,
  Hero,
  KindLabel,
  kitWords,
  MoreLink,
  Page,
  Path,
  Row,
  Seats,
  Stack,
  Sub,
} from '../index.ts'
import { publicHrefs } from './frame.ts'

const words = kitWords('fi')

const situations = [
  { href: '/fi/haku?tilanne=vauva', spot: 'baby', label: 'Vauva valvottaa, voimat ovat lopussa' },
  { href: '/fi/haku?tilanne=kirje', spot: 'letter', label: 'Lastensuojelu otti yhteyttä' },
  { href: '/fi/haku?tilanne=poissa', spot: 'away', label: 'Lapseni ei asu nyt kotona' },
  { href: '/fi/haku?tilanne=isa', spot: 'father', label: 'Olen isä ja kaipaan tukea' },
  { href: '/fi/haku?tilanne=ero', spot: 'split', label: 'Ero tai riitoja kotona' },
  { href: '/fi/haku?tilanne=irti', spot: 'mug', label: 'Haluan irti päihteistä' },
  { href: '/fi/turva', spot: 'fear', label: 'Pelkään kotona' },
  { href: '/fi/haku?tilanne=yksin', spot: 'alone', label: 'Olen yksin tai rahat lopussa' },
  { href: '/fi/kysy', spot: 'path', label: 'En osaa sanoa. Kysy minulta.' },
] as const

const Soon = () => (
  <Grid as="ul">
    <Card as="li" gap={8}>
      <KindLabel icon="people">Ryhmä</KindLabel>
      <h3>
        <a href="/fi/toiminta/kieppi">Kieppi, vauva- ja taapero­perheille</a>
      </h3>
      <Sub>Alkaa ti 13.10. klo 9.30 · Mikkeli</Sub>
      <p>
        <Seats words={words} level="few" />
      </p>
      <p>Neuvolan tai työntekijän kautta.</p>
    </Card>
    <Card as="li" gap={8}>
      <KindLabel icon="people">Ryhmä</KindLabel>
      <h3>
        <a href="/fi/toiminta/voikukkia">VOIKUKKIA, kun lapsi on sijoitettu</a>
      </h3>
      <Sub>Alkaa to 15.10. klo 17.30 · Mikkeli</Sub>
      <p>
        <Seats words={words} level="some" />
      </p>
      <p>Ohjaaja juttelee kanssasi ensin.</p>
    </Card>
    <Card as="li" gap={8}>
      <KindLabel kind="home" icon="online">
        Verkossa
      </KindLabel>
      <h3>
        <a href="/fi/toiminta/voimaa-perheille">Voimaa perheille, vertaistuki-ilta</a>
      </h3>
      <Sub>Alkaa ma 19.10. klo 18 · etänä</Sub>
      <p>Ei ilmoittautumista.</p>
    </Card>
  </Grid>
)

const CallAndHow = () => (
  <Halves>
    <Card as="section">
      <h2>Etkö jaksa etsiä? Me soitamme.</h2>
      <p>
        Jätä numerosi ja muutama sana. Perhe­työntekijä soittaa sinulle <strong>viimeistään keskiviikkona 7.10.</strong>{' '}
        Lapsen ei tarvitse olla paikalla.
      </p>
      <Deeds>
        <ButtonLink variant="secondary" icon="phone" href="/fi/soitto">
          Pyydä soitto
        </ButtonLink>
      </Deeds>
    </Card>
    <Stack as="section">
      <h2>Näin kuljemme vierelläsi</h2>
      <Path
        words={words}
        full
        steps={[
          { mark: 1, title: 'Kerrot, mitä kuuluu', detail: 'Parissa minuutissa, vaikka nimettömänä.' },
          { mark: 2, title: 'Joku vastaa', detail: 'Näet aina, kuka vastaa ja mihin päivään mennessä.' },
          { mark: 'pair', title: 'Et jää yksin', detail: 'Saat paikan, jonosijan tai ihmisen, joka etsii kanssasi.' },
        ]}
      />
    </Stack>
  </Halves>
)

export const homePage = () => (
  <Page lang="fi" title="Etsi apua perheellesi" hrefs={publicHrefs('/fi')}>
    <Hero
      title="Mikä sinua nyt painaa?"
      lead="Kerro omin sanoin, niin etsimme sinulle ihmisen tai ryhmän läheltä. Nimeä ei tarvita."
    >
      <AskBox
        action="/fi/haku"
        label="Omin sanoin"
        example="Esimerkiksi: vauva itkee yöt enkä jaksa enää"
        button="Etsi apua"
        privacy="Kirjoittamaasi ei yhdistetä sinuun."
      />
    </Hero>
    <Band>
      <Stack>
        <h2>Tai valitse, mikä kuulostaa tutulta</h2>
        <GoList rows={situations} />
      </Stack>
    </Band>
    <Band soft>
      <CallAndHow />
    </Band>
    <Band>
      <Stack>
        <Row apart>
          <h2>Pian alkavia ryhmiä Mikkelin lähellä</h2>
          <MoreLink href="/fi/vuosikello">Kaikki ryhmät vuosikellossa</MoreLink>
        </Row>
        <Soon />
      </Stack>
    </Band>
  </Page>
)
