/** Facts about Finland's areas: what a place is called, and where its families belong. */

export type Municipality = {
  /** Three digits of the Finnish municipality register, e.g. '491'. */
  code: string
  fi: string
  sv: string
  en: string
  /** Code of the wellbeing services county, e.g. '12'; '90' Helsinki, '91' Åland. */
  county: string
  /** The region (maakunta) in Finnish. */
  region: string
  lat: number
  lon: number
  population: number
}

export type County = { code: string; name: { fi: string; sv: string; en: string } }

/**
 * A name by which people call somewhere. A district belongs to one municipality, a region to many.
 * `ordinary`: also an ordinary word or a person's name, so it is a place only when capitalised or in a local case
 * beside a word of dwelling ("asun", "muutimme"); in doubt it is not a place.
 */
export type Place = { names: readonly string[]; municipalities: readonly string[]; ordinary?: boolean }

/**
 * A municipality's own name that is also an ordinary word or a person's name.
 * `likelier`: how a bare lower-case form is more likely meant in a family's own text. 'word': a place only when
 * capitalised inside a sentence or in a local case beside a word of dwelling. 'place': take it as a place unless the
 * word has already been understood as something else.
 */
export type OrdinaryName = { code: string; names: readonly string[]; means: string; likelier: 'word' | 'place' }
