/**
 * What a form sent: its fields, and a file where the page takes one. A file is held in memory up to the page's bound; more of it
 * is let past, so that the answer can stand beside the field and the rest of the form is kept.
 */
import type { Multipart } from '@fastify/multipart'
import { unreadable } from '../faults.ts'
import type { Body, Files, Upload } from '../forms.ts'
import type { Visit } from './mount.ts'

/** A film sent by mistake is not even let past. */
const mostBytes = 100 * 1024 * 1024

export async function readBody({ page, request }: Visit): Promise<{ body: Body; files: Files }> {
  if (!request.isMultipart()) return { body: (request.body ?? {}) as Body, files: {} }
  const { fileBytes } = page.options
  const declared = Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY)
  if (fileBytes === undefined || declared > mostBytes) throw unreadable()
  const limits = { fileSize: fileBytes, files: 1, fields: 60, fieldSize: 20_000, parts: 61, headerPairs: 20 }
  const [body, files]: [Body, Files] = [{}, {}]
  try {
    for await (const part of request.parts({ limits })) await take(part, body, files)
  } catch (error) {
    throw unreadable(error)
  }
  return { body, files }
}

async function take(part: Multipart, body: Body, files: Files) {
  if (part.type === 'file') {
    files[part.fieldname] = await uploadOf(part.file)
    return
  }
  const before = body[part.fieldname]
  const value = String(part.value)
  body[part.fieldname] = before === undefined ? value : [before, value].flat()
}

async function uploadOf(file: AsyncIterable<Buffer> & { truncated: boolean }): Promise<Upload> {
  const chunks: Buffer[] = []
  for await (const chunk of file) chunks.push(chunk)
  return { bytes: Buffer.concat(chunks), tooBig: file.truncated }
}
