import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal)
    return true
  } catch {
    return false // nobody of the group is left
  }
}

/** What a tool started may still be tidying up after it, such as a database; then it is ended for good. */
async function endGroup(pid) {
  for (let waited = 0; waited < 5_000; waited += 50) {
    if (!signalGroup(pid, 0)) return
    await pause(50)
  }
  signalGroup(pid, 'SIGKILL')
}

/** Runs a Node program in a group of its own, so that all the processes it starts can be ended with it. */
export function startTool(args, options) {
  // The tools run on the Node that runs us, whichever is first on the path.
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: true, ...options })
  const code = new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (exitCode) => resolve(exitCode ?? 1))
  })
  return {
    kill: (signal) => signalGroup(child.pid, signal),
    ended: code.then(async (exitCode) => {
      if (child.pid) await endGroup(child.pid)
      return exitCode
    }),
  }
}
