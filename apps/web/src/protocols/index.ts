export { ProtocolWarnings } from './pages/protocol-warnings.tsx'
