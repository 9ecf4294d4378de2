import { fi, type WishWords } from './text.fi.ts'

export const selko: Partial<WishWords> = {
  wish: { ...fi.wish, lead: 'Kirjoita, millaista ryhmää tai apua haluat. Silloin tiedämme, mitä täältä puuttuu.' },
  call: {
    ...fi.call,
    lead: (day) => `Työntekijä soittaa sinulle. Hän soittaa viimeistään ${day}. Lapsen ei tarvitse olla mukana.`,
  },
}
