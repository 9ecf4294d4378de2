-- When an own-page key was made: the family sees it on its own page. Keys last a year, so those made before are dated by their end.
ALTER TABLE own_page_key ADD COLUMN made_at timestamptz NOT NULL DEFAULT now();
UPDATE own_page_key SET made_at = expires_at - interval '365 days';

-- A place is confirmed like a programme.
ALTER TABLE place ADD COLUMN checked_on date NOT NULL DEFAULT CURRENT_DATE;

CREATE INDEX programme_by_check ON programme (checked_on) WHERE state = 'published';
CREATE INDEX place_by_check ON place (checked_on);

-- When an organisation's coordinators were last asked to confirm what is old.
CREATE TABLE check_reminder (
  organisation_id uuid PRIMARY KEY REFERENCES organisation ON DELETE CASCADE,
  sent_on date NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON check_reminder TO vierella_app;
