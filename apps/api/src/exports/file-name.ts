import type { ExportFormat } from '@onthaal/shared/exports'
import { belgianDay } from '@onthaal/shared/time'

/** @returns a title and a day as the name of a file on any system */
export function fileNameOf(title: string, now: Date, format: ExportFormat): string {
  const slug = title
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return `${slug}-${belgianDay(now)}.${format}`
}
