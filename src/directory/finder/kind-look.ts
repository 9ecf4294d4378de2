/** Which icon and colour a kind of support has: peers and groups heather, home lake, one to one cloudberry text. */
import type { IconName, Kind } from '../../kit/html/index.ts'
import type { ProgrammeKind } from '../programme.ts'

const looks: Record<ProgrammeKind, { icon: IconName; kind: Kind }> = {
  'peer-group': { icon: 'people', kind: 'peer' },
  'guided-group': { icon: 'people', kind: 'peer' },
  'open-meeting': { icon: 'place', kind: 'plain' },
  counselling: { icon: 'phone', kind: 'one' },
  'home-support': { icon: 'door', kind: 'home' },
  housing: { icon: 'door', kind: 'home' },
  'support-person': { icon: 'beside', kind: 'one' },
  training: { icon: 'note', kind: 'plain' },
  online: { icon: 'online', kind: 'one' },
}
export const kindLook = (kind: ProgrammeKind) => looks[kind]
