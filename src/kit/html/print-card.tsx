import QRCode from 'qrcode'
import { telHref } from './help.tsx'
import { Jetty } from './picture/jetty.tsx'
import { Logo } from './picture/logo.tsx'
import type { KitWords } from './text.ts'

/** Runs of dark squares become rectangles in one path, so print stays crisp and the page stays small. */
function qrPath(text: string): { size: number; path: string } {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules
  const rows = Array.from({ length: size }, (_, y) => Array.from(data.slice(y * size, (y + 1) * size)).join(''))
  const runs = rows.flatMap((row, y) =>
    [...row.matchAll(/1+/g)].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`),
  )
  return { size, path: runs.join('') }
}

/** Always black on white with four squares of quiet around, so that it can be read by night as well. */
export const Qr = ({ words, address }: { words: KitWords; address: string }) => {
  const { size, path } = qrPath(address)
  return (
    <svg
      class="v-qr"
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
      role="img"
      aria-label={words.qr(address)}
      shape-rendering="crispEdges"
    >
      <rect x="-4" y="-4" width={size + 8} height={size + 8} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

type PrintCardProps = {
  words: KitWords
  sentence: string
  text: string
  address: string
  shown: string
  phone: string
  id?: string
}

/** A6 for a counter or a pocket. Nothing on it tells the reason. */
export const PrintCard = ({ words, sentence, text, address, shown, phone, id = 'card' }: PrintCardProps) => (
  <article class="v-print-card v-two-inks">
    <Jetty id={id} view="300 110 500 276" />
    <div>
      <h2>{sentence}</h2>
      <p>{text}</p>
    </div>
    <div class="v-print-foot">
      <Qr words={words} address={address} />
      <p>
        <span class="v-logo">
          <Logo name={words.brand} />
        </span>
        <b>{shown}</b>
        <a href={telHref(phone)}>{phone.replace(/ /g, '\u00a0')}</a>
      </p>
    </div>
  </article>
)
