import type { fi } from './frame-words.fi.ts'

export const sv: typeof fi = {
  demo: 'Demoversion: människorna och tiderna är påhittade. Ring 112 vid verklig nöd.',
  demoLabel: 'Demo',
  demoSignIn: 'Byt person',
  demoInbox: 'Utgående meddelanden',
  demoClock: 'Klocka',
  findHelp: 'Hitta stöd',
  groups: 'Grupper',
  own: 'Egen sida',
  professionals: 'För yrkespersoner',
  privacy: 'Vilka uppgifter finns om dig',
  accessibility: 'Tillgänglighet',
  safety: 'Så rör du dig tryggt här',
  workList: 'Arbetslista',
  programmes: 'Verksamheter',
  places: 'Platser',
  concepts: 'Ordlista',
  notFound: 'Vad som inte hittades',
}
