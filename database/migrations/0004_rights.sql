-- Rights, said table by table. The public login reads the directory and the public side of groups; nothing personal, ever.
GRANT USAGE ON SCHEMA public TO vierella_public, vierella_app;
GRANT SELECT ON county, municipality, organisation, place, programme, programme_text, programme_partner, programme_place,
  programme_situation, programme_index, concept, concept_phrase, contact, support_group, meeting, demo_clock TO vierella_public;
-- A facilitator's account is not a public fact, and a name only where it may be shown.
CREATE VIEW shown_facilitator AS
  SELECT group_id, position, CASE WHEN name_shown THEN first_name END AS first_name, peer FROM group_facilitator;
GRANT SELECT ON shown_facilitator TO vierella_public, vierella_app;

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO vierella_app;
-- Logs are added to, never changed by the application.
REVOKE UPDATE, DELETE ON audit_event, access_event, access_subject FROM vierella_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO vierella_app;
