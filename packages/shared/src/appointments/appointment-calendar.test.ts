import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarOf, calendarOfDay } from './appointment-calendar.ts'

const appointment = {
  id: '0198c0de-0000-7000-8000-00000000dead',
  startsAt: new Date('2026-03-09T08:30:00Z'),
  endsAt: new Date('2026-03-09T09:15:00.500Z'),
  place: 'Sociaal Huis; Markt 1, Beekrode',
  summary: 'Afspraak loket',
  url: 'https://onthaal.example/doorverwijzingen/1',
  now: new Date('2026-03-02T09:00:00Z'),
}

test('an appointment becomes one entry, in UTC, with its place written safely', () => {
  expect(calendarOf(appointment).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Onthaal//Onthaal//NL',
    'BEGIN:VEVENT',
    'UID:0198c0de-0000-7000-8000-00000000dead@onthaal',
    'DTSTAMP:20260302T090000Z',
    'DTSTART:20260309T083000Z',
    'DTEND:20260309T091500Z',
    'SUMMARY:Afspraak loket',
    'LOCATION:Sociaal Huis\\; Markt 1\\, Beekrode',
    'URL:https://onthaal.example/doorverwijzingen/1',
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('no line is longer than 75 octets, and unfolded it says the same', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 }).filter((some) => !/[\r\n]/.test(some))
  fc.assert(
    fc.property(text, (place) => {
      const calendar = calendarOf({ ...appointment, place })
      for (const line of calendar.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      }
      const written = place.replace(/[\\;,]/g, (sign) => `\\${sign}`)
      expect(calendar.replaceAll('\r\n ', '')).toContain(`LOCATION:${written}\r\n`)
    }),
  )
})

test('a line that is typed in two stays one line', () => {
  expect(calendarOf({ ...appointment, place: 'Markt 1\nATTENDEE:x' })).toContain(
    'LOCATION:Markt 1\\nATTENDEE:x\r\n',
  )
})

test('a day on which something is due becomes a whole day that takes no time', () => {
  const { id, summary, url, now } = appointment
  const lines = calendarOfDay({ ...{ id, summary, url, now }, day: '2026-12-31' }).split('\r\n')
  expect(lines).toContain('DTSTART;VALUE=DATE:20261231')
  expect(lines).toContain('DTEND;VALUE=DATE:20270101')
  expect(lines).toContain('TRANSP:TRANSPARENT')
  expect(lines.filter((line) => line.startsWith('LOCATION'))).toEqual([])
})
