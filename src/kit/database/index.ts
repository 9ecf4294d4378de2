export * from './columns.ts'
export * from './database.ts'
export * from './sql.ts'
