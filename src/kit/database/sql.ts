/** SQL is written as SQL; values never become text. */
import sqlTag, { join, raw, type Sql } from 'sql-template-tag'

export const sql = sqlTag
export { join, raw, type Sql }

/** A value for a jsonb column. */
export const json = (value: unknown) => sqlTag`${JSON.stringify(value)}::jsonb`

/** `AND`s the conditions that are there. */
export const allOf = (conditions: (Sql | false | undefined)[]) => {
  const present = conditions.filter((condition) => condition !== false && condition !== undefined)
  return present.length === 0 ? sqlTag`true` : join(present, ' AND ')
}

/** Any of the rules is enough; none at all means no. */
export const anyOf = (conditions: Sql[]) =>
  conditions.length === 0 ? sqlTag`false` : sqlTag`(${join(conditions, ' OR ')})`
