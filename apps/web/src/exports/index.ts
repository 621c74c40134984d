export type { ListToExport } from './export.ts'
export { ExportButton } from './forms/export-button.tsx'
