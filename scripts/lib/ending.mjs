/**
 * Calls `end` when we are asked to end. npm starts us through a shell, and whoever ends npm by `kill` ends that shell
 * as well but not us: all we notice is that our parent is another one.
 */
export function whenAskedToEnd(end) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watching = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watching)
    end('SIGTERM')
  }, 500)
  watching.unref()
}
