/** Urgent help. Public and cached: it must answer when much else does not. */
import { shownContacts } from '../../directory/contacts.ts'
import { get, html, type Page } from '../../kit/http/index.ts'
import { arranged } from './arranged.ts'
import { urgentPage } from './views.tsx'

const show = get('urgent', { access: 'public', cache: true }, async ({ tx, frame, lang, clock }) => {
  const contacts = await shownContacts(tx, { lang, today: clock.today() })
  return html(urgentPage({ frame, contacts: arranged(contacts, lang) }))
})

export const urgentPages: Page[] = [show]
