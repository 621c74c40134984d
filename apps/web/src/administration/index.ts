export { workplacesQuery } from './administration-queries.ts'
