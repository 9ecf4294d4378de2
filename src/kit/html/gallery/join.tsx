import {
  Button,
  Checkbox,
  ErrorSummary,
  Form,
  kitWords,
  Page,
  Progress,
  RadioCards,
  Stack,
  TextField,
  TrustNote,
  Wrap,
} from '../index.ts'
import { publicHrefs } from './frame.ts'

const words = kitWords('fi')
const problem = 'Numero on liian lyhyt. Kirjoita koko numero, esimerkiksi 040\u00a0123\u00a04567.'

const Phone = () => (
  <>
    <TextField
      name="puhelin"
      label="Matka­puhelin­numero"
      hint="Esimerkiksi 040 123 4567"
      type="tel"
      inputmode="tel"
      autocomplete="tel"
      typed="040 123 45"
      problem={problem}
    />
    <Checkbox name="jaettu" label="Joku muu voi nähdä viestini" hint="Lähetämme silloin vain: ”Muista to klo 17.30.”" />
  </>
)

export const joinPage = () => (
  <Page
    lang="fi"
    title="Miten saamme yhteyden sinuun?"
    hrefs={{ ...publicHrefs(), urgent: undefined }}
    variant="bare"
    problems
  >
    <Wrap width="reading" air>
      <Stack gap={20}>
        <Progress words={words} now={3} all={5} back="/fi/mukaan/2" of="To 15.10. alkava ryhmä" />
        <ErrorSummary
          title="Puhelin­numerosta puuttuu jotain"
          problems={[{ name: 'puhelin', text: 'Tarkista matka­puhelin­numero' }]}
        />
        <Form action="/fi/mukaan/3" seal={{ token: 'x', deed: 'y' }}>
          <RadioCards
            name="tapa"
            heading
            label="Miten saamme yhteyden sinuun?"
            hint="Valitse tapa, joka on sinulle turvallinen. Viestissä ei lue, mistä ryhmästä on kyse."
            typed="sms"
            choices={[
              { value: 'sms', label: 'Tekstiviestillä', reveal: <Phone />, revealNote: 'Jos valitsit tekstiviestin:' },
              {
                value: 'email',
                label: 'Sähköpostilla',
                reveal: <TextField name="sahkoposti" type="email" label="Sähköpostiosoite" autocomplete="email" />,
                revealNote: 'Jos valitsit sähköpostin:',
              },
              { value: 'letter', label: 'Kirjeellä' },
              { value: 'self', label: 'Soitan itse teille', hint: 'Saat koodin. Meiltä ei tule mitään viestejä.' },
            ]}
          />
          <Button wide>{words.goOn}</Button>
          <TrustNote>Numeron näkevät vain ryhmän kaksi ohjaajaa. Se poistetaan, kun ryhmä on päättynyt.</TrustNote>
        </Form>
      </Stack>
    </Wrap>
  </Page>
)
