import type { FileFault } from '@onthaal/shared/imports'
import { InvalidInputError } from '../../errors.ts'

const details: Readonly<Record<FileFault, string>> = {
  empty: 'There is nothing in this file.',
  pdf: 'This is a PDF, not a list.',
  oldExcel: 'This is a workbook of Excel 97-2003: save it as .xlsx or .csv.',
  locked: 'This workbook is locked with a password: save it without one.',
  notAList: 'This is no list in CSV or XLSX.',
  encoding: 'The letters are neither UTF-8 nor Windows-1252: save it as CSV UTF-8.',
  quote: 'A quotation mark is opened in this file and never closed.',
  noColumns: 'No row with headers was found.',
  fileTooLarge: 'The file is larger than 5 MB.',
  tooManyRows: 'The list has more than 20,000 rows.',
  tooManyColumns: 'The list has more than 80 columns.',
  zipBomb: 'The parts of this workbook are far larger than the file: it is not opened.',
  damaged: 'This workbook is damaged and cannot be opened.',
}

/** The whole file is refused, and nothing of it is kept. */
export function refusedFile(code: FileFault): InvalidInputError {
  return new InvalidInputError([
    { issue: 'rejectedInput', name: 'content', code, detail: details[code] },
  ])
}
