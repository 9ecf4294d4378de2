import type { DemoProgramme } from '../shape.ts'
import { everydayProgrammes } from './programmes-1.ts'
import { relationProgrammes } from './programmes-2.ts'
import { ownWayProgrammes } from './programmes-3.ts'
import { griefAndDistanceProgrammes } from './programmes-4.ts'
import { onlineAndTrainingProgrammes } from './programmes-5.ts'

export { keskiSuomiOrganisations } from './organisations.ts'
export { keskiSuomiPlaces } from './places.ts'

export const keskiSuomiProgrammes: DemoProgramme[] = [
  ...everydayProgrammes,
  ...relationProgrammes,
  ...ownWayProgrammes,
  ...griefAndDistanceProgrammes,
  ...onlineAndTrainingProgrammes,
]
