export { type DataCategory, dataCategories } from './data-categories.ts'
export { type ProtocolWarning, protocolWarning, protocolWarnings } from './protocol-warnings.ts'
