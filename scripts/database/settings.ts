/** Whether losing power may cost data: never for people's data, gladly for a test's. */
export type Durability = 'durable' | 'throwaway'

const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '128MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  // What a family wrote can stand in a failed statement or in the detail of an error, and a log is no place for it.
  log_statement: 'none',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
}

const byDurability = {
  durable: { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on', max_connections: '60' },
  throwaway: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
}

export function serverArguments(settings: { durability: Durability; port: number; name: string }): string[] {
  const own = { port: String(settings.port), cluster_name: settings.name }
  return Object.entries({ ...always, ...byDurability[settings.durability], ...own }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
}
