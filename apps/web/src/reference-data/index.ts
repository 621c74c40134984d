export { desksQuery } from './desk-queries.ts'
