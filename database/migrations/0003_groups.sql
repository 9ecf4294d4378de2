-- Groups (public) and those who join them (personal, sealed).

CREATE TABLE support_group (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL REFERENCES programme,
  state text NOT NULL CHECK (state IN ('draft', 'published', 'cancelled', 'ended')),
  -- { fi, sv, en }: what tells it from its siblings; may be empty.
  name jsonb NOT NULL,
  place_id uuid REFERENCES place,
  municipality_code text REFERENCES municipality,
  online boolean NOT NULL,
  language text NOT NULL,
  -- A running group keeps the structure and the way of joining it started with.
  structure jsonb NOT NULL,
  joining text NOT NULL CHECK (joining IN ('open', 'preliminary', 'through-worker')),
  queue_order text NOT NULL CHECK (queue_order IN ('time', 'need')),
  size integer NOT NULL CHECK (size BETWEEN 0 AND 1000),
  childcare_size integer NOT NULL CHECK (childcare_size BETWEEN 0 AND 1000),
  -- Counters under the row lock that decides a join; recounted in tests. 0 size = no limit.
  taken integer NOT NULL DEFAULT 0 CHECK (taken >= 0),
  childcare_taken integer NOT NULL DEFAULT 0 CHECK (childcare_taken >= 0),
  queued integer NOT NULL DEFAULT 0 CHECK (queued >= 0),
  first_meeting_at timestamptz, last_meeting_at timestamptz,
  takes_new boolean NOT NULL,
  CONSTRAINT never_oversold CHECK (size = 0 OR taken <= size),
  CONSTRAINT childcare_never_oversold CHECK (childcare_taken <= childcare_size)
);
CREATE INDEX support_group_by_programme ON support_group (programme_id, first_meeting_at);
CREATE INDEX support_group_by_start ON support_group (first_meeting_at) WHERE state = 'published';

CREATE TABLE meeting (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  group_id uuid NOT NULL REFERENCES support_group ON DELETE CASCADE,
  starts_at timestamptz NOT NULL, ends_at timestamptz NOT NULL,
  state text NOT NULL CHECK (state IN ('planned', 'cancelled')),
  place_id uuid REFERENCES place,
  -- Counts up when time or place changes: the SEQUENCE of RFC 5545.
  revision integer NOT NULL DEFAULT 0,
  CONSTRAINT ends_after_it_starts CHECK (ends_at > starts_at)
);
CREATE INDEX meeting_by_group ON meeting (group_id, starts_at);

-- First names the public page may show. A peer's name needs a consent, which can be withdrawn.
CREATE TABLE group_facilitator (
  group_id uuid NOT NULL REFERENCES support_group ON DELETE CASCADE,
  position smallint NOT NULL,
  first_name text NOT NULL,
  peer boolean NOT NULL,
  name_shown boolean NOT NULL,
  account_id uuid REFERENCES account,
  PRIMARY KEY (group_id, position)
);

CREATE TABLE household (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  -- What a worker calls the family in lists: never its name.
  code text NOT NULL UNIQUE CHECK (code ~ '^[A-HJ-NP-Z2-9]{8}$'),
  lang text NOT NULL CHECK (lang IN ('fi', 'sv', 'en', 'selko')),
  created_at timestamptz NOT NULL,
  erase_on date NOT NULL
);
CREATE TABLE person (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  household_id uuid NOT NULL REFERENCES household ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('adult', 'child')),
  -- First name of an adult; of a child only the age is asked.
  name_sealed bytea,
  birth_month date,
  told_by uuid REFERENCES person,
  CONSTRAINT a_childs_name_is_not_asked CHECK (kind = 'adult' OR name_sealed IS NULL)
);
CREATE INDEX person_by_household ON person (household_id);

-- How a person may be reached; binds every message.
CREATE TABLE contact_rule (
  person_id uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
  channel text NOT NULL CHECK (channel IN ('email', 'sms', 'call', 'letter', 'i-call')),
  email_sealed bytea, phone_sealed bytea, address_sealed bytea,
  voicemail boolean NOT NULL,
  -- The sender name the person chose for text messages, or null for the neutral one.
  sender_name text,
  told_by uuid REFERENCES person,
  CONSTRAINT the_chosen_channel_is_known CHECK (
    CASE channel WHEN 'email' THEN email_sealed IS NOT NULL
                 WHEN 'sms' THEN phone_sealed IS NOT NULL
                 WHEN 'call' THEN phone_sealed IS NOT NULL
                 WHEN 'letter' THEN address_sealed IS NOT NULL
                 ELSE true END)
);

-- Opens a household's own page: by a link (token) or by a code read over the phone. Only hashes are kept.
CREATE TABLE own_page_key (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  household_id uuid NOT NULL REFERENCES household ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('link', 'code')),
  hash bytea NOT NULL UNIQUE,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz
);
CREATE INDEX own_page_key_by_household ON own_page_key (household_id);

