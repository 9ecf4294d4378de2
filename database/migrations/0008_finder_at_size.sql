-- The finder at the size of all Finland: what a search costs follows what it finds (docs/decisions/011).

-- For which need a programme is and where, so that the surest of a need and an area stand side by side in one index.
-- Made with programme_index, in the transaction that changes the programme.
CREATE TABLE programme_reach (
  concept text NOT NULL,
  -- 'all' the whole country, 'c10' a county, 'm491' a municipality; every programme also has 'any', for who tells no place.
  area text NOT NULL,
  mark smallint NOT NULL CHECK (mark BETWEEN 1 AND 3),
  programme_id uuid NOT NULL REFERENCES programme ON DELETE CASCADE,
  -- What filters ask for, a bit each.
  offers integer NOT NULL,
  PRIMARY KEY (concept, area, mark, programme_id) INCLUDE (offers)
);
CREATE INDEX programme_reach_by_programme ON programme_reach (programme_id);

-- Words of names, for a name typed almost right: few however many programmes share them. One that no name has any more finds nothing.
CREATE TABLE name_word (
  lang text NOT NULL CHECK (lang IN ('fi', 'sv', 'en')),
  word text NOT NULL CHECK (length(word) BETWEEN 1 AND 60),
  PRIMARY KEY (lang, word)
);
CREATE INDEX name_word_alike ON name_word USING gin (word gin_trgm_ops);
ALTER TABLE programme_index DROP COLUMN plain;

-- How common a word of a search is, is read from PostgreSQL's own counts: they must know more than the commonest few.
ALTER TABLE programme_index ALTER COLUMN words SET STATISTICS 1000;
-- Words are weighed for each programme found: beside the row they need no second look-up.
ALTER TABLE programme_index ALTER COLUMN words SET STORAGE MAIN;
-- Facts of found programmes are read from the index alone.
CREATE INDEX programme_situation_of_programme ON programme_situation (programme_id) INCLUDE (concept, weight);

GRANT SELECT ON programme_reach, name_word TO vierella_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON programme_reach, name_word TO vierella_app;

-- Programmes by need: at most so many of each need and mark, which differ in weight; those that answer most come first.
-- Reading in the order of the index and stopping makes the cost follow the answer. In a function the plan is kept.
CREATE FUNCTION programmes_reaching(concepts text[], marks smallint[], weights real[], most_of_each integer[], areas text[], offering integer, most integer)
RETURNS TABLE (programme_id uuid, weight real)
LANGUAGE plpgsql STABLE ROWS 100
SET enable_seqscan = off
SET enable_bitmapscan = off
SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
  RETURN QUERY
    SELECT answer.programme_id, sum(answer.weight)::real
    FROM (
      SELECT reached.programme_id, wanted.concept, max(wanted.weight) AS weight
      FROM unnest(concepts, marks, weights, most_of_each) AS wanted (concept, mark, weight, most)
      CROSS JOIN LATERAL (
        SELECT reach.programme_id FROM programme_reach AS reach
        WHERE reach.concept = wanted.concept AND reach.mark = wanted.mark AND reach.area = ANY (areas) AND reach.offers & offering = offering
        LIMIT wanted.most
      ) AS reached
      GROUP BY reached.programme_id, wanted.concept
    ) AS answer
    GROUP BY answer.programme_id
    ORDER BY 2 DESC, 1
    LIMIT most;
END
$$;

-- For each programme the groups one could go to next: nearest first when there is a point to measure from, else soonest.
CREATE FUNCTION groups_to_join(programmes uuid[], from_lat double precision, from_lon double precision, at timestamptz, of_each integer)
RETURNS TABLE (
  id uuid, programme_id uuid, name jsonb, online boolean, joining text, size integer, taken integer, queued integer, childcare_size integer,
  language text, meetings integer, first_meeting_at timestamptz, next_at timestamptz, place_name jsonb, municipality jsonb, municipality_code text,
  confidential boolean, km double precision, order_km double precision)
LANGUAGE plpgsql STABLE ROWS 28
SET enable_seqscan = off
SET enable_hashjoin = off
SET enable_mergejoin = off
SET plan_cache_mode = force_generic_plan
AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    SELECT near.id, near.programme_id, near.name, near.online, near.joining, near.size, near.taken, near.queued, near.childcare_size, near.language,
           near.meetings, near.first_meeting_at,
           (SELECT min(starts_at) FROM meeting WHERE meeting.group_id = near.id AND meeting.state = 'planned' AND starts_at > at),
           -- A confidential place, or the place of a sensitive group, is not told, nor how far it is; it orders the groups and goes no further.
           CASE WHEN near.hidden THEN NULL ELSE near.place_name END,
           CASE WHEN near.municipality_code IS NOT NULL
                THEN jsonb_build_object('fi', near.name_fi, 'sv', near.name_sv, 'en', near.name_en) END,
           near.municipality_code, near.confidential,
           CASE WHEN near.hidden OR near.online THEN NULL ELSE near.away END, near.order_km
    FROM unnest(programmes) AS wanted (id)
    JOIN programme ON programme.id = wanted.id
    CROSS JOIN LATERAL (
      SELECT placed.* FROM (
        SELECT measured.*, CASE WHEN measured.online THEN 0 ELSE coalesce(measured.away, 0) END AS order_km
        FROM (
          SELECT support_group.id, support_group.programme_id, support_group.name, online, support_group.joining, size, taken, queued, childcare_size,
                 language, (support_group.structure ->> 'meetings')::integer AS meetings, first_meeting_at,
                 place.name AS place_name, municipality.code AS municipality_code, name_fi, name_sv, name_en,
                 coalesce(place.confidential, false) OR programme.sensitive AS hidden,
                 coalesce(place.confidential, false) OR (programme.sensitive AND NOT online) AS confidential,
                 -- Straight line, flat: within Finland the error is below a hundredth. Null without a point or a place.
                 sqrt(power((coalesce(place.lat, municipality.lat) - from_lat) * 111.2, 2)
                    + power((coalesce(place.lon, municipality.lon) - from_lon) * 111.32 * cos(radians(from_lat)), 2)) AS away
          FROM support_group
          LEFT JOIN place ON place.id = support_group.place_id
          LEFT JOIN municipality ON municipality.code = coalesce(place.municipality_code, support_group.municipality_code)
          WHERE support_group.programme_id = wanted.id AND support_group.state = 'published' AND takes_new AND last_meeting_at > at
        ) AS measured
      ) AS placed
      ORDER BY placed.order_km > 25, placed.order_km > 70, placed.size > 0 AND placed.taken >= placed.size, placed.first_meeting_at, placed.id
      LIMIT of_each
    ) AS near
    ORDER BY near.programme_id, near.order_km > 25, near.order_km > 70, near.size > 0 AND near.taken >= near.size, near.first_meeting_at, near.id;
END
$$;
