/**
 * What the catalogue is made from, in a schema of its own: seeded chance as SQL functions, towns by population, and the
 * invented texts with the index rows that the real builder makes of them.
 */
import type pg from 'pg'
import { municipalities } from '../../src/directory/geo-data/index.ts'
import { areaKeys } from '../../src/directory/search-index.ts'
import { reachAreas } from '../../src/directory/search-reach.ts'
import { spokenLangs } from '../../src/kit/words.ts'
import { inventedTexts } from './texts.ts'

const whole = municipalities.reduce((sum, { population }) => sum + population, 0)

/** Towns in the order of their codes, each up to its share of the country's people. */
function townRows() {
  let upto = 0
  return municipalities.map(({ code, fi, sv, en, county, lat, lon, population }, n) => {
    upto += population / whole
    const organisation = { fi: `Perheiden talo ${fi}`, sv: `Familjens hus ${sv}`, en: `Family house ${en}` }
    return { n, code, county, lat, lon, upto, organisation }
  })
}

const areaRows = () =>
  spokenLangs.flatMap((lang) => [
    { lang, kind: 'all', code: '', key: areaKeys.everywhere(lang) },
    ...municipalities.map(({ code }) => ({ lang, kind: 'town', code, key: areaKeys.municipality(lang, code) })),
    ...[...new Set(municipalities.map(({ county }) => county))].map((code) => ({
      lang,
      kind: 'county',
      code,
      key: areaKeys.county(lang, code),
    })),
  ])

/** A number in 0–1 and an id that follow from the seed, a word and a number. */
const chance = (seed: number, thresholds: string) => `
  CREATE SCHEMA bench;
  CREATE FUNCTION bench.share(what text, n bigint) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT (hashint8extended(n, hashtextextended(what, ${seed})) & 9007199254740991) / 9007199254740992::double precision $$;
  CREATE FUNCTION bench.id(what text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT overlay(overlay(md5(what || ':${seed}:' || n) PLACING '8' FROM 13) PLACING 'a' FROM 17)::uuid $$;
  CREATE FUNCTION bench.town_at(share double precision) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT least(width_bucket(share, '${thresholds}'::double precision[]), ${municipalities.length - 1}) $$;`

const towns = `
  CREATE TABLE bench.town AS SELECT t.*, NULL::text[] AS near FROM jsonb_to_recordset($1)
    AS t (n integer, code text, county text, lat double precision, lon double precision, upto double precision, organisation jsonb)`

/** The nearest four of the county, itself among them. */
const nearTowns = `
  ALTER TABLE bench.town ADD PRIMARY KEY (n);
  UPDATE bench.town SET near = ARRAY(SELECT other.code FROM bench.town AS other WHERE other.county = town.county
    ORDER BY power(other.lat - town.lat, 2) + power((other.lon - town.lon) / 2, 2), other.code LIMIT 4)`

const areas = `
  CREATE TABLE bench.area AS
  SELECT town.n AS town, area.name AS area, area_key.lang, array_to_tsvector(array_agg(DISTINCT area_key.key)) AS keys
  FROM bench.town
  CROSS JOIN (VALUES ('all'), ('county'), ('several'), ('town')) AS area (name)
  JOIN jsonb_to_recordset($1) AS area_key (lang text, kind text, code text, key text) ON CASE area.name
    WHEN 'all' THEN area_key.kind = 'all'
    WHEN 'county' THEN area_key.kind = 'county' AND area_key.code = town.county
    WHEN 'several' THEN area_key.kind = 'town' AND area_key.code = ANY(town.near)
    ELSE area_key.kind = 'town' AND area_key.code = town.code END
  GROUP BY town.n, area.name, area_key.lang`

const textTable = `
  CREATE TABLE bench.text AS SELECT * FROM jsonb_to_recordset($1) AS t (n integer, kind text, expecting boolean, "childFromMonths" integer,
    "childToMonths" integer, "freeOfCharge" boolean, audience text[], languages text[], how text[], provisions text[], situations jsonb, texts jsonb)`

