export { type ListFilters, readFilters } from './list-filters.ts'
