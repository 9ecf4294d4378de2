/** All groups of all organisers in one place, and an organiser's own page. */

import { programmeKinds } from '../../directory/programme.ts'
import { plain } from '../../directory/texts.ts'
import { directoryWords } from '../../directory/words.ts'
import { SitePage } from '../../frame.tsx'
import {
  CallButton,
  Card,
  Checkbox,
  Deeds,
  EmptyState,
  FilterForm,
  Grid,
  KindLabel,
  kitWords,
  Lead,
  Pagination,
  Select,
  Stack,
  Status,
  Wrap,
} from '../../kit/html/index.ts'
import type { Frame } from '../../kit/http/index.ts'
import { sayMoment } from '../../kit/say-time.ts'
import type { Lang } from '../../kit/words.ts'
import { href } from '../../links.ts'
import { seatsOf } from '../enrolment.ts'
import { SeatsSaid } from './facts.tsx'
import { kindLook } from './kinds.ts'
import type { countiesWithGroups, GroupFilter, GroupInList, listedGroups, publicOrganisation } from './queries.ts'
import { shownWords } from './words.ts'

type ListView = {
  frame: Frame
  filter: GroupFilter
  counties: Awaited<ReturnType<typeof countiesWithGroups>>
  found: Awaited<ReturnType<typeof listedGroups>>
}

const queryOf = ({ county, kind, online, room }: GroupFilter, page: number) => ({
  county,
  kind,
  online,
  room,
  page: page === 1 ? undefined : page,
})

const GroupInListCard = ({ group, lang }: { group: GroupInList; lang: Lang }) => {
  const vocabulary = directoryWords(lang)
  const look = kindLook(group.kind)
  const own = plain(group.name, lang)
  const where = group.online ? vocabulary.online : group.municipality ? plain(group.municipality, lang) : ''
  return (
    <Card as="li">
      <KindLabel icon={look.icon} kind={look.kind}>
        {vocabulary.kind[group.kind]}
      </KindLabel>
      <h2>
        <a
          href={href('group', lang, { group: group.id })}
          lang={group.nameLang === 'selko' || group.nameLang === lang ? undefined : group.nameLang}
        >
          {group.programmeName}
          {own !== '' && own !== where ? `, ${own}` : ''}
        </a>
      </h2>
      <p>
        {sayMoment(group.startsAt, lang)}
        {where && ` · ${where}`}
      </p>
      <p>
        <SeatsSaid level={seatsOf(group)} lang={lang} />
      </p>
      <p class="v-small">{vocabulary.joining[group.joining]}</p>
    </Card>
  )
}

const Filters = ({ frame, filter, counties }: ListView) => {
  const { lang } = frame
  const { list } = shownWords(lang)
  const vocabulary = directoryWords(lang)
  return (
    <FilterForm action={href('groups', lang)} label={list.filters} button={list.show}>
      <Select
        name="county"
        label={list.county}
        typed={filter.county ?? ''}
        empty={list.all}
        narrow
        options={counties.map(({ code, name }) => ({ value: code, label: plain(name, lang) }))}
      />
      <Select
        name="kind"
        label={list.kind}
        typed={filter.kind ?? ''}
        empty={list.anyKind}
        narrow
        options={programmeKinds.map((kind) => ({ value: kind, label: vocabulary.kind[kind] }))}
      />
      <Checkbox name="online" value="1" label={list.online} typed={filter.online ?? ''} />
      <Checkbox name="room" value="1" label={list.onlyRoom} typed={filter.room ?? ''} />
    </FilterForm>
  )
}

export const groupListPage = (view: ListView) => {
  const { frame, filter, found } = view
  const { lang } = frame
  const { list } = shownWords(lang)
  return (
    <SitePage frame={frame} title={list.title}>
      <Wrap air>
        <Stack gap={24}>
          <Stack gap={8}>
            <h1>{list.title}</h1>
            <Lead>{list.lead}</Lead>
          </Stack>
          <Filters {...view} />
          <Status quiet>{list.found(found.total)}</Status>
          {found.groups.length === 0 ? (
            <EmptyState title={list.none.title} deed={{ href: href('wish', lang), label: list.none.deed }}>
              <p>{list.none.text}</p>
            </EmptyState>
          ) : (
            <Grid as="ul" columns={3}>
              {found.groups.map((group) => (
                <GroupInListCard key={group.id} group={group} lang={lang} />
              ))}
            </Grid>
          )}
          <Pagination
            words={kitWords(lang)}
            now={filter.page}
            all={found.pages}
            href={(page) => href('groups', lang, {}, queryOf(filter, page))}
          />
        </Stack>
      </Wrap>
    </SitePage>
  )
}

type OrganisationView = { frame: Frame; shown: NonNullable<Awaited<ReturnType<typeof publicOrganisation>>> }

export const organisationPage = ({ frame, shown: { organisation, programmes } }: OrganisationView) => {
  const { lang } = frame
  const words = shownWords(lang)
  return (
    <SitePage frame={frame} title={words.organiser}>
      <Wrap width="reading" air>
        <Stack gap={24}>
          <Stack gap={8}>
            <p class="v-sub">{directoryWords(lang).organisationKind[organisation.kind]}</p>
            <h1>{plain(organisation.name, lang)}</h1>
            <Lead>{plain(organisation.about, lang)}</Lead>
          </Stack>
          <Deeds>
            <CallButton words={kitWords(lang)} whom={plain(organisation.name, lang)} number={organisation.phone} />
          </Deeds>
          <p>
            {words.organisation.email}: <a href={`mailto:${organisation.email}`}>{organisation.email}</a>
            <br />
            {words.organisation.website}:{' '}
            <a href={organisation.website} rel="noreferrer">
              {organisation.website.replace(/^https?:\/\//, '')}
            </a>
          </p>
          <Stack as="section">
            <h2>{words.organisation.programmes}</h2>
            <Stack as="ul" list>
              {programmes.map((programme) => (
                <Card as="li" key={programme.slug}>
                  <h3>
                    <a href={href('programme', lang, { slug: programme.slug })}>{programme.name}</a>
                  </h3>
                  <p>{programme.summary}</p>
                </Card>
              ))}
            </Stack>
          </Stack>
        </Stack>
      </Wrap>
    </SitePage>
  )
}
