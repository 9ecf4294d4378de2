const v = (name: string) => `var(--p-${name})`

type Tree = readonly [x: number, height: number]
const farTrees: Tree[] = [
  [20, 30],
  [44, 40],
  [66, 26],
  [92, 36],
  [118, 22],
  [150, 30],
  [178, 20],
  [690, 28],
  [716, 40],
  [742, 32],
  [768, 46],
  [792, 34],
]
const islandTrees: Tree[] = [
  [413, 26],
  [427, 40],
  [441, 30],
  [487, 52],
  [503, 36],
  [515, 24],
]
const reeds = [
  [70, 74, 10],
  [86, 98, 14],
  [104, 66, 8],
  [122, 84, 16],
  [140, 52, 6],
  [40, 60, 8],
  [24, 82, 4],
] as const
const stars: Tree[] = [
  [250, 74],
  [330, 62],
  [452, 88],
  [560, 66],
  [640, 104],
]

const r = (n: number) => Math.round(n * 10) / 10

const tree = ([x, h]: Tree, y: number) =>
  `M${x} ${y - h}c${r(h * 0.04)} ${r(h * 0.3)} ${r(h * 0.22)} ${r(h * 0.62)} ${r(h * 0.2)} ${h}h${r(-h * 0.4)}c${r(-h * 0.02)} ${r(-h * 0.38)} ${r(h * 0.16)} ${r(-h * 0.7)} ${r(h * 0.2)} ${-h}z`

const forest = (trees: readonly Tree[], y: number) => trees.map((one) => tree(one, y)).join('')

/** Planks lie closer to each other the further away they are. */
const planks = Array.from({ length: 9 }, (_, i) => {
  const y = 268 + i * i * 1.15 + i * 4.5
  const wider = (y - 262) * 0.44
  return `M${r(536 - wider)} ${r(y)}H${r(702 + wider)}`
}).join('')

const Sky = ({ id }: { id: string }) => (
  <>
    <defs>
      <linearGradient id={`${id}-sky`} x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stop-color={v('sky-1')} />
        <stop offset=".55" stop-color={v('sky-2')} />
        <stop offset="1" stop-color={v('sky-3')} />
      </linearGradient>
      <linearGradient id={`${id}-lake`} x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stop-color={v('water-1')} />
        <stop offset=".3" stop-color={v('water-2')} />
        <stop offset="1" stop-color={v('water-3')} />
      </linearGradient>
    </defs>
    <rect y="-40" width="800" height="242" fill={`url(#${id}-sky)`} />
    <g class="v-day" fill={v('sun')}>
      <circle cx="730" cy="150" r="34" />
      <circle cx="730" cy="150" r="58" opacity=".25" />
    </g>
    <g class="v-night" fill={v('sun')}>
      <path d="M742 92a23 23 0 1 0 15 31 19 19 0 0 1-15-31z" />
      {stars.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="1.6" opacity=".7" />
      ))}
    </g>
  </>
)

const Shores = () => (
  <>
    <path fill={v('hill-1')} d="M0 202v-44c70-26 130-30 196-8s120 30 176 12 120-20 176 2 130 8 252-22v60z" />
    <path
      fill={v('hill-2')}
      d="M0 202v-22c60-12 110-14 168-2s90 22 150 22H0zM800 202v-30c-50-6-90 4-128 14s-60 12-90 16z"
    />
    <path fill={v('tree-1')} d={forest(farTrees, 200)} />
  </>
)

const Lake = ({ id }: { id: string }) => (
  <>
    <rect y="200" width="800" height="190" fill={`url(#${id}-lake)`} />
    <path
      fill="none"
      stroke={v('glint')}
      stroke-width="5"
      stroke-linecap="round"
      d="M696 210h72M708 222h56M702 235h40M730 249h32"
    />
    <path
      fill="none"
      stroke={v('foam')}
      stroke-width="4"
      stroke-linecap="round"
      opacity=".7"
      d="M122 240h86M242 264h126M62 288h66M442 320h50M300 226h40"
    />
  </>
)

