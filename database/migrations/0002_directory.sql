-- The directory: public facts only. A confidential place has a municipality here and nothing else.

CREATE TABLE county (
  code text PRIMARY KEY CHECK (code ~ '^\d{2}$'),
  name_fi text NOT NULL, name_sv text NOT NULL, name_en text NOT NULL
);
CREATE TABLE municipality (
  code text PRIMARY KEY CHECK (code ~ '^\d{3}$'),
  name_fi text NOT NULL, name_sv text NOT NULL, name_en text NOT NULL,
  county_code text NOT NULL REFERENCES county,
  lat double precision NOT NULL, lon double precision NOT NULL,
  population integer NOT NULL CHECK (population >= 0)
);
CREATE INDEX municipality_by_county ON municipality (county_code);

CREATE TABLE organisation (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9-]{2,80}$'),
  kind text NOT NULL CHECK (kind IN ('association', 'parish', 'municipality', 'county', 'company', 'foundation')),
  -- { fi, sv, en }: sv and en may be empty and then fall back to Finnish with its lang.
  name jsonb NOT NULL, about jsonb NOT NULL,
  phone text NOT NULL, email text NOT NULL, website text NOT NULL,
  answers_within_working_days integer NOT NULL CHECK (answers_within_working_days BETWEEN 1 AND 30),
  -- The name alone can reveal violence or substance use: messages and logs for families then use the worker's first name.
  name_is_sensitive boolean NOT NULL
);

CREATE TABLE place (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9-]{2,80}$'),
  organisation_id uuid NOT NULL REFERENCES organisation,
  kind text NOT NULL CHECK (kind IN ('family-centre', 'meeting-place', 'parish-hall', 'clinic', 'association-room', 'school', 'library', 'other')),
  name jsonb NOT NULL,
  confidential boolean NOT NULL,
  municipality_code text NOT NULL REFERENCES municipality,
  street text, postal_code text,
  lat double precision, lon double precision,
  arrival jsonb NOT NULL,
  step_free boolean NOT NULL, accessible_toilet boolean NOT NULL, pram_parking boolean NOT NULL,
  baby_changing boolean NOT NULL, hearing_loop boolean NOT NULL, near_bus_stop boolean NOT NULL,
  CONSTRAINT nothing_told_of_a_confidential_place CHECK (NOT confidential OR num_nonnulls(street, postal_code, lat, lon) = 0),
  CONSTRAINT lat_and_lon_together CHECK ((lat IS NULL) = (lon IS NULL))
);
CREATE INDEX place_by_organisation ON place (organisation_id);

-- The address of a confidential place, sealed; only its own workers read it and tell it to those who have joined.
CREATE TABLE confidential_address (
  place_id uuid PRIMARY KEY REFERENCES place ON DELETE CASCADE,
  address_sealed bytea NOT NULL,
  name_sealed bytea NOT NULL,
  arrival_sealed bytea NOT NULL
);

CREATE TABLE programme (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9-]{2,80}$'),
  organisation_id uuid NOT NULL REFERENCES organisation,
  kind text NOT NULL CHECK (kind IN ('peer-group', 'guided-group', 'open-meeting', 'counselling', 'home-support', 'housing', 'support-person', 'training', 'online')),
  state text NOT NULL CHECK (state IN ('draft', 'published', 'closed')),
  free_of_charge boolean NOT NULL,
  expecting boolean NOT NULL,
  child_from_months integer, child_to_months integer,
  joining text NOT NULL CHECK (joining IN ('open', 'preliminary', 'through-worker')),
  queue_order text NOT NULL CHECK (queue_order IN ('time', 'need')),
  record_keeper text NOT NULL CHECK (record_keeper IN ('own-activity', 'bought-by-county', 'public-service')),
  sensitive boolean NOT NULL,
  nationwide boolean NOT NULL,
  county_codes text[] NOT NULL, municipality_codes text[] NOT NULL,
  audience text[] NOT NULL, referrers text[] NOT NULL, languages text[] NOT NULL, how text[] NOT NULL, provisions text[] NOT NULL,
  funders text[] NOT NULL, service_classes text[] NOT NULL, target_groups text[] NOT NULL,
  structure jsonb NOT NULL,
  picture text NOT NULL,
  -- A closed programme points to what came after it.
  successor_id uuid REFERENCES programme,
  checked_on date NOT NULL, checked_by uuid REFERENCES account,
  updated_at timestamptz NOT NULL,
  CONSTRAINT ages_in_order CHECK (
    (child_from_months IS NULL) = (child_to_months IS NULL) AND (child_from_months IS NULL OR child_from_months <= child_to_months)),
  CONSTRAINT area_is_told CHECK (nationwide OR cardinality(county_codes) + cardinality(municipality_codes) > 0)
);
CREATE INDEX programme_by_organisation ON programme (organisation_id);

