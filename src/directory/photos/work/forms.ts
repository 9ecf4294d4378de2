import { choice, form, upload } from '../../../kit/forms.ts'
import { inThree } from '../../work/forms.ts'
import { photoShows } from '../photo.ts'

const facts = { shows: choice(photoShows), alt: inThree({ longest: 200, needsFinnish: true }) }

export const newPhotoForm = form({ ...facts, file: upload() })
export const photoForm = form({ ...facts, file: upload({ optional: true }) })

export const photoDeeds = ['up', 'down', 'remove'] as const
