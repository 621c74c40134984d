export { PersonFacts } from './components/person-facts.tsx'
export { PersonName } from './components/person-name.tsx'
export { personQuery } from './person-queries.ts'
export { PersonSearchProvider } from './person-search-context.tsx'
