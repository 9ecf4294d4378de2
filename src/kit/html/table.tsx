import type { ComponentChildren } from 'preact'
import { SortArrow } from './picture/icon.tsx'
import type { KitWords } from './text.ts'

type Order = 'ascending' | 'descending'

export type Column<Row> = {
  key: string
  label: string
  cell: (row: Row) => ComponentChildren
  /** A link that sorts by this column; `order` when the table is sorted by it now. */
  sort?: { href: string; order?: Order }
  /** Numbers: at the end of the cell, all digits as wide. */
  number?: boolean
  /** The name of the row. */
  name?: boolean
  /** The column of deeds: its heading is only for screen readers. */
  act?: boolean
  /** Under 1100 px this column goes under the name of the row. */
  moves?: boolean
  /** On a card its label stands before it. */
  named?: boolean
  /** On a card it shares a line with the next half. */
  half?: boolean
}

export type RowGroup<Row> = { title?: ComponentChildren; rows: readonly Row[] }

type TableProps<Row> = {
  words: KitWords
  caption: string
  columns: readonly Column<Row>[]
  rows?: readonly Row[]
  /** Rows under headings of their own, instead of `rows`. */
  groups?: readonly RowGroup<Row>[]
  rowKey: (row: Row) => string
  /** One tint a row at most. */
  tone?: (row: Row) => 'late' | undefined
  /** Staff pages: under 900 px each row becomes a card. */
  cards?: boolean
  /** With script, j and k move between rows and o takes (`data-take` in a row). */
  keys?: boolean
  id?: string
}

const Head = <Row,>({ column, words }: { column: Column<Row>; words: KitWords }) => {
  const { label, sort, number, act, moves } = column
  return (
    <th
      scope="col"
      aria-sort={sort?.order}
      data-align={number ? 'end' : undefined}
      data-moves={moves ? '' : undefined}
      data-act={act ? '' : undefined}
    >
      {sort ? (
        <a href={sort.href} aria-label={sort.order ? undefined : words.sortBy(label)}>
          {label}
          {sort.order && <SortArrow />}
        </a>
      ) : act ? (
        <span class="v-sr">{label}</span>
      ) : (
        label
      )}
    </th>
  )
}

const Cell = <Row,>({ column, row, moved }: { column: Column<Row>; row: Row; moved: readonly Column<Row>[] }) => {
  const { label, cell, number, name, act, moves, named, half } = column
  const marks = {
    'data-align': number ? 'end' : undefined,
    'data-act': act ? '' : undefined,
    'data-moves': moves ? '' : undefined,
    'data-named': named ? label : undefined,
    'data-half': half ? '' : undefined,
  }
  if (!name) return <td {...marks}>{cell(row)}</td>
  return (
    <th scope="row" {...marks}>
      {cell(row)}
      {moved.map((other) => (
        <span key={other.key} class="v-sub v-moved">
          {other.cell(row)}
        </span>
      ))}
    </th>
  )
}

const Body = <Row,>({ group, table }: { group: RowGroup<Row>; table: TableProps<Row> }) => {
  const { columns, rowKey, tone } = table
  const moved = columns.filter((column) => column.moves)
  return (
    <tbody>
      {group.title && (
        <tr class="v-group">
          <th colspan={columns.length} scope="rowgroup">
            {group.title}
          </th>
        </tr>
      )}
      {group.rows.map((row) => (
        <tr key={rowKey(row)} data-tone={tone?.(row)}>
          {columns.map((column) => (
            <Cell key={column.key} column={column} row={row} moved={moved} />
          ))}
        </tr>
      ))}
    </tbody>
  )
}

/** Facts in rows. It scrolls sideways only inside its own labelled region, never the page. */
export const Table = <Row,>(table: TableProps<Row>) => {
  const { words, caption, columns, rows = [], groups = [{ rows }], cards, keys, id } = table
  return (
    <section class="v-table-box" data-cards={cards ? '' : undefined} aria-label={caption} tabindex={0}>
      <table class="ds-table v-table" data-size="sm" data-keys={keys ? '' : undefined} id={id}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.key} column={column} words={words} />
            ))}
          </tr>
        </thead>
        {groups.map((group, i) => (
          <Body key={i} group={group} table={table} />
        ))}
      </table>
    </section>
  )
}
