-- Counted up when the thesaurus or the contacts change, so that every process reads them anew at its next search.
CREATE TABLE thesaurus_version (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  version bigint NOT NULL
);
INSERT INTO thesaurus_version (version) VALUES (1);
GRANT SELECT, UPDATE ON thesaurus_version TO vierella_app;
GRANT SELECT ON thesaurus_version TO vierella_public;

-- Rows that stand for one another, such as the crisis line in each language or each county's social emergency service.
ALTER TABLE contact ADD COLUMN stands_for text;
