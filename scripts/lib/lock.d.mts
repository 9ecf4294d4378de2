export function processOf(pid: number): { pid: number; boot: string; started: string } | undefined

export function withLock<Result>(
  file: string,
  options: { waiting: (pid: number) => void },
  work: () => Promise<Result>,
): Promise<Result>
