import type { ExportFormat } from '@onthaal/shared/exports'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../api/client.ts'
import { fileOf, type NamedFile } from '../api/file-of.ts'

/** What was told of a year; that of the year before stands there until it has come. */
export function safeFiguresQuery(year: number | undefined) {
  const query = year === undefined ? {} : { year }
  return queryOptions({
    queryKey: ['getSafeFigures', query],
    queryFn: () => answerOf(client.GET('/safeFigures', { params: { query } })),
    placeholderData: keepPreviousData,
  })
}

/** Asks for what was told of a year as a file. */
export function askSafeFiguresFile(year: number | undefined) {
  return (format: ExportFormat): Promise<NamedFile> => {
    const query = { ...(year !== undefined && { year }), format }
    return fileOf(client.GET('/safeFigures/file', { params: { query }, parseAs: 'blob' }))
  }
}
