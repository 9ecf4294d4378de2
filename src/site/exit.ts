/** Quick exit: through our own server, which ends the session, and on to a page that says nothing of this one. */
import { get, leave, type Page } from '../kit/http/index.ts'

/** A page anybody may be looking at. */
const weather = 'https://www.ilmatieteenlaitos.fi/'

export const exitPages: Page[] = [get('exit', { access: 'public' }, async () => leave(weather))]
