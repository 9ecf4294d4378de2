-- "Pyydä soitto": somebody leaves a number and is called by a promised day. Seen by the network coordinator only.
CREATE TABLE call_request (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  municipality_code text REFERENCES municipality,
  lang text NOT NULL CHECK (lang IN ('fi', 'sv', 'en', 'selko')),
  suits text NOT NULL CHECK (suits IN ('any', 'morning', 'afternoon', 'evening')),
  -- First name, number and the few words they left, sealed together.
  caller_sealed bytea NOT NULL,
  asked_at timestamptz NOT NULL,
  answer_by date NOT NULL,
  called_at timestamptz,
  called_by uuid REFERENCES account,
  CONSTRAINT called_by_and_at_together CHECK ((called_at IS NULL) = (called_by IS NULL))
);
CREATE INDEX call_request_waiting ON call_request (answer_by) WHERE called_at IS NULL;
CREATE INDEX call_request_by_municipality ON call_request (municipality_code);
CREATE INDEX call_request_by_caller ON call_request (called_by);
CREATE INDEX wish_by_time ON wish (wished_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON call_request TO vierella_app;
