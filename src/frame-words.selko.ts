import type { fi } from './frame-words.fi.ts'

export const selko: Partial<typeof fi> = {
  demo: 'Tämä on esittely. Ihmiset ja ajat eivät ole oikeita. Jos olet vaarassa, soita 112.',
  privacy: 'Mitä tiedämme sinusta',
  accessibility: 'Jos sivua on vaikea käyttää',
  safety: 'Käytä sivua turvallisesti',
}
