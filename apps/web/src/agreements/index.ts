export { AgreementWarnings } from './pages/agreement-warnings.tsx'
