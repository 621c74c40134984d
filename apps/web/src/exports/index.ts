export { ExportButton } from './components/export-button.tsx'
export type { ListToExport } from './export.ts'