/** A cottage among the spruces; its window is lit when the rest is dark. */
const Island = () => (
  <>
    <path fill={v('tree-2')} d={`M392 214c22-10 104-12 132 0z${forest(islandTrees, 212)}`} />
    <path fill={v('wall')} d="M450 194h28v16h-28z" />
    <path fill={v('roof')} d="M446 195l18-13 18 13z" />
    <path fill={v('window')} d="M459 198h10v8h-10z" />
    <path fill={v('tree-2')} opacity=".22" d="M392 214h132c-14 12-30 20-66 20s-56-8-66-20z" />
    <path
      class="v-night"
      stroke={v('window')}
      stroke-width="3"
      stroke-linecap="round"
      d="M460 222h8M457 230h14M461 238h7"
    />
  </>
)

const Deck = () => (
  <>
    <path fill={v('deck')} d="M536 262h166l58 124H478z" />
    <path d={planks} stroke={v('deck-line')} stroke-width="2" />
    <path fill={v('deck-edge')} d="M532 260h174v7H532z" />
  </>
)

/** Two at one level; one has been given the blanket, and the thermos stands between them. */
const Two = () => (
  <>
    <path fill={v('kanerva')} d="M546 264v-34a30 30 0 0 1 60 0v34z" />
    <path d="M546 250q30 8 60 0M547 240q29 8 58 0" stroke={v('kanerva-pale')} stroke-width="3" fill="none" />
    <path fill={v('kanerva-deep')} d="M562 203q14 14 28 0l6 8q-20 14-40 0z" />
    <g fill={v('hair-plum')}>
      <circle cx="576" cy="188" r="15" />
      <circle cx="584" cy="174" r="6.5" />
    </g>
    <path fill={v('hilla-deep')} d="M634 264v-38a29 29 0 0 1 58 0v38z" />
    <circle cx="663" cy="181" r="15.5" fill={v('hair-grey')} />
    <path fill={v('kuusi')} d="M649 197q14 5 28 0v9q-14 6-28 0z" />
    <rect x="612" y="240" width="13" height="24" rx="3" fill={v('kuusi')} />
    <rect x="613.5" y="233" width="10" height="8" rx="2" fill={v('kuusi-soft')} />
  </>
)

/** What is left for you when nobody is on the jetty: the thermos and a folded blanket. */
const LeftForYou = () => (
  <>
    <rect x="612" y="240" width="13" height="24" rx="3" fill={v('kuusi')} />
    <rect x="613.5" y="233" width="10" height="8" rx="2" fill={v('kuusi-soft')} />
    <rect x="634" y="252" width="44" height="12" rx="4" fill={v('kanerva')} />
    <path d="M634 258h44" stroke={v('kanerva-pale')} stroke-width="2" />
  </>
)

const Reeds = () => (
  <>
    <path
      d={reeds.map(([x, h, k]) => `M${x} 384q${r(k / 3)} ${r(-h * 0.6)} ${k} ${-h}`).join('')}
      fill="none"
      stroke={v('shore')}
      stroke-width="4"
      stroke-linecap="round"
    />
    <path fill={v('shore')} d="M-10 390c20-34 120-34 186 0z" />
  </>
)

type JettyProps = {
  id?: string
  people?: boolean
  view?: string
  /** Keep the middle instead of the bottom when the frame is lower than the picture. */
  middle?: boolean
}

/** The picture of the whole idea: by day a low sun, by night a moon and a lit window. One `id` per picture on a page. */
export const Jetty = ({ id = 'jetty', people = true, view = '0 40 800 346', middle }: JettyProps) => (
  <svg
    class="v-scene"
    viewBox={view}
    preserveAspectRatio={middle ? 'xMidYMid slice' : 'xMidYMax slice'}
    aria-hidden="true"
  >
    <Sky id={id} />
    <Shores />
    <Lake id={id} />
    <Island />
    <Deck />
    {people ? <Two /> : <LeftForYou />}
    <Reeds />
  </svg>
)
