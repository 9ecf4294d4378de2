import type { DemoProgramme } from '../shape.ts'
import { firstYearProgrammes } from './programmes-1.ts'
import { familyShapeProgrammes } from './programmes-2.ts'
import { belongingProgrammes } from './programmes-3.ts'
import { guidedProgrammes } from './programmes-4.ts'
import { grownUpProgrammes } from './programmes-5.ts'
import { unspokenProgrammes } from './programmes-6.ts'

export { pohjoisSavoOrganisations } from './organisations.ts'
export { pohjoisSavoPlaces } from './places.ts'

export const pohjoisSavoProgrammes: DemoProgramme[] = [
  ...firstYearProgrammes,
  ...familyShapeProgrammes,
  ...belongingProgrammes,
  ...guidedProgrammes,
  ...grownUpProgrammes,
  ...unspokenProgrammes,
]
