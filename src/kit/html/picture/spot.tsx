import type { ComponentChildren } from 'preact'
import { personShape } from './person.tsx'

const v = (name: string) => `var(--p-${name})`

const ground = (name: string) => <circle cx="26" cy="26" r="26" fill={v(name)} />

/** Seven stories and two of our own, each a picture a parent may recognise before reading. */
const spots = {
  baby: () => (
    <>
      {ground('jarvi-soft')}
      <path d="M41 8.5a7.5 7.5 0 1 0 3.5 10A6 6 0 0 1 41 8.5z" fill={v('hilla')} />
      <path
        d="M7 42V31c0-3 2-4 4-4h30c2 0 4 1.5 4 4v11"
        fill={v('paper')}
        stroke={v('jarvi-deep')}
        stroke-width="2.2"
      />
      <path d="M7 36h38" stroke={v('jarvi-deep')} stroke-width="2.2" />
      <path d="M15 36c0-7 4-10 11-10s11 3 11 10z" fill={v('jarvi')} />
      <circle cx="20" cy="24" r="6" fill={v('wood')} />
    </>
  ),
  letter: () => (
    <>
      {ground('hilla-soft')}
      <rect x="11" y="17" width="30" height="21" rx="3" fill={v('paper')} stroke={v('wood')} stroke-width="2" />
      <path d="M12 19l14 10 14-10" fill="none" stroke={v('wood')} stroke-width="2" />
      <circle cx="40" cy="17" r="5" fill={v('kuusi')} />
    </>
  ),
  away: () => (
    <>
      {ground('kanerva-soft')}
      <path d="M27 23.5 37 15l10 8.5V40H27z" fill={v('kanerva-pale')} />
      <path d="M33.5 29h7v11h-7z" fill={v('hilla-soft')} />
      {personShape({ x: 37, y: 40, height: 13, coat: v('hilla'), hair: v('hair-brown') })}
      {personShape({ x: 14, y: 40, height: 25, coat: v('kanerva-deep'), hair: v('hair-plum') })}
      <path d="M4 40h44" stroke={v('kanerva-deep')} stroke-width="2" />
    </>
  ),
  father: () => (
    <>
      {ground('kuusi-soft')}
      {personShape({ x: 20, y: 43, height: 32, coat: v('kuusi'), hair: v('hair-black') })}
      {personShape({ x: 36, y: 43, height: 20, coat: v('hilla'), hair: v('hair-brown') })}
      <path d="M26 31q5 5 7 2" stroke={v('kuusi')} stroke-width="4.5" stroke-linecap="round" fill="none" />
    </>
  ),
  split: () => (
    <>
      {ground('kanerva-soft')}
      {personShape({ x: 13, y: 41, height: 24, coat: v('kanerva'), hair: v('hair-plum') })}
      {personShape({ x: 39, y: 41, height: 24, coat: v('jarvi'), hair: v('hair-blue') })}
      {personShape({ x: 26, y: 41, height: 15, coat: v('hilla'), hair: v('hair-brown') })}
    </>
  ),
  mug: () => (
    <>
      {ground('kuusi-soft')}
      <path d="M33 26h5a5 5 0 0 1 0 10h-5" fill="none" stroke={v('kuusi')} stroke-width="3" />
      <path d="M13 22h21v13a6 6 0 0 1-6 6h-9a6 6 0 0 1-6-6z" fill={v('kuusi')} />
      <path
        d="M19 17c0-3 2.5-3 2.5-6M26 17c0-3 2.5-3 2.5-6"
        stroke={v('tree-1')}
        stroke-width="2.2"
        stroke-linecap="round"
        fill="none"
      />
      <circle cx="23.5" cy="31" r="3.5" fill={v('hilla')} />
    </>
  ),
  path: () => (
    <>
      {ground('jarvi-soft')}
      <path d="M10 44c2-12 20-10 20-19s-9-8-8-17" stroke={v('paper')} stroke-width="8" fill="none" />
      <path
        d="M10 44c2-12 20-10 20-19s-9-8-8-17"
        stroke={v('jarvi')}
        stroke-width="2.5"
        stroke-dasharray="1 6"
        stroke-linecap="round"
        fill="none"
      />
      <circle cx="36" cy="22" r="4.5" fill={v('kuusi')} />
      <circle cx="44.5" cy="22" r="4.5" fill={v('hilla')} />
    </>
  ),
  /** "Pelkään kotona": not the fear but the way out, a lit door and two who walk towards it. */
  fear: () => (
    <>
      {ground('jarvi-soft')}
      <path d="M25 41 30 11h13v30z" fill={v('jarvi-deep')} opacity=".18" />
      <path d="M29 10h14v31H29z" fill={v('window')} />
      <path d="M29 41 14 47h27l2-6z" fill={v('window')} opacity=".55" />
      <path d="M43 10v31l5.5 3.5V7z" fill={v('jarvi')} />
      <circle cx="45.2" cy="27" r="1.1" fill={v('paper')} />
      {personShape({ x: 15, y: 44, height: 25, coat: v('jarvi'), hair: v('hair-blue') })}
      {personShape({ x: 25.5, y: 44, height: 15, coat: v('hilla-deep'), hair: v('hair-brown') })}
    </>
  ),
  /** "Olen yksin tai rahat lopussa": a kitchen table, one plate, an empty chair. */
  alone: () => (
    <>
      {ground('hilla-soft')}
      {personShape({ x: 15, y: 42, height: 27, coat: v('kuusi'), hair: v('hair-black') })}
      <path
        d="M41.5 20v22M47 32v10M41.5 32H47"
        stroke={v('wood')}
        stroke-width="2.6"
        stroke-linecap="round"
        fill="none"
      />
      <path d="M9 32h30v3H9z" fill={v('wood')} />
      <path d="M33 35v8" stroke={v('wood')} stroke-width="2.6" />
      <path d="M22.5 32a4.6 4.6 0 0 1 9.2 0z" fill={v('paper')} stroke={v('wood')} stroke-width="1.1" />
      <circle cx="35.2" cy="29.6" r="2.4" fill={v('hilla')} stroke={v('wood')} stroke-width="1.1" />
    </>
  ),
} satisfies Record<string, () => ComponentChildren>

export type SpotName = keyof typeof spots

export const Spot = ({ name }: { name: SpotName }) => (
  <svg class="v-spot" viewBox="0 0 52 52" aria-hidden="true">
    {spots[name]()}
  </svg>
)
