/**
 * A page is declared by its name, who it is for and a handler that reads like a sentence.
 * GET shows; POST does and redirects; `ask` is a POST that changes nothing (a search whose words must not be in the address).
 */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { PageName } from '../../links.ts'
import type { Actor, Family, Visitor, Worker } from '../actor.ts'
import type { PersonalRead, PublicRead, Transaction } from '../database/index.ts'
import type { Body, Fields, Form, FormAnswer } from '../forms.ts'
import type { Secrets } from '../secrets.ts'
import type { Clock } from '../time.ts'
import type { Lang } from '../words.ts'

/** public: anybody, read with the public login. visitor: anybody, with a form. family: own page. worker: signed in. */
export type Access = 'public' | 'visitor' | 'family' | 'worker'
export type ActorFor<A extends Access> = A extends 'worker' ? Worker : A extends 'family' ? Family : Actor | Visitor

/** What a view needs to draw the frame round its content. */
export type Frame = {
  lang: Lang
  page: PageName
  /** The same page in another language. */
  inLang: (lang: Lang) => string
  actor: Actor
  demo: boolean
  /** What just happened, as a key into the words; said once in role="status". */
  done: string | undefined
  /** The seal of a form on this page: hidden fields that make it ours and make sending twice harmless. */
  seal: Seal | undefined
}
export type Seal = { token: string; deed: string }

export type Context<A extends Access, Tx, Params, Query> = {
  tx: Tx
  lang: Lang
  params: Params
  query: Query
  clock: Clock
  actor: ActorFor<A>
  secrets: Secrets
  frame: Frame
  /** The address by which people reach the service, for links in messages and QR codes. */
  origin: string
  /** Tells this browser's drafts from others'; undefined on pages without a form. */
  browserKey: string | undefined
  /** A keyed mark of the visitor's network, only for high ceilings; the address itself goes no further. */
  visitorKey: string
}
export type FormContext<A extends Access, Params, Query> = Context<A, Transaction, Params, Query> & {
  body: Body
  read<F extends Fields, Extra extends string>(form: Form<F, Extra>): FormAnswer<F, Extra>
}

export type Reply =
  /** `keep`: what was written stays although no redirect follows (a wrong code has been counted, a new one is shown). */
  | { kind: 'html'; status: number; view: VNode; keep?: true }
  /** `ends`: the sessions of this browser that end with the answer. */
  | { kind: 'see-other'; location: string; cookie?: SessionCookie; ends?: readonly SessionName[] }
  /** Quick exit: every session and cookie of this browser ends, and it goes elsewhere. */
  | { kind: 'leave'; location: string }
  | { kind: 'file'; type: string; body: string | Buffer; name?: string }

/** A session to put into the browser (or to end, when the token is undefined). */
export type SessionName = 'own' | 'staff'
export type SessionCookie = { name: SessionName; token: string | undefined; household?: string }

export const html = (view: VNode): Reply => ({ kind: 'html', status: 200, view })
/** The form again, with what was typed and what to mend; nothing was written. */
export const unprocessable = (view: VNode): Reply => ({ kind: 'html', status: 422, view })
/** Refused like the above, but what was counted stays counted. */
export const refusedAndKept = (status: 422 | 429, view: VNode): Reply => ({ kind: 'html', status, view, keep: true })
/** What a deed made and nothing can show again, such as a new code: the answer to the form is the page itself. */
export const shownOnce = (view: VNode): Reply => ({ kind: 'html', status: 200, view, keep: true })
export const leave = (location: string): Reply => ({ kind: 'leave', location })
export const seeOther = (location: string, done?: string, cookie?: SessionCookie): Reply => ({
  kind: 'see-other',
  location: done === undefined ? location : `${location}${location.includes('?') ? '&' : '?'}done=${done}`,
  ...(cookie && { cookie }),
})
export const file = (type: string, body: string | Buffer, name?: string): Reply => ({
  kind: 'file',
  type,
  body,
  ...(name && { name }),
})

type Shape<T> = z.ZodType<T>
export type PageOptions<A extends Access, Params, Query> = {
  access: A
  params?: Shape<Params>
  query?: Shape<Query>
  /** Why personal data is read here, in a word the family's log explains. Needed on family and worker pages. */
  purpose?: string
  /** May be kept in the process for some seconds and given to anybody. Only for public pages. */
  cache?: boolean
  /** Public pages on which one types or chooses: a browser must not bring them back as they were left. */
  forgotten?: boolean
  /** GET pages that carry a form (and so a cookie). */
  form?: boolean
  /** POSTs that are harmless to do again (signing in or out): the deed id is not kept, so that the second answer brings its cookies too. */
  again?: boolean
  /** POSTs whose form may carry a file: how many bytes of it are taken. It is read by the same `read(form)` as the fields. */
  fileBytes?: number
  /** POSTs that are a mere button: where to go back to when the form had gone stale. */
  back?: (lang: Lang, params: Params) => string
}

export type Page = {
  method: 'GET' | 'POST'
  /** A POST that changes nothing: no token, no deed id, read with the public login. */
  asks: boolean
  name: PageName
  options: PageOptions<Access, unknown, unknown>
  // The wrapper parses params and query by the page's own shapes before it calls.
  handler: (context: never) => Promise<Reply>
}

/** Only pages that anybody may keep read with the public login; a visitor's form reads its own draft. */
type GetTx<A extends Access> = A extends 'public' ? PublicRead : PersonalRead

export const get = <A extends Access, Params = Record<string, never>, Query = Record<string, never>>(
  name: PageName,
  options: PageOptions<A, Params, Query>,
  handler: (context: Context<A, GetTx<A>, Params, Query>) => Promise<Reply>,
): Page => ({
  method: 'GET',
  asks: false,
  name,
  options: options as Page['options'],
  handler: handler as Page['handler'],
})

export const post = <A extends Access, Params = Record<string, never>, Query = Record<string, never>>(
  name: PageName,
  options: PageOptions<A, Params, Query>,
  handler: (context: FormContext<A, Params, Query>) => Promise<Reply>,
): Page => ({
  method: 'POST',
  asks: false,
  name,
  options: options as Page['options'],
  handler: handler as Page['handler'],
})

export const ask = <Params = Record<string, never>, Query = Record<string, never>>(
  name: PageName,
  options: PageOptions<'public', Params, Query>,
  handler: (context: Context<'public', PublicRead, Params, Query> & { body: Body }) => Promise<Reply>,
): Page => ({
  method: 'POST',
  asks: true,
  name,
  options: options as Page['options'],
  handler: handler as Page['handler'],
})
