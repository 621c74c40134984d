export { ExcerptTable } from './components/excerpt-table.tsx'
export { OpenedFor } from './components/opened-for.tsx'
export { brokenGlassesQuery } from './consultation-queries.ts'
export { StatePurpose } from './forms/state-purpose.tsx'
