/** The catalogue as SQL: each step fills a table by generate_series and seeded chance. Decisions first, then rows. */

import { reachAreas } from '../../src/directory/search-reach.ts'

/** A hundredth of all Finland; `--size 100` is the whole. */
export const hundredth = { organisations: 100, places: 150, programmes: 600, groups: 2_000, meetings: 20_000 } as const
export type Counts = { -readonly [Name in keyof typeof hundredth]: number }

export const countsFor = (size: number): Counts => ({
  organisations: hundredth.organisations * size,
  places: hundredth.places * size,
  programmes: hundredth.programmes * size,
  groups: hundredth.groups * size,
  meetings: hundredth.meetings * size,
})

export type Step = { what: string; sql: string }

/** One of these, by chance. */
const oneOf = (what: string, n: string, values: readonly string[], type = 'text') =>
  `(ARRAY[${values.map((value) => `'${value}'`).join(', ')}]::${type}[])[1 + floor(${values.length} * bench.share('${what}', ${n}))::int]`

const none = `'{"fi":"","sv":"","en":""}'::jsonb`
const inAll = (text: string) => `jsonb_build_object('fi', ${text}, 'sv', ${text}, 'en', ${text})`

const decisions = (counts: Counts, texts: number, day: string): Step[] => [
  {
    what: 'who and where',
    sql: `
      CREATE TABLE bench.organisation AS SELECT n, bench.id('organisation', n) AS id, bench.town_at(bench.share('organisation town', n)) AS town
        FROM generate_series(1, ${counts.organisations}) AS n;
      ALTER TABLE bench.organisation ADD PRIMARY KEY (n);
      CREATE TABLE bench.place AS SELECT n, bench.id('place', n) AS id, 1 + (n - 1) % ${counts.organisations} AS organisation,
        bench.share('place confidential', n) < 0.03 AS confidential FROM generate_series(1, ${counts.places}) AS n;
      ALTER TABLE bench.place ADD PRIMARY KEY (n)`,
  },
  {
    what: 'programmes, decided',
    sql: `
      CREATE TABLE bench.programme AS SELECT chosen.*, organisation.town, town.county, town.code AS town_code, town.near, text.kind, text.how
      FROM (
        SELECT n, bench.id('programme', n) AS id, 1 + floor(${counts.organisations} * power(bench.share('programme organisation', n), 1.5))::int AS organisation,
          floor(${texts} * power(bench.share('programme text', n), 1.3))::int AS text,
          CASE WHEN n % 40 = 1 THEN 'all' WHEN bench.share('programme area', n) < 0.2 THEN 'county'
               WHEN bench.share('programme area', n) < 0.4 THEN 'several' ELSE 'town' END AS area,
          CASE WHEN bench.share('programme state', n) < 0.97 THEN 'published' WHEN bench.share('programme state', n) < 0.99 THEN 'closed' ELSE 'draft' END AS state
        FROM generate_series(1, ${counts.programmes}) AS n
      ) AS chosen
      JOIN bench.organisation ON organisation.n = chosen.organisation JOIN bench.town ON town.n = organisation.town JOIN bench.text ON text.n = chosen.text;
      ALTER TABLE bench.programme ADD PRIMARY KEY (n);
      CREATE TABLE bench.gathering AS SELECT row_number() OVER (ORDER BY area <> 'all', n) AS rank, programme.* FROM bench.programme
        WHERE state = 'published' AND kind IN ('peer-group', 'guided-group', 'open-meeting', 'training', 'online');
      ALTER TABLE bench.gathering ADD PRIMARY KEY (rank)`,
  },
  {
    what: 'groups, decided',
    sql: `
      CREATE TABLE bench.run AS
      SELECT turn AS n, bench.id('group', turn) AS id, gathering.id AS programme, gathering.kind = 'online' OR bench.share('group online', turn) < 0.08 AS online,
        CASE WHEN gathering.area <> 'all' THEN gathering.organisation
          + CASE WHEN bench.share('group place', turn) < 0.3 AND gathering.organisation + ${counts.organisations} <= ${counts.places} THEN ${counts.organisations} ELSE 0 END END AS place,
        bench.town_at(bench.share('group town', turn)) AS town,
        '${day}'::date - 180 + floor(365 * bench.share('group begins', turn))::int AS first_day,
        ${oneOf('group hour', 'turn', ['09:30', '10:00', '13:00', '17:00', '17:30', '18:00'], 'time')} AS hour,
        (ARRAY[6, 8, 12, 14])[1 + turn % 4] AS meetings, CASE WHEN bench.share('group limit', turn) < 0.05 THEN 0 ELSE 6 + floor(9 * bench.share('group size', turn))::int END AS size
      FROM generate_series(1, ${counts.groups}) AS turn
      JOIN bench.gathering ON gathering.rank = 1 + floor((SELECT count(*) FROM bench.gathering) * power(bench.share('group programme', turn), 1.6))::int`,
  },
]