CREATE TABLE session (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  token_hash bytea NOT NULL UNIQUE,
  account_id uuid REFERENCES account ON DELETE CASCADE,
  household_id uuid REFERENCES household ON DELETE CASCADE,
  created_at timestamptz NOT NULL, seen_at timestamptz NOT NULL, expires_at timestamptz NOT NULL,
  CONSTRAINT somebodys CHECK (num_nonnulls(account_id, household_id) = 1)
);
CREATE INDEX session_by_expiry ON session (expires_at);

CREATE TABLE role_grant (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL REFERENCES account,
  role text NOT NULL CHECK (role IN ('coordinator', 'facilitator', 'network-coordinator', 'operator')),
  organisation_id uuid REFERENCES organisation,
  programme_id uuid REFERENCES programme,
  first_day date NOT NULL, last_day date,
  CONSTRAINT coordinator_has_an_organisation CHECK (role NOT IN ('coordinator', 'facilitator') OR organisation_id IS NOT NULL)
);
CREATE INDEX role_grant_by_account ON role_grant (account_id);

CREATE TABLE enrolment (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  group_id uuid NOT NULL REFERENCES support_group,
  household_id uuid NOT NULL REFERENCES household,
  -- asked: the facilitator talks with the family first; joined: has a place; queued; offered: a place waits for an answer;
  -- declined: no place can be given; cancelled: by the family; ended: came to its end; missed: the offer ran out.
  state text NOT NULL CHECK (state IN ('asked', 'joined', 'queued', 'offered', 'declined', 'cancelled', 'ended', 'missed')),
  -- Who still has to say yes after the first talk.
  facilitator_yes boolean NOT NULL, family_yes boolean NOT NULL,
  asked_at timestamptz NOT NULL,
  -- Tells apart those who asked at the same instant: the queue's order is total.
  asked_number bigint GENERATED ALWAYS AS IDENTITY,
  -- Order in the queue when it goes by time.
  queued_at timestamptz,
  answer_by timestamptz,
  state_since timestamptz NOT NULL,
  childcare_children integer NOT NULL CHECK (childcare_children BETWEEN 0 AND 20),
  needs text[] NOT NULL,
  interpreter_language text,
  diets_sealed bytea, not_with_sealed bytea, note_sealed bytea, decline_reason_sealed bytea,
  consent_words text NOT NULL, consent_at timestamptz NOT NULL,
  CONSTRAINT answer_by_exactly_when_waited_for CHECK ((state IN ('asked', 'offered')) = (answer_by IS NOT NULL)),
  CONSTRAINT queued_at_when_queued CHECK (state <> 'queued' OR queued_at IS NOT NULL)
);
CREATE INDEX enrolment_by_group ON enrolment (group_id, state, queued_at);
CREATE INDEX enrolment_by_household ON enrolment (household_id);
CREATE INDEX enrolment_waited_for ON enrolment (answer_by) WHERE answer_by IS NOT NULL;

CREATE TABLE attendance (
  meeting_id uuid NOT NULL REFERENCES meeting ON DELETE CASCADE,
  enrolment_id uuid NOT NULL REFERENCES enrolment ON DELETE CASCADE,
  -- told: said beforehand that they cannot come today, without guilt.
  mark text NOT NULL CHECK (mark IN ('present', 'told', 'absent')),
  marked_at timestamptz NOT NULL,
  PRIMARY KEY (meeting_id, enrolment_id)
);

-- What is sent. The body is sealed; it is sent at least once under a stable id.
CREATE TABLE message (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  household_id uuid REFERENCES household ON DELETE CASCADE,
  person_id uuid REFERENCES person ON DELETE CASCADE,
  account_id uuid REFERENCES account,
  -- Who may read it: the family, its workers, or both.
  audience text NOT NULL CHECK (audience IN ('family', 'worker')),
  channel text NOT NULL CHECK (channel IN ('email', 'sms', 'call', 'letter', 'i-call')),
  -- The deed that caused it: the same deed never sends twice.
  cause text NOT NULL UNIQUE,
  subject_sealed bytea NOT NULL, body_sealed bytea NOT NULL, calendar_sealed bytea,
  state text NOT NULL CHECK (state IN ('planned', 'sent', 'unknown', 'failed', 'by-hand', 'done-by-hand', 'not-needed')),
  planned_at timestamptz NOT NULL, sent_at timestamptz,
  tries integer NOT NULL DEFAULT 0
);
CREATE INDEX message_by_household ON message (household_id, planned_at);
CREATE INDEX message_by_state ON message (state, planned_at);

-- A wish for a group that is not there; counted for planning, answered when one starts.
CREATE TABLE wish (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  municipality_code text REFERENCES municipality,
  concepts text[] NOT NULL,
  lang text NOT NULL,
  wish_sealed bytea NOT NULL,
  contact_sealed bytea,
  wished_at timestamptz NOT NULL,
  answer_by timestamptz NOT NULL,
  answered_at timestamptz
);
