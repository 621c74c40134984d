export { PersonInforming } from './pages/person-informing.tsx'
export { UninformedLink } from './pages/uninformed-link.tsx'
