import { fi, type GuidedWords } from './text.fi.ts'

export const selko: Partial<GuidedWords> = {
  notKept: 'Emme tallenna vastauksia. Voit jättää vastaamatta.',
  weight: { ...fi.weight, label: 'Mikä on nyt vaikeinta?' },
  where: { label: 'Missä asut?', hint: 'Kirjoita kunta tai postinumero.' },
}