const textParts = `
  ALTER TABLE bench.text ADD PRIMARY KEY (n);
  CREATE TABLE bench.text_row AS SELECT text.n, said.* FROM bench.text CROSS JOIN jsonb_to_recordset(text.texts)
    AS said (lang text, name text, summary text, "forWhom" text, "howItGoes" text, "whatThen" text, cost text, "searchWords" text);
  CREATE TABLE bench.text_situation AS SELECT n, key AS concept, value::text::smallint AS weight FROM bench.text CROSS JOIN jsonb_each(situations)`

/** Programmes that stand for a text alone, and for a town's organisation alone; the builder reads them like any other. */
const prototypes = `
  INSERT INTO organisation (id, slug, kind, name, about, phone, email, website, answers_within_working_days, name_is_sensitive)
  SELECT bench.id('prototype organisation', n), 'malli-' || n, 'association', name, '{"fi":"","sv":"","en":""}', '', '', '', 3, false
  FROM (SELECT n, organisation AS name FROM bench.town UNION ALL SELECT -1, '{"fi":"","sv":"","en":""}') AS named;

  INSERT INTO programme (id, slug, organisation_id, kind, state, free_of_charge, expecting, joining, queue_order, record_keeper, sensitive, nationwide,
    county_codes, municipality_codes, audience, referrers, languages, how, provisions, funders, service_classes, target_groups, structure, picture,
    checked_on, updated_at)
  SELECT id, slug, organisation_id, 'peer-group', 'published', free, false, 'open', 'time', 'own-activity', false, true, '{}', '{}', '{}', '{}', languages,
    how, provisions, '{}', '{}', '{}', '{}', 'circle', '2026-01-01', '2026-01-01Z'
  FROM (
    SELECT bench.id('text', n) AS id, 'malli-teksti-' || n AS slug, bench.id('prototype organisation', -1) AS organisation_id, "freeOfCharge" AS free,
      languages, how, provisions FROM bench.text
    UNION ALL
    SELECT bench.id('town', n), 'malli-kunta-' || n, bench.id('prototype organisation', n), false, '{}', '{}', '{}' FROM bench.town
  ) AS made;

  INSERT INTO programme_text (programme_id, lang, name, summary, for_whom, how_it_goes, what_then, cost, search_words)
  SELECT bench.id('text', n), lang, name, summary, "forWhom", "howItGoes", "whatThen", cost, "searchWords" FROM bench.text_row;
  INSERT INTO programme_situation (programme_id, concept, weight) SELECT bench.id('text', n), concept, weight FROM bench.text_situation;`

type Wanted = { seed: number; texts: number }

export async function buildScaffold(owner: pg.Client, wanted: Wanted): Promise<number> {
  const rows = townRows()
  const texts = inventedTexts(wanted)
  await owner.query(chance(wanted.seed, `{${rows.map(({ upto }) => upto).join(',')}}`))
  await owner.query(towns, [JSON.stringify(rows)])
  await owner.query(nearTowns)
  await owner.query(areas, [JSON.stringify(areaRows())])
  await owner.query(textTable, [JSON.stringify(texts)])
  await owner.query(textParts)
  await owner.query(prototypes)
  return texts.length
}

/** Keeps what the builder made of the prototypes, without the area they were given, and takes the prototypes away. */
export async function keepIndexRows(owner: pg.Client) {
  const everywhere = spokenLangs.map((lang) => areaKeys.everywhere(lang))
  for (const what of ['text', 'town'])
    await owner.query(
      `CREATE TABLE bench.${what}_index AS SELECT source.n, lang, analyser, ts_delete(words, '{${everywhere.map((key) => `"${key}"`).join(',')}}'::text[]) AS words
       FROM bench.${what} AS source JOIN programme_index ON programme_id = bench.id('${what}', source.n)`,
    )
  await owner.query(
    `CREATE TABLE bench.text_reach AS SELECT source.n, concept, mark, offers
     FROM bench.text AS source JOIN programme_reach ON programme_id = bench.id('text', source.n) WHERE area = '${reachAreas.any}'`,
  )
  await owner.query(
    `DELETE FROM programme WHERE slug LIKE 'malli-%'; DELETE FROM organisation WHERE slug LIKE 'malli-%'; ANALYZE`,
  )
}
