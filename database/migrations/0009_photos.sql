-- Photos of places and programmes: the front door, where prams go, who waits at the door. Two sizes, encoded anew and without
-- what the camera wrote into them.
ALTER TABLE place ADD CONSTRAINT place_is_told_or_not UNIQUE (id, confidential);

CREATE TABLE photo (
  id uuid PRIMARY KEY,
  place_id uuid,
  -- Always false: a place cannot become confidential, nor be told of as one, while a photo of it is there.
  place_confidential boolean NOT NULL DEFAULT false CHECK (NOT place_confidential),
  programme_id uuid REFERENCES programme ON DELETE CASCADE,
  shows text NOT NULL CHECK (shows IN ('front-door', 'prams', 'waits', 'room', 'other')),
  -- { fi, sv, en }: what one would see, for those who do not; sv and en may be empty.
  alt jsonb NOT NULL CHECK (alt ->> 'fi' <> ''),
  position integer NOT NULL,
  added_at timestamptz NOT NULL,
  -- The address of each size is made from its contents.
  small_hash text NOT NULL CHECK (small_hash ~ '^[0-9a-f]{32}$'),
  small_width integer NOT NULL, small_height integer NOT NULL, small_bytes bytea NOT NULL,
  large_hash text NOT NULL CHECK (large_hash ~ '^[0-9a-f]{32}$'),
  large_width integer NOT NULL, large_height integer NOT NULL, large_bytes bytea NOT NULL,
  CONSTRAINT of_a_place_or_of_a_programme CHECK (num_nonnulls(place_id, programme_id) = 1),
  CONSTRAINT never_of_a_confidential_place FOREIGN KEY (place_id, place_confidential) REFERENCES place (id, confidential) ON DELETE CASCADE
);
CREATE INDEX photo_by_place ON photo (place_id, position);
CREATE INDEX photo_by_programme ON photo (programme_id, position);
CREATE INDEX photo_by_small_hash ON photo (small_hash);
CREATE INDEX photo_by_large_hash ON photo (large_hash);
-- Pictures are packed already.
ALTER TABLE photo ALTER COLUMN small_bytes SET STORAGE EXTERNAL, ALTER COLUMN large_bytes SET STORAGE EXTERNAL;

-- Whether a door would tell too much: the programme's name is sensitive, or it meets in a place that is not told.
CREATE FUNCTION door_is_hidden(programme uuid) RETURNS boolean LANGUAGE sql STABLE
RETURN EXISTS (SELECT FROM programme AS asked WHERE asked.id = programme AND asked.sensitive) OR EXISTS (
  SELECT FROM place WHERE place.confidential AND place.id IN (
    SELECT programme_place.place_id FROM programme_place WHERE programme_place.programme_id = programme
    UNION ALL SELECT support_group.place_id FROM support_group WHERE support_group.programme_id = programme
    UNION ALL SELECT meeting.place_id FROM meeting JOIN support_group ON support_group.id = meeting.group_id
              WHERE support_group.programme_id = programme));

-- What may be shown, and found by its address.
CREATE VIEW shown_photo AS
  SELECT id, place_id, programme_id, shows, alt, position, small_hash, small_width, small_height, small_bytes,
         large_hash, large_width, large_height, large_bytes
  FROM photo
  WHERE place_id IS NOT NULL OR shows IN ('room', 'other') OR NOT door_is_hidden(programme_id);
GRANT SELECT ON shown_photo TO vierella_public, vierella_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON photo TO vierella_app;
