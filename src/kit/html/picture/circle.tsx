import { personShape } from './person.tsx'

const v = (name: string) => `var(--p-${name})`

const across = [
  { x: 96, y: 124, height: 62, coat: v('kanerva-mid'), hair: v('hair-plum') },
  { x: 264, y: 124, height: 62, coat: v('jarvi'), hair: v('hair-blue') },
  { x: 146, y: 120, height: 56, coat: v('jarvi-pale'), hair: v('hair-brown') },
  { x: 214, y: 120, height: 56, coat: v('kanerva-pale'), hair: v('hair-plum') },
]

const near = [
  { x: 112, y: 184, height: 74, coat: v('kuusi'), hair: v('hair-black') },
  { x: 180, y: 188, height: 74, coat: v('hilla'), hair: v('hair-brown') },
  { x: 248, y: 184, height: 74, coat: v('kanerva'), hair: v('hair-plum') },
]

const Window = () => (
  <>
    <rect x="120" y="14" width="120" height="74" rx="8" fill={v('sky-3')} />
    <path class="v-day" d="M120 88q30-26 60-12t60-6v18z" fill={v('hilla')} opacity=".55" />
    <path class="v-night" d="M214 28a11 11 0 1 0 7 15 9 9 0 0 1-7-15z" fill={v('sun')} />
    <path d="M180 14v74M120 51h120" stroke={v('kanerva-wall')} stroke-width="5" />
  </>
)

/** A table seen over shoulders: you are already sitting in it. One candle. */
export const Circle = () => (
  <div class="v-picture">
    <svg class="v-circle" viewBox="0 0 360 176" preserveAspectRatio="xMidYMid meet" aria-hidden="true">
      <rect x="-400" width="1160" height="176" fill={v('kanerva-wall')} />
      <Window />
      {across.map(personShape)}
      <ellipse cx="180" cy="132" rx="104" ry="20" fill={v('table-edge')} />
      <ellipse cx="180" cy="128" rx="104" ry="19" fill={v('table')} />
      <g fill={v('paper')}>
        <rect x="140" y="116" width="12" height="12" rx="3" />
        <rect x="206" y="117" width="12" height="12" rx="3" />
      </g>
      <circle cx="180" cy="114" r="16" fill={v('hilla')} opacity=".22" />
      <path d="M172 128q8-22 16 0z" fill={v('hilla')} />
      {near.map(personShape)}
    </svg>
  </div>
)
