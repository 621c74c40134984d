import { isUtf8 } from 'node:buffer'
import { refusedFile } from './file-refused.ts'

/** Bytes that Windows-1252 has no sign for, and signs that no text has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it looks for.
const noText = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0081\u008d\u008f\u0090\u009d]/
/** Two or three bytes of UTF-8, read one by one: no text in Windows-1252 has these signs in a row. */
const utf8InLatin = /[\u00c3\u00c4\u00c5][\u0080-\u00bf]|\u00e2\u0080[\u0080-\u00bf]/

/**
 * The text of a file that says nowhere how it is encoded: UTF-8 where all of it is, else Windows-1252.
 *
 * @throws InvalidInputError when it is text in neither, or partly in each
 */
export function textOfBytes(bytes: Buffer): string {
  if (/^(\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2))) throw refusedFile('encoding')
  if (bytes.includes(0)) throw refusedFile('notAList')
  if (isUtf8(bytes)) return withoutMark(bytes.toString('utf8'))
  const signs = bytes.toString('latin1')
  if (noText.test(signs) || utf8InLatin.test(signs)) throw refusedFile('encoding')
  return new TextDecoder('windows-1252').decode(bytes)
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}
