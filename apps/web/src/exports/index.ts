export type { ListToExport } from './export.ts'
export { ExportButton } from './forms/export-button.tsx'
export { FiguresExportButton } from './forms/figures-export-button.tsx'
