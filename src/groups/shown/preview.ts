/** A programme as families would see it, before it is published; for those who may read the draft. */
import { z } from 'zod'
import { getProgramme } from '../../directory/programmes.ts'
import { permitDirectory } from '../../directory/rules.ts'
import { get, html, type Page } from '../../kit/http/index.ts'
import { idOf } from '../../kit/ids.ts'
import { programmePage } from './programme-view.tsx'
import { programmeShown } from './queries.ts'

const params = z.object({ programme: idOf<'programme'>() })

const preview = get(
  'workProgrammePreview',
  { access: 'worker', params, purpose: 'directory' },
  async ({ tx, actor, params, lang, clock, frame }) => {
    await permitDirectory(tx, actor, 'programme.read', params)
    const shown = await programmeShown(tx, { programme: await getProgramme(tx, params.programme), lang, clock })
    return html(programmePage({ frame, shown, preview: true }))
  },
)

export const previewPages: Page[] = [preview]
