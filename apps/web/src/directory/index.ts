export { servicesQuery } from './service-queries.ts'
