import type { Readable } from 'node:stream'
import { importLimits } from '@onthaal/shared/imports'
import sax from 'sax'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { InvalidInputError } from '../../errors.ts'
import { refusedFile } from './file-refused.ts'

/** The parts of a workbook, by name. Nothing is unpacked before it is asked for. */
export interface WorkbookParts {
  has(name: string): boolean
  /** Reads a part as it is unpacked; what `each` is told of elements is theirs without a prefix. */
  read(name: string, most: number, each: ElementReader): AsyncGenerator<void>
}

export interface ElementReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close(name: string): void
  text(text: string): void
}

const megabyte = 1024 * 1024

/**
 * Opens a workbook, and refuses one that would become far larger than it is.
 *
 * @throws InvalidInputError when it is damaged, locked, or a zip bomb
 */
export async function openWorkbook(bytes: Buffer): Promise<WorkbookParts> {
  const zip = await sound(() => fromBufferPromise(bytes, { lazyEntries: true }))
  if (zip.entryCount > importLimits.parts) throw refusedFile('zipBomb')
  const entries = new Map<string, Entry>()
  let unpacked = 0
  await sound(async () => {
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize
      if (unpacked > importLimits.unpacked || isBomb(entry)) throw refusedFile('zipBomb')
      if (entry.isEncrypted()) throw refusedFile('locked')
      entries.set(entry.fileName.toLowerCase(), entry)
    }
  })
  return {
    has: (name) => entries.has(name.toLowerCase()),
    async *read(name, most, each) {
      const entry = entries.get(name.toLowerCase())
      if (entry === undefined) throw refusedFile('damaged')
      if (entry.uncompressedSize > most) throw refusedFile('zipBomb')
      yield* elementsOf(zip, entry, each)
    },
  }
}

function isBomb({ compressedSize, uncompressedSize }: Entry): boolean {
  return uncompressedSize > megabyte && uncompressedSize > compressedSize * importLimits.ratio
}

/** A sheet nests some six deep, and no element of it has more than some twenty attributes. */
const deepest = 64
const mostAttributes = 200

/** Of entities XML's own five alone; the types know the option not yet. */
const strictly = { strictEntities: true } as sax.SAXOptions

/** The sizes that a zip tells of its parts are held to: what unpacks to more is stopped there. */
async function* elementsOf(zip: ZipFile, entry: Entry, each: ElementReader): AsyncGenerator<void> {
  const parser = sax.parser(true, strictly)
  const local = (name: string) => name.slice(name.indexOf(':') + 1)
  // What nests without end or has attributes without number is held in memory until it closes.
  let attributes = 0
  let depth = 0
  parser.onopentagstart = () => {
    attributes = 0
    depth += 1
    if (depth > deepest) throw refusedFile('damaged')
  }
  parser.onattribute = () => {
    attributes += 1
    if (attributes > mostAttributes) throw refusedFile('damaged')
  }
  parser.onopentag = ({ name, attributes: given }) =>
    each.open(local(name), given as Record<string, string>)
  parser.onclosetag = (name) => {
    depth -= 1
    each.close(local(name))
  }
  parser.ontext = (text) => each.text(text)
  parser.oncdata = (text) => each.text(text)
  // Entities of its own could make one sign a thousand (XML bomb); no workbook has them.
  parser.ondoctype = () => {
    throw refusedFile('damaged')
  }
  parser.onerror = () => {
    throw refusedFile('damaged')
  }
  const stream = await sound(() => zip.openReadStreamPromise(entry))
  try {
    for await (const part of stream.setEncoding('utf8') as Readable & AsyncIterable<string>) {
      parser.write(part)
      yield
    }
    parser.close()
    yield
  } catch (error) {
    throw refusalOf(error)
  } finally {
    stream.destroy()
  }
}

async function sound<T>(open: () => Promise<T>): Promise<T> {
  try {
    return await open()
  } catch (error) {
    throw refusalOf(error)
  }
}

/** What a reader of zips or of XML complains about is a fault of the file. */
function refusalOf(error: unknown): Error {
  if (error instanceof InvalidInputError) return error
  const lies = error instanceof Error && error.message.startsWith('too many bytes')
  return refusedFile(lies ? 'zipBomb' : 'damaged')
}
