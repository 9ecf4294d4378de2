-- Programmes by the search index, always through its GIN index: PostgreSQL cannot guess how rare a word of a question is
-- (a word it has not counted is taken for common), reads the whole table instead, and plans every question for long.
-- In a function the plan is kept, and reading the whole table is never chosen.
CREATE FUNCTION programmes_matching(query tsquery, ranked tsquery, grades real[], in_lang text, most integer)
RETURNS TABLE (programme_id uuid, rank real)
LANGUAGE plpgsql STABLE
SET enable_seqscan = off
SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
  RETURN QUERY
    SELECT programme_index.programme_id,
           CASE WHEN ranked IS NULL THEN 0 ELSE ts_rank(grades, programme_index.words, ranked) END::real
    FROM programme_index
    WHERE programme_index.words @@ query AND programme_index.lang = in_lang
    LIMIT most;
END
$$;
