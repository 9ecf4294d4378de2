type Person = { x: number; y: number; height: number; coat: string; hair: string }

const round = (n: number) => Math.round(n * 10) / 10

/** A person is an arch and a dot, seen from behind: no skin, no gender, no expression, so anyone can be that person. */
export const personShape = ({ x, y, height, coat, hair }: Person) => {
  const width = height * 0.52
  const body = height * 0.62
  const head = height * 0.17
  const arch = width / 2
  return (
    <g>
      <path
        fill={coat}
        d={`M${round(x - arch)} ${y}v${round(arch - body)}a${round(arch)} ${round(arch)} 0 0 1 ${round(width)} 0v${round(body - arch)}z`}
      />
      <circle cx={x} cy={round(y - body - head * 0.72)} r={round(head)} fill={hair} />
    </g>
  )
}

const looks = {
  hilla: ['var(--p-hilla-soft)', 'var(--p-hilla-deep)', 'var(--p-hair-brown)'],
  kuusi: ['var(--p-kuusi-soft)', 'var(--p-kuusi)', 'var(--p-hair-grey)'],
  kanerva: ['var(--p-kanerva-soft)', 'var(--p-kanerva)', 'var(--p-hair-plum)'],
  jarvi: ['var(--p-jarvi-soft)', 'var(--p-jarvi)', 'var(--p-hair-blue)'],
} as const

export type PersonLook = keyof typeof looks

/** The same name always gets the same look, so a family learns to know their worker by the disc. */
export const lookOf = (name: string): PersonLook => {
  const all = Object.keys(looks) as PersonLook[]
  const sum = [...name].reduce((n, letter) => n + (letter.codePointAt(0) ?? 0), 0)
  return all[sum % all.length] ?? 'hilla'
}

type PersonDiscProps = { name: string; look?: PersonLook; size?: 'small' | 'big' }

export const PersonDisc = ({ name, look = lookOf(name), size }: PersonDiscProps) => {
  const [ground, coat, hair] = looks[look]
  return (
    <svg class="v-disc" data-size={size} viewBox="0 0 72 72" aria-hidden="true">
      <rect width="72" height="72" fill={ground} />
      {personShape({ x: 36, y: 72, height: 58, coat, hair })}
    </svg>
  )
}
