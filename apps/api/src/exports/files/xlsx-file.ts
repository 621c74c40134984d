import { PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { Table } from './table.ts'
import { aboutSheet, sheetParts } from './xlsx-sheets.ts'

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** What the file says of its own parts (ECMA-376, part 2). */
const contentTypes = `${header}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${types}.worksheet+xml"/></Types>`
const rootLinks = `${header}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
const workbookLinks = `${header}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></Relationships>`
const workbook = `${header}<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets><sheet name="Lijst" sheetId="1" r:id="rId1"/><sheet name="Over deze lijst" sheetId="2" r:id="rId2"/></sheets></workbook>`
/** Text, heading, day, and day with time: in this order the cells name them. */
const styles = `${header}<styleSheet xmlns="${spreadsheet}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`

/**
 * A table as a workbook: its rows on the first sheet, with what has to be known of it on the second. Text
 * is written as text, which no program reads as a formula.
 *
 * @returns the file as bytes, made as fast as they are read
 */
export function xlsxFile(table: Table): Readable {
  const zip = new ZipFile()
  const rows = Readable.from(sheetParts(table), { objectMode: false })
  // Its own output is typed wider than it is, and knows nothing of what feeds it.
  const file = new PassThrough()
  const fail = (error: Error) => file.destroy(error)
  rows.on('error', fail)
  zip.on('error', fail)
  // Whoever goes away half-way ends the reading of rows too.
  file.on('close', () => rows.destroy())
  const text = (path: string, content: string) => zip.addBuffer(Buffer.from(content), path)
  text('[Content_Types].xml', contentTypes)
  text('_rels/.rels', rootLinks)
  text('xl/workbook.xml', workbook)
  text('xl/_rels/workbook.xml.rels', workbookLinks)
  text('xl/styles.xml', styles)
  text('xl/worksheets/sheet2.xml', aboutSheet(table))
  zip.addReadStream(rows, 'xl/worksheets/sheet1.xml')
  zip.end()
  zip.outputStream.pipe(file)
  return file
}
