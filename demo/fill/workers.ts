/** The demo's invented workers: coordinators from the content, some facilitators with sign-ins of their own, and the network's two. */
import { type AccountId, insertAccount, insertGrant } from '../../src/access/accounts.ts'
import type { Role } from '../../src/kit/actor.ts'
import type { Transaction } from '../../src/kit/database/index.ts'
import type { Secrets } from '../../src/kit/secrets.ts'
import type { Clock, PlainDate } from '../../src/kit/time.ts'
import type { DemoOrganisation } from '../shape.ts'
import { organisations } from './content.ts'
import type { Directory } from './directory.ts'

/** Who leads which groups: those of the programme in which this first name stands among the facilitators. */
type DemoFacilitator = {
  programme: string
  organisation: string
  firstName: string
  /** Left out when the organisation's coordinator leads groups too. */
  familyName?: string
  /** One team leads all the programme's groups and stands in for each other; else each sees only the families of her own. */
  sees: 'programme' | 'own-groups'
}

export const facilitators: DemoFacilitator[] = [
  { programme: 'kieppi', organisation: 'viola', firstName: 'Heli', familyName: 'Kuusilampi', sees: 'programme' },
  {
    programme: 'voimaa-perheille',
    organisation: 'aspa',
    firstName: 'Salla',
    familyName: 'Ahomansikka',
    sees: 'programme',
  },
  {
    programme: 'hoidollinen-paivaryhma',
    organisation: 'savon-ensi-ja-perhetuki',
    firstName: 'Tytti',
    familyName: 'Haavanlehto',
    sees: 'programme',
  },
  {
    programme: 'paihdeperheiden-avopalvelut',
    organisation: 'savon-ensi-ja-perhetuki',
    firstName: 'Kirsi',
    familyName: 'Lahdekallio',
    sees: 'own-groups',
  },
  {
    programme: 'vanhemmuuden-tuki',
    organisation: 'pohjois-savon-hyvinvointialue',
    firstName: 'Henna',
    familyName: 'Rantakumpu',
    sees: 'programme',
  },
  {
    programme: 'erityisesti-isa',
    organisation: 'kirkkopalvelut',
    firstName: 'Antti',
    familyName: 'Suvantola',
    sees: 'own-groups',
  },
  {
    programme: 'isan-nakoinen',
    organisation: 'setlementtiliitto',
    firstName: 'Olli',
    familyName: 'Katajapuro',
    sees: 'own-groups',
  },
  { programme: 'voikukkia', organisation: 'vanhemmat-rinnakkain', firstName: 'Tarja', sees: 'own-groups' },
  {
    programme: 'voikukkia',
    organisation: 'setlementti-kallanranta',
    firstName: 'Ulla',
    familyName: 'Koivusalmi',
    sees: 'own-groups',
  },
  { programme: 'voikukkia', organisation: 'paijanteen-perheet', firstName: 'Kaisa', sees: 'own-groups' },
  {
    programme: 'aitien-laituri',
    organisation: 'es-laituri',
    firstName: 'Samira',
    familyName: 'Haddad-Niemelä',
    sees: 'own-groups',
  },
  {
    programme: 'nuoret-vanhemmat-kuopio',
    organisation: 'ps-kallaveden-lapset',
    firstName: 'Emmi',
    familyName: 'Pellavalahti',
    sees: 'programme',
  },
]

const networkPeople = [
  { role: 'network-coordinator', name: 'Marketta Saarenrinne', email: 'marketta.saarenrinne@example.org' },
  { role: 'operator', name: 'Rauno Tienhaara', email: 'rauno.tienhaara@example.org' },
] as const

const ascii = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const nameOf = ({ firstName, familyName }: { firstName: string; familyName: string }) => `${firstName} ${familyName}`
export const emailOf = (person: { firstName: string; familyName: string }) =>
  `${ascii(nameOf(person)).replace(' ', '.')}@example.org`

export type Leads = (programme: string, firstName: string) => AccountId | undefined
type Keeper = { secrets: Secrets; clock: Clock }

/** Makes the accounts and says which of them leads groups under a first name. */
export async function fillWorkers(tx: Transaction, keeper: Keeper, directory: Directory): Promise<Leads> {
  const firstDay = keeper.clock.today().subtract({ years: 2 })
  const coordinators = new Map<string, AccountId>()
  for (const { slug, coordinator } of organisations)
    coordinators.set(
      slug,
      await fillCoordinator(tx, keeper, { coordinator, organisation: directory.organisation(slug), firstDay }),
    )
  for (const { role, ...person } of networkPeople)
    await insertGrant(tx, { account: await insertAccount(tx, keeper, person), role, firstDay })

  const leading = new Map<string, AccountId>()
  for (const one of facilitators) {
    const account = await accountOf(tx, keeper, { facilitator: one, coordinators })
    await insertGrant(tx, { account, firstDay, ...grantOf(one, directory) })
    leading.set(`${one.programme} ${one.firstName}`, account)
  }
  return (programme, firstName) => leading.get(`${programme} ${firstName}`)
}

type NewCoordinator = {
  coordinator: DemoOrganisation['coordinator']
  organisation: ReturnType<Directory['organisation']>
  firstDay: PlainDate
}
async function fillCoordinator(
  tx: Transaction,
  keeper: Keeper,
  { coordinator, organisation, firstDay }: NewCoordinator,
) {
  const account = await insertAccount(tx, keeper, { name: nameOf(coordinator), email: coordinator.email })
  await insertGrant(tx, { account, role: 'coordinator', organisation, firstDay })
  return account
}

type Lookup = { facilitator: DemoFacilitator; coordinators: ReadonlyMap<string, AccountId> }
async function accountOf(tx: Transaction, keeper: Keeper, { facilitator, coordinators }: Lookup) {
  const { firstName, familyName, organisation } = facilitator
  if (familyName !== undefined)
    return insertAccount(tx, keeper, {
      name: nameOf({ firstName, familyName }),
      email: emailOf({ firstName, familyName }),
    })
  const coordinator = coordinators.get(organisation)
  if (coordinator === undefined) throw new Error(`no coordinator leads groups in ${organisation}`)
  return coordinator
}

const grantOf = ({ organisation, programme, sees }: DemoFacilitator, directory: Directory) => ({
  role: 'facilitator' as Role,
  organisation: directory.organisation(organisation),
  ...(sees === 'programme' && { programme: directory.programme(programme) }),
})
