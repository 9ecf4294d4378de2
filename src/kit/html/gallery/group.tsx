import {
  ButtonLink,
  Circle,
  Dock,
  Facts,
  Grid,
  KindLabel,
  kitWords,
  Lead,
  Page,
  Path,
  Person,
  Quote,
  Seats,
  Small,
  Stack,
  TrustNote,
  Wrap,
} from '../index.ts'
import { publicHrefs } from './frame.ts'

const words = kitWords('fi')

const facts = [
  {
    icon: 'date',
    name: 'Milloin',
    value: (
      <>
        <strong>Torstaisin 15.10.–17.12.</strong>
        <br />
        klo 17.30–19.30, 10 kertaa
      </>
    ),
  },
  {
    icon: 'place',
    name: 'Missä',
    value: (
      <>
        <strong>Mikkelin keskustassa</strong>
        <br />
        Tarkan paikan saat, kun tulet mukaan.
      </>
    ),
  },
  { icon: 'people', name: 'Paikkoja', value: <Seats words={words} level="some" strong /> },
  { icon: 'coin', name: 'Hinta', value: 'Maksuton. Matkat korvataan.' },
  { icon: 'food', name: 'Tarjoilu', value: 'Iltapala. Kerro allergiat ilmoit­tautuessa.' },
] as const

const steps = [
  { mark: 1, title: 'To 15.10. Tutustutaan', detail: 'Ei tarvitse kertoa mitään, mitä ei halua.' },
  {
    mark: 2,
    title: 'Kerrat 2–9. Yksi aihe illassa',
    detail: 'Suru ja häpeä, tapaamiset lapsen kanssa, yhteistyö sosiaalityön kanssa, oma arki.',
  },
  { mark: 'pair', title: 'To 17.12. Mitä tämän jälkeen', detail: 'Katsotaan yhdessä, kuka jatkaa vierelläsi.' },
] as const

const people = [
  { name: 'Tuula', role: 'Perhetyöntekijä, ohjannut ryhmiä 9 vuotta', look: 'kuusi' },
  { name: 'Jenni', role: 'Vertaisohjaaja, äiti', look: 'hilla' },
] as const

export const groupPage = () => (
  <Page lang="fi" title="Ryhmä Mikkelissä" hrefs={{ ...publicHrefs('/fi/ryhmat'), urgent: undefined }}>
    <Circle />
    <Wrap width="reading" air>
      <Stack gap={24}>
        <Stack gap={8}>
          <KindLabel icon="people">Vertaisryhmä vanhemmille</KindLabel>
          <h1>
            <span class="v-nb">VOIKUKKIA-ryhmä</span> Mikkelissä
          </h1>
          <Lead>
            Sinulle, jonka lapsi on sijoitettu tai otettu huostaan. Täällä ei tarvitse selittää, miltä se tuntuu.
          </Lead>
        </Stack>
        <Facts card facts={facts} />
        <Stack as="section" gap={12}>
          <h2>Kuka on vastassa?</h2>
          <Grid columns="fit">
            {people.map((person) => (
              <Person key={person.name} {...person} />
            ))}
          </Grid>
        </Stack>
        <Stack as="section" gap={16}>
          <h2>Miten ryhmä etenee</h2>
          <Path words={words} steps={steps} line="plan" full />
        </Stack>
        <Quote by="Ryhmässä ollut isä">”Ensimmäisen illan istuin hiljaa. Se riitti.”</Quote>
        <TrustNote>
          Osallistujien nimet eivät näy kenellekään ulkopuoliselle. Viesteissä ei lue, mistä ryhmästä on kyse.
        </TrustNote>
      </Stack>
    </Wrap>
    <Dock>
      <ButtonLink wide href="/fi/mukaan">
        Kysy paikkaa
      </ButtonLink>
      <Small>Juttelette ensin. Ei sido mihinkään.</Small>
    </Dock>
  </Page>
)
