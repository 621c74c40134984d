import type { Readable } from 'node:stream'
import { exportFormats } from '@onthaal/shared/exports'
import Type from 'typebox'
import { mediaTypes } from './table-file.ts'

/** The contents of an answer that is such a file, for the schema of its operation. */
export const fileContent = Object.fromEntries(
  exportFormats.map((format) => [
    mediaTypes[format].split(';')[0],
    { schema: Type.Unsafe<Readable>({ type: 'string', format: 'binary' }) },
  ]),
)