CREATE TABLE programme_text (
  programme_id uuid NOT NULL REFERENCES programme ON DELETE CASCADE,
  lang text NOT NULL CHECK (lang IN ('fi', 'sv', 'en', 'selko')),
  name text NOT NULL, summary text NOT NULL, for_whom text NOT NULL, how_it_goes text NOT NULL, what_then text NOT NULL,
  cost text NOT NULL,
  -- Words a family might use that stand nowhere in the texts.
  search_words text NOT NULL,
  PRIMARY KEY (programme_id, lang)
);
CREATE TABLE programme_partner (
  programme_id uuid NOT NULL REFERENCES programme ON DELETE CASCADE,
  organisation_id uuid NOT NULL REFERENCES organisation,
  part jsonb NOT NULL,
  PRIMARY KEY (programme_id, organisation_id)
);
CREATE TABLE programme_place (
  programme_id uuid NOT NULL REFERENCES programme ON DELETE CASCADE,
  place_id uuid NOT NULL REFERENCES place,
  PRIMARY KEY (programme_id, place_id)
);
CREATE TABLE programme_situation (
  programme_id uuid NOT NULL REFERENCES programme ON DELETE CASCADE,
  concept text NOT NULL,
  weight smallint NOT NULL CHECK (weight BETWEEN 1 AND 3),
  PRIMARY KEY (programme_id, concept)
);
CREATE INDEX programme_situation_by_concept ON programme_situation (concept, weight);

-- What the finder searches: one row a language, made by the analyser whose id stands beside it.
CREATE TABLE programme_index (
  programme_id uuid NOT NULL REFERENCES programme ON DELETE CASCADE,
  lang text NOT NULL CHECK (lang IN ('fi', 'sv', 'en')),
  analyser text NOT NULL,
  words tsvector NOT NULL,
  plain text NOT NULL,
  PRIMARY KEY (programme_id, lang)
);
CREATE INDEX programme_index_words ON programme_index USING gin (words);
CREATE INDEX programme_index_plain ON programme_index USING gin (plain gin_trgm_ops);

-- The thesaurus: people's own words joined to the field's. Edited on a page; shipped from a data file.
CREATE TABLE concept (
  id text PRIMARY KEY CHECK (id ~ '^[a-z-]{2,40}$'),
  name jsonb NOT NULL,
  near jsonb NOT NULL
);
CREATE TABLE concept_phrase (
  concept text NOT NULL REFERENCES concept ON DELETE CASCADE,
  lang text NOT NULL CHECK (lang IN ('fi', 'sv', 'en')),
  phrase text NOT NULL CHECK (length(phrase) BETWEEN 1 AND 120),
  PRIMARY KEY (concept, lang, phrase)
);

CREATE TABLE contact (
  id text PRIMARY KEY,
  name jsonb NOT NULL, hours jsonb NOT NULL, cost jsonb NOT NULL, about jsonb NOT NULL,
  phone_shown text, phone_dialled text, website text,
  languages text[] NOT NULL, county_codes text[] NOT NULL,
  -- When somebody rang the number and read the page; null = never, shown with "check the hours".
  checked_on date,
  shown boolean NOT NULL
);

-- What was sought and not found, counted without the words and without anybody behind them.
CREATE TABLE search_gap (
  week date NOT NULL,
  municipality_code text NOT NULL,
  concept text NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('nothing', 'nothing-near', 'full', 'found')),
  searches integer NOT NULL CHECK (searches > 0),
  PRIMARY KEY (week, municipality_code, concept, outcome)
);
