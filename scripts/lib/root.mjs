import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, wherever one stands when starting a script. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
