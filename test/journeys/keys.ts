/** The keys of the journeys' own database, for the server and for what tests arrange in it. */
export const journeyKeys = `1:${Buffer.alloc(32, 9).toString('base64')}`
