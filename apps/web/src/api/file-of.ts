import { answerOf } from './client.ts'

/** A file that the page has whole, with the name that the server gives it. */
export interface NamedFile {
  readonly name: string
  readonly content: Blob
}

interface FileReply {
  readonly data?: unknown
  readonly error?: unknown
  readonly response: Response
}

/**
 * The file of a reply that was asked for with `parseAs: 'blob'`; for short ones, because the page holds it whole.
 *
 * @throws ApiError when the server refused, UnreachableError when no reply came
 */
export async function fileOf(call: Promise<FileReply>): Promise<NamedFile> {
  const content = await answerOf<Blob>(call as Parameters<typeof answerOf<Blob>>[0])
  const { response } = await call
  const disposition = response.headers.get('content-disposition') ?? ''
  return { name: /filename="([^"]+)"/.exec(disposition)?.[1] ?? '', content }
}
