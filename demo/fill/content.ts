/** The demo region as one: the eleven programmes and the three counties round them. */
import { elevenOrganisations, elevenPlaces, elevenProgrammes } from '../eleven/index.ts'
import { etelaSavoOrganisations, etelaSavoPlaces, etelaSavoProgrammes } from '../etela-savo/index.ts'
import { keskiSuomiOrganisations, keskiSuomiPlaces, keskiSuomiProgrammes } from '../keski-suomi/index.ts'
import { pohjoisSavoOrganisations, pohjoisSavoPlaces, pohjoisSavoProgrammes } from '../pohjois-savo/index.ts'
import type { DemoOrganisation, DemoPlace, DemoProgramme } from '../shape.ts'

export const organisations: DemoOrganisation[] = [
  ...elevenOrganisations,
  ...etelaSavoOrganisations,
  ...pohjoisSavoOrganisations,
  ...keskiSuomiOrganisations,
]
export const places: DemoPlace[] = [...elevenPlaces, ...etelaSavoPlaces, ...pohjoisSavoPlaces, ...keskiSuomiPlaces]
export const programmes: DemoProgramme[] = [
  ...elevenProgrammes,
  ...etelaSavoProgrammes,
  ...pohjoisSavoProgrammes,
  ...keskiSuomiProgrammes,
]
