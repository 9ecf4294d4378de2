/** A page that only tells: what it is for in a sentence, then one thought a section. */
export type Section = {
  title: string
  says: readonly string[]
  points?: readonly string[]
  /** An address to write to; the only thing that is asked of anybody on these pages. */
  mail?: string
}
export type InfoText = { title: string; heading: string; lead: string; sections: readonly Section[] }

/** Who answers about the service itself. A deployment of one's own changes these two. */
export const accessibilityMail = 'saavutettavuus@example.org'
export const privacyMail = 'tietosuoja@example.org'
/** The supervisor's own pages, where one may complain (Act on the Provision of Digital Services 306/2019). */
export const supervisorWeb = { fi: 'saavutettavuusvaatimukset.fi', sv: 'tillganglighetskrav.fi' } as const
