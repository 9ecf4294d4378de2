/** Twelve small months as one drawing. The table of days says the same in words, so it is hidden from screen readers. */
import type { MonthShown } from './days.ts'

const cell = { width: 20, height: 17 }
const month = { width: 140, height: 130, gap: 16, perRow: 2 }
const drawing = { width: 2 * month.width + month.gap, rows: 6 }

/** On a pole beside the disc, with the page's colour round it, so that it is seen on the disc as well. */
const Flag = ({ x, y }: { x: number; y: number }) => {
  const shape = `M${x + 6} ${y - 2}v-11l7.5 3-7.5 3`
  return (
    <>
      <path d={shape} fill="none" stroke="var(--v-page)" stroke-width="4" />
      <path d={shape} fill="var(--v-danger)" stroke="var(--v-danger)" stroke-width="1.4" stroke-linejoin="round" />
    </>
  )
}

const Mark = ({ x, y, mark }: { x: number; y: number; mark: MonthShown['days'][number]['mark'] }) => {
  if (mark === 'skipped')
    return <circle cx={x} cy={y - 3.5} r="7.5" fill="none" stroke="var(--v-edge)" stroke-width="1.5" />
  if (mark === undefined) return null
  return <circle cx={x} cy={y - 3.5} r="8" fill="var(--v-done)" />
}

const Month = ({ shown, x, y, names }: { shown: MonthShown; x: number; y: number; names: readonly string[] }) => (
  <g transform={`translate(${x} ${y})`}>
    <text x="2" y="12" font-size="12" font-weight="650" fill="var(--v-text)">
      {`${names[shown.month - 1]} ${shown.year}`}
    </text>
    {shown.days.map(({ n, mark }) => {
      const place = shown.blanks + n - 1
      const [dx, dy] = [(place % 7) * cell.width + 10, Math.floor(place / 7) * cell.height + 30]
      const isFull = mark === 'meeting' || mark === 'clash'
      return (
        <g key={n}>
          <Mark x={dx} y={dy} mark={mark} />
          <text
            x={dx}
            y={dy}
            font-size="10"
            text-anchor="middle"
            font-weight={isFull ? 650 : 400}
            fill={isFull ? 'var(--v-on-done)' : 'var(--v-sub)'}
          >
            {n}
          </text>
          {mark === 'clash' && <Flag x={dx} y={dy} />}
        </g>
      )
    })}
  </g>
)

export const YearDrawing = ({ months, names }: { months: readonly MonthShown[]; names: readonly string[] }) => (
  <svg viewBox={`0 0 ${drawing.width} ${drawing.rows * month.height}`} width="100%" aria-hidden="true">
    {months.map((shown, index) => (
      <Month
        key={`${shown.year}-${shown.month}`}
        shown={shown}
        names={names}
        x={(index % month.perRow) * (month.width + month.gap)}
        y={Math.floor(index / month.perRow) * month.height}
      />
    ))}
  </svg>
)

/** One sign of the drawing, for the legend beside its words. */
export const YearSign = ({ mark }: { mark: 'meeting' | 'clash' | 'skipped' }) => (
  <svg viewBox="0 0 24 20" width="24" height="20" aria-hidden="true">
    <Mark x={10} y={14} mark={mark} />
    {mark === 'clash' && <Flag x={10} y={15} />}
  </svg>
)
