import { ButtonLink, CallCard, Danger112, kitWords, Page, SoftBox, Stack, Steps, Wrap } from '../index.ts'
import { publicHrefs } from './frame.ts'

const words = kitWords('fi')

const numbers = [
  { name: 'Kriisipuhelin', number: '09 2525 0111', text: 'Kun et jaksa enää. Joka päivä, ympäri vuorokauden.' },
  { name: 'Nollalinja', number: '080 005 005', text: 'Väkivalta tai sen pelko kotona. Ympäri vuorokauden.' },
  { name: 'Myrkytystieto­keskus', number: '0800 147 111', text: 'Lääkettä tai muuta nielty. Ympäri vuorokauden.' },
  {
    name: 'Sosiaali­päivystys',
    number: '015 555 0100',
    text: 'Lapsi tai perhe tarvitsee apua tänään. Ympäri vuorokauden.',
  },
  { name: 'Päivystysapu', number: '116 117', text: 'Et tiedä, mihin mennä. Ympäri vuorokauden.' },
]

export const urgentPage = () => (
  <Page lang="fi" title="Apua heti" hrefs={{ ...publicHrefs(), urgent: undefined }}>
    <Wrap width="reading" air>
      <Stack gap={20}>
        <Stack gap={8}>
          <h1>Apua saa heti. Myös yöllä.</h1>
          <p>Sinun ei tarvitse olla varma, onko tilanne tarpeeksi paha.</p>
        </Stack>
        <Danger112
          words={words}
          title="Joku on vaarassa juuri nyt"
          text="Sinä, lapsi tai joku muu. Myös väkivalta, yliannostus ja ajatus vahingoittaa itseään."
          quiet={{ href: '/fi/hiljaa', ask: 'Et voi puhua ääneen?', label: 'Näin saat avun hiljaa' }}
        />
        <Stack as="section" gap={12}>
          <h2>Apua puhelimessa nyt</h2>
          <Stack as="ul" list gap={12}>
            {numbers.map(({ name, number, text }) => (
              <CallCard key={name} words={words} name={name} number={number}>
                {text}
              </CallCard>
            ))}
          </Stack>
        </Stack>
        <Stack as="section" gap={12}>
          <h2>Vauva itkee, etkä enää jaksa?</h2>
          <Steps
            steps={[
              'Laske vauva selälleen pinnasänkyyn.',
              'Mene toiseen huoneeseen hetkeksi. Vauva on turvassa.',
              'Soita jollekin. Palaa, kun hengitys on tasainen.',
            ]}
          />
        </Stack>
        <SoftBox>
          <h2>Haluatko jatkaa hakua?</h2>
          <p>
            Täällä ei tehdä lastensuojelu­ilmoitusta. <a href="/fi/ilmoitus">Missä se tehdään?</a>
          </p>
          <ButtonLink variant="secondary" wide href="/fi/haku">
            Jatka hakutuloksiin
          </ButtonLink>
        </SoftBox>
      </Stack>
    </Wrap>
  </Page>
)
