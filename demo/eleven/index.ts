import type { DemoProgramme } from '../shape.ts'
import { asumisharjoittelu } from './asumisharjoittelu.ts'
import { aurora } from './aurora.ts'
import { erityisestiIsa } from './erityisesti-isa.ts'
import { hoidollinenPaivaryhma } from './hoidollinen-paivaryhma.ts'
import { isanNakoinen } from './isan-nakoinen.ts'
import { isanNakoinenKoulutus } from './isan-nakoinen-koulutus.ts'
import { jalkituki } from './jalkituki.ts'
import { kieppi } from './kieppi.ts'
import { paihdeperheidenAvopalvelut } from './paihdeperheiden-avopalvelut.ts'
import { vanhemmuudenTuki } from './vanhemmuuden-tuki.ts'
import { voikukkia } from './voikukkia.ts'
import { voikukkiaOhjaajakoulutus } from './voikukkia-ohjaajakoulutus.ts'
import { voimaaPerheille } from './voimaa-perheille.ts'

export { elevenOrganisations } from './organisations.ts'
export { elevenPlaces } from './places.ts'

/** The eleven in their order, and after them the two trainings that have other people in them than the groups. */
export const elevenProgrammes: DemoProgramme[] = [
  kieppi,
  aurora,
  voimaaPerheille,
  hoidollinenPaivaryhma,
  paihdeperheidenAvopalvelut,
  asumisharjoittelu,
  jalkituki,
  vanhemmuudenTuki,
  erityisestiIsa,
  isanNakoinen,
  voikukkia,
  voikukkiaOhjaajakoulutus,
  isanNakoinenKoulutus,
]