/** Every group meets weekly for an hour and a half, at the same hour of a Finnish clock in summer and winter. */
const meetingAt = (week: string) => `(run.first_day + 7 * (${week}) + run.hour) AT TIME ZONE 'Europe/Helsinki'`
const lasts = `interval '90 minutes'`

const directory: Step[] = [
  {
    what: 'organisations',
    sql: `
      INSERT INTO organisation (id, slug, kind, name, about, phone, email, website, answers_within_working_days, name_is_sensitive)
      SELECT organisation.id, 'jarjestaja-' || organisation.n,
        ${oneOf('organisation kind', 'organisation.n', ['association', 'association', 'association', 'parish', 'municipality', 'county', 'company', 'foundation'])},
        town.organisation, ${inAll(`'Tukee perheitä.'`)}, '09 000 ' || lpad((organisation.n % 10000)::text, 4, '0'),
        'jarjestaja-' || organisation.n || '@example.org', 'https://jarjestaja-' || organisation.n || '.example.org', 1 + organisation.n % 5,
        bench.share('organisation sensitive', organisation.n) < 0.03
      FROM bench.organisation JOIN bench.town ON town.n = organisation.town`,
  },
  {
    what: 'places',
    sql: `
      INSERT INTO place (id, slug, organisation_id, kind, name, confidential, municipality_code, street, postal_code, lat, lon, arrival, step_free,
        accessible_toilet, pram_parking, baby_changing, hearing_loop, near_bus_stop)
      SELECT place.id, 'paikka-' || place.n, organisation.id,
        CASE WHEN confidential THEN 'other' ELSE ${oneOf('place kind', 'place.n', ['family-centre', 'meeting-place', 'parish-hall', 'association-room', 'school', 'library'])} END,
        CASE WHEN confidential THEN ${none} ELSE ${inAll(`'Perheiden talo ' || place.n`)} END, confidential, town.code,
        CASE WHEN NOT confidential THEN 'Koulukatu ' || place.n % 90 + 1 END, CASE WHEN NOT confidential THEN lpad((place.n % 99999)::text, 5, '0') END,
        CASE WHEN NOT confidential THEN town.lat + 0.1 * (bench.share('place lat', place.n) - 0.5) END,
        CASE WHEN NOT confidential THEN town.lon + 0.2 * (bench.share('place lon', place.n) - 0.5) END,
        CASE WHEN confidential THEN ${none} ELSE ${inAll(`'Ovi on pihan puolella.'`)} END,
        bench.share('step free', place.n) < 0.8, bench.share('toilet', place.n) < 0.6, true, bench.share('changing', place.n) < 0.5,
        bench.share('loop', place.n) < 0.1, bench.share('bus', place.n) < 0.7
      FROM bench.place JOIN bench.organisation ON organisation.n = place.organisation JOIN bench.town ON town.n = organisation.town`,
  },
  {
    what: 'programmes',
    sql: `
      INSERT INTO programme (id, slug, organisation_id, kind, state, free_of_charge, expecting, child_from_months, child_to_months, joining, queue_order,
        record_keeper, sensitive, nationwide, county_codes, municipality_codes, audience, referrers, languages, how, provisions, funders, service_classes,
        target_groups, structure, picture, checked_on, updated_at)
      SELECT programme.id, 'toiminta-' || programme.n, bench.id('organisation', programme.organisation), programme.kind, state, text."freeOfCharge", text.expecting,
        text."childFromMonths", text."childToMonths",
        ${oneOf('joining', 'programme.n', ['open', 'open', 'open', 'open', 'open', 'open', 'open', 'preliminary', 'preliminary', 'through-worker'])},
        CASE WHEN bench.share('queue', programme.n) < 0.85 THEN 'time' ELSE 'need' END, 'own-activity', bench.share('sensitive', programme.n) < 0.06,
        area = 'all', CASE WHEN area = 'county' THEN ARRAY[county] ELSE '{}' END,
        CASE area WHEN 'several' THEN near WHEN 'town' THEN ARRAY[town_code] ELSE '{}' END, text.audience, '{any-worker}', text.languages, text.how,
        text.provisions, '{}', '{P3}', '{KR1.2}',
        '{"timesPerWeek":1,"everyWeeks":1,"meetings":10,"minutes":90,"meal":false,"extras":[],"size":12,"startsWhen":0}',
        ${oneOf('picture', 'programme.n', ['circle', 'jetty', 'baby', 'mug', 'path'])}, '$day'::date - floor(200 * bench.share('checked', programme.n))::int, '$day'::date
      FROM bench.programme JOIN bench.text ON text.n = programme.text`,
  },
  {
    what: 'programme texts',
    sql: `
      INSERT INTO programme_text (programme_id, lang, name, summary, for_whom, how_it_goes, what_then, cost, search_words)
      SELECT programme.id, lang, name, summary, "forWhom", "howItGoes", "whatThen", cost, "searchWords" FROM bench.programme JOIN bench.text_row ON text_row.n = programme.text`,
  },
  {
    what: 'situations',
    sql: `
      INSERT INTO programme_situation (programme_id, concept, weight)
      SELECT programme.id, concept, weight FROM bench.programme JOIN bench.text_situation ON text_situation.n = programme.text`,
  },
  {
    what: 'places of programmes',
    sql: `
      INSERT INTO programme_place (programme_id, place_id)
      SELECT programme.id, place.id FROM bench.programme JOIN bench.place ON place.n = programme.organisation WHERE 'on-site' = ANY(how) AND area <> 'all'`,
  },
  {
    what: 'partners',
    sql: `
      INSERT INTO programme_partner (programme_id, organisation_id, part)
      SELECT id, bench.id('organisation', 1 + organisation % (SELECT count(*) FROM bench.organisation)), ${inAll(`'Antaa tilat.'`)} FROM bench.programme WHERE n % 5 = 0`,
  },
  {
    what: 'index rows',
    sql: `
      INSERT INTO programme_index (programme_id, lang, analyser, words)
      SELECT programme.id, text_index.lang, text_index.analyser, text_index.words || town_index.words || area.keys
      FROM bench.programme
      JOIN bench.text_index ON text_index.n = programme.text
      JOIN bench.town_index ON town_index.n = programme.town AND town_index.lang = text_index.lang
      JOIN bench.area ON area.town = programme.town AND area.area = programme.area AND area.lang = text_index.lang
      WHERE programme.state = 'published'`,
  },
  {
    what: 'needs and areas',
    sql: `
      INSERT INTO programme_reach (concept, area, mark, programme_id, offers)
      SELECT concept, reached.area, mark, programme.id, offers
      FROM bench.programme
      JOIN bench.text_reach ON text_reach.n = programme.text
      CROSS JOIN LATERAL unnest('${reachAreas.any}'::text || CASE area
        WHEN 'all' THEN ARRAY['${reachAreas.everywhere}']
        WHEN 'county' THEN ARRAY['${reachAreas.county('')}' || county]
        WHEN 'several' THEN ARRAY(SELECT '${reachAreas.municipality('')}' || code FROM unnest(near) AS code)
        ELSE ARRAY['${reachAreas.municipality('')}' || town_code] END) AS reached (area)
      WHERE programme.state = 'published'
      ORDER BY concept, reached.area, mark, programme.id`,
  },
]

