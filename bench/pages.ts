/**
 * Requests per second of public pages, kept and not kept, from one web process; beside a bare Fastify in one process that
 * gives the same bytes. The two are asked in turn, and medians are compared.
 */
import { writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { href } from '../src/links.ts'
import { ensureData } from './data/ensure.ts'
import { count, kilobytes, median, ms, ratio, type Say, table } from './lib/figures.ts'
import { getOf, inTurn, type Load, load, type Request } from './lib/load.ts'
import type { Options } from './lib/options.ts'
import { type Program, startBare, startWeb } from './lib/processes.ts'
import { groupAddresses, programmeAddresses, someGroups, withDatabase } from './lib/rows.ts'
import { dataDir, type Server } from './lib/server.ts'

type Case = { name: string; paths: readonly string[] }

/** Two thousand pages are kept at most, for ten seconds: of so many no page is asked for again while it is kept. */
const DISTINCT = 30_000

const sentHeaders = ['content-type', 'content-encoding', 'cache-control'] as const

/** A bare server with the bytes and the headers of a page as the real one sends it. */
async function bareOf(web: Program, path: string): Promise<{ program: Program; bytes: number }> {
  const { body, headers } = await sentBy(web.origin + path)
  const file = join(dataDir, 'bare-body')
  writeFileSync(file, body)
  const kept = Object.fromEntries(
    sentHeaders.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])),
  )
  return { program: await startBare({ body: file, headers: JSON.stringify(kept) }), bytes: body.length }
}

/** As it is sent: fetch would unpack it. */
async function sentBy(address: string): Promise<{ body: Buffer; headers: Record<string, string | undefined> }> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers: { 'accept-encoding': 'br, gzip' } }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        if (answer.statusCode === 200)
          resolve({ body: Buffer.concat(parts), headers: answer.headers as Record<string, string | undefined> })
        else reject(new Error(`${new URL(address).pathname} answered ${answer.statusCode}`))
      })
    })
    asked.on('error', reject).end()
  })
}

const middle = (loads: readonly Load[], of: (load: Load) => number) => median(loads.map(of))

async function measure(web: Program, { name, paths }: Case, { rounds, seconds }: Options): Promise<string[]> {
  const [first = ''] = paths
  const { program, bytes } = await bareOf(web, first)
  const next: () => Request = inTurn(paths.map(getOf))
  const plain = () => getOf('/')
  const loads: { real: Load; bare: Load }[] = []
  try {
    await load({ origin: web.origin, next, bounds: { duration: 2 } })
    await load({ origin: program.origin, next: plain, bounds: { duration: 2 } })
    for (let round = 0; round < rounds; round += 1)
      loads.push({
        real: await load({ origin: web.origin, next, bounds: { duration: seconds } }),
        bare: await load({ origin: program.origin, next: plain, bounds: { duration: seconds } }),
      })
  } finally {
    await program.stop()
  }
  return rowOf({ name, bytes, real: loads.map((one) => one.real), bare: loads.map((one) => one.bare) })
}

function rowOf({ name, bytes, real, bare }: { name: string; bytes: number; real: Load[]; bare: Load[] }): string[] {
  const [ours, theirs] = [middle(real, (one) => one.perSecond), middle(bare, (one) => one.perSecond)]
  const failed = real.reduce((sum, one) => sum + one.failed, 0)
  const times = [ms(middle(real, (one) => one.p50)), ms(middle(real, (one) => one.p99))]
  return [name, kilobytes(bytes), count(ours), count(theirs), ratio(ours / theirs), ...times, String(failed)]
}

const head = ['page', 'as sent', 'req/s', 'bare req/s', 'ratio', 'p50', 'p99', 'failed']

async function cases(urls: Parameters<typeof withDatabase>[0]): Promise<Case[]> {
  const rows = await withDatabase(urls, (database) => someGroups(database, DISTINCT))
  const group = groupAddresses(rows)
  return [
    { name: 'front page, kept', paths: [href('home', 'fi')] },
    { name: 'a group, kept', paths: group.slice(0, 1) },
    { name: 'groups, not kept', paths: group },
    { name: 'programmes, not kept', paths: programmeAddresses(rows) },
  ]
}

export async function pages({ server, options, say }: { server: Server; options: Options; say: Say }) {
  const urls = await ensureData({ server, size: options.size, seed: options.seed, say })
  const web = await startWeb(urls)
  try {
    const rows: string[][] = []
    for (const one of await cases(urls)) rows.push(await measure(web, one, options))
    say(
      `\nPublic pages at ×${options.size}: one web process, 20 connections, ${options.rounds} × ${options.seconds} s each\n${table(head, rows)}`,
    )
  } finally {
    await web.stop()
  }
}
