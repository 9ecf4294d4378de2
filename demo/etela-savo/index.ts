import type { DemoProgramme } from '../shape.ts'
import { babyTimeProgrammes } from './programmes-1.ts'
import { ownStrengthProgrammes } from './programmes-2.ts'
import { upbringingProgrammes } from './programmes-3.ts'
import { togetherAndApartProgrammes } from './programmes-4.ts'
import { heavyTimesProgrammes } from './programmes-5.ts'

export { etelaSavoOrganisations } from './organisations.ts'
export { etelaSavoPlaces } from './places.ts'

export const etelaSavoProgrammes: DemoProgramme[] = [
  ...babyTimeProgrammes,
  ...ownStrengthProgrammes,
  ...upbringingProgrammes,
  ...togetherAndApartProgrammes,
  ...heavyTimesProgrammes,
]
