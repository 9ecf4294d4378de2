/** What the scripts that start things need of the database's launcher. */
export { startEmbedded } from './embedded.ts'
export { checkGivenServer } from './given-server.ts'
export { makeDataDir } from './home.ts'
export { obstacleTo } from './port.ts'