const groups: Step[] = [
  {
    what: 'groups',
    sql: `
      INSERT INTO support_group (id, programme_id, state, name, place_id, municipality_code, online, language, structure, joining, queue_order, size,
        childcare_size, taken, childcare_taken, queued, first_meeting_at, last_meeting_at, takes_new)
      SELECT run.id, run.programme,
        CASE WHEN bench.share('group state', run.n) < 0.03 THEN 'cancelled' WHEN bench.share('group state', run.n) < 0.04 THEN 'draft'
             WHEN run.first_day + 7 * run.meetings < '$day' AND bench.share('group ended', run.n) < 0.7 THEN 'ended' ELSE 'published' END,
        ${none}, CASE WHEN NOT online THEN place.id END, CASE WHEN NOT online AND place.id IS NULL THEN town.code END, online,
        ${oneOf('group language', 'run.n', [...Array<string>(17).fill('fi'), 'sv', 'sv', 'en'])},
        jsonb_set(programme.structure, '{meetings}', to_jsonb(run.meetings)), programme.joining, programme.queue_order, run.size,
        CASE WHEN bench.share('group childcare', run.n) < 0.25 THEN 6 ELSE 0 END, filled.taken, 0,
        CASE WHEN run.size > 0 AND filled.taken = run.size THEN floor(6 * bench.share('group queued', run.n))::int ELSE 0 END,
        ${meetingAt('0')}, ${meetingAt('run.meetings - 1')} + ${lasts}, bench.share('group closed', run.n) < 0.9
      FROM bench.run
      JOIN programme ON programme.id = run.programme
      JOIN bench.town ON town.n = run.town
      LEFT JOIN bench.place ON place.n = run.place
      CROSS JOIN LATERAL (SELECT floor(least(1, 1.25 * bench.share('group taken', run.n)) * CASE run.size WHEN 0 THEN 20 ELSE run.size END)::int AS taken) AS filled`,
  },
  {
    what: 'facilitators',
    sql: `
      INSERT INTO group_facilitator (group_id, position, first_name, peer, name_shown)
      SELECT run.id, position, (string_to_array('$names', ','))[1 + floor($nameCount * bench.share('name', 2 * run.n + position))::int], position = 2, true
      FROM bench.run CROSS JOIN generate_series(1, 1 + run.n % 2) AS position`,
  },
  {
    // The first and the last are always held, so that a group's span is that of its planned meetings.
    what: 'meetings',
    sql: `
      INSERT INTO meeting (id, group_id, starts_at, ends_at, state, revision)
      SELECT bench.id('meeting', 100 * run.n + week), run.id, ${meetingAt('week')}, ${meetingAt('week')} + ${lasts},
        CASE WHEN week BETWEEN 1 AND run.meetings - 2 AND bench.share('meeting state', 100 * run.n + week) < 0.02 THEN 'cancelled' ELSE 'planned' END, 0
      FROM bench.run CROSS JOIN generate_series(0, run.meetings - 1) AS week`,
  },
]

/** `day` is today for the groups: they are spread over half a year on both sides of it. */
export type CatalogueOptions = { counts: Counts; texts: number; day: string; names: readonly string[] }

export const catalogueSteps = ({ counts, texts, day, names }: CatalogueOptions): Step[] =>
  [...decisions(counts, texts, day), ...directory, ...groups].map(({ what, sql }) => ({
    what,
    sql: sql
      .replaceAll('$day', day)
      .replaceAll('$names', names.join(','))
      .replaceAll('$nameCount', String(names.length)),
  }))

/** What is filled, and so has its indexes and foreign keys set aside meanwhile. */
export const filledTables = [
  'organisation',
  'place',
  'programme',
  'programme_text',
  'programme_situation',
  'programme_place',
  'programme_partner',
  'programme_index',
  'programme_reach',
  'support_group',
  'group_facilitator',
  'meeting',
] as const
