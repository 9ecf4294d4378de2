/** A real mail server that can be made to keep people waiting, so that a process is killed with mail in its hands. */
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export type PostOffice = {
  url: string
  /** The Message-IDs that arrived for this address; a receiver shows the same one once. */
  arrivedFor(address: string): ReadonlySet<string>
  /** From now on it listens but takes nothing, until `release`. */
  hold(): void
  release(): void
  close(): void
}

export async function openPostOffice(): Promise<PostOffice> {
  const arrived = new Map<string, Set<string>>()
  const door = { open: Promise.resolve(), release: () => {} }
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, session, taken) => {
      text(stream)
        .then(async (mail) => {
          await door.open
          const id = /^message-id: (\S+)/im.exec(mail)?.[1] ?? ''
          for (const { address } of session.envelope.rcptTo)
            arrived.set(address, new Set([...(arrived.get(address) ?? []), id]))
          taken()
        })
        .catch(taken)
    },
  })
  server.on('error', () => {}) // a killed process hangs up in the middle of a word
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as { port: number }
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrivedFor: (address) => arrived.get(address) ?? new Set(),
    hold: () => {
      door.open = new Promise((release) => {
        door.release = release
      })
    },
    release: () => door.release(),
    close: () => server.close(),
  }
}
