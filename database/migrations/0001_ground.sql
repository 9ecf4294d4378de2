-- The ground: who may read what, logs, sessions, deeds. Nothing here tells about a family in the clear.
-- `vierella_public` is the login of public pages: it gets rights table by table, never by default.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE deed (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  -- Where the deed led, so that sending it twice leads there again.
  location text,
  -- The household whose own page the deed opened, if any.
  opens_household uuid
);
CREATE INDEX deed_by_age ON deed (at);

CREATE TABLE account (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name_sealed bytea NOT NULL,
  email_sealed bytea NOT NULL,
  email_index bytea NOT NULL UNIQUE,
  created_at timestamptz NOT NULL,
  closed_at timestamptz
);

CREATE TABLE audit_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  doer_kind text NOT NULL CHECK (doer_kind IN ('worker', 'family', 'visitor', 'service')),
  doer_id uuid,
  deed text NOT NULL,
  subject jsonb NOT NULL,
  CONSTRAINT doer_named_when_known CHECK ((doer_kind IN ('worker', 'family')) = (doer_id IS NOT NULL))
);
CREATE INDEX audit_event_by_time ON audit_event (at);

CREATE TABLE access_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  doer_kind text NOT NULL CHECK (doer_kind IN ('worker', 'family', 'visitor', 'service')),
  doer_id uuid,
  what text NOT NULL,
  purpose text NOT NULL,
  -- A line in a list is told apart from opening one family's page.
  mode text NOT NULL CHECK (mode IN ('listed', 'opened'))
);
CREATE TABLE access_subject (
  event_id bigint NOT NULL REFERENCES access_event,
  household_id uuid NOT NULL,
  PRIMARY KEY (event_id, household_id)
);
CREATE INDEX access_subject_by_household ON access_subject (household_id, event_id);

-- How many tries a target (a code, a link, an address as a high ceiling) has had in a window.
CREATE TABLE attempt (
  target bytea NOT NULL,
  window_start timestamptz NOT NULL,
  tries integer NOT NULL CHECK (tries > 0),
  PRIMARY KEY (target, window_start)
);

-- The demo's clock can be moved; elsewhere the row is absent.
CREATE TABLE demo_clock (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  moved_by_ms bigint NOT NULL
);

-- What was typed on the steps of a long form, sealed, kept 20 hours (WCAG 2.2.1) and bound to the browser that typed it.
CREATE TABLE draft (
  key bytea PRIMARY KEY,
  answers_sealed bytea NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX draft_by_expiry ON draft (expires_at);
