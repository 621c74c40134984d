export { WarningTag } from './components/warning-tag.tsx'
export { ProtocolWarnings } from './pages/protocol-warnings.tsx'
