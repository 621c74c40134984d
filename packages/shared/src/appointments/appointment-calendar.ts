import { addDays, type Day } from '../time/index.ts'

/** What a calendar gets to know of an appointment: nothing of the person who is received. */
export interface CalendarAppointment {
  /** Id of the referral: one entry in a calendar, also when the appointment moves. */
  readonly id: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: string
  /** Title of the entry; the same for everybody, because calendars are shown to others. */
  readonly summary: string
  /** Where whoever may see it finds the rest. */
  readonly url: string
  readonly now: Date
}

const maxOctets = 75

/**
 * An appointment as a file for a calendar (RFC 5545).
 *
 * @returns the text of an `.ics` file, with lines that end in CRLF and are no longer than 75 octets
 */
export function calendarOf(appointment: CalendarAppointment): string {
  const { startsAt, endsAt, place } = appointment
  return fileOf(appointment, [
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(endsAt)}`,
    `SUMMARY:${escaped(appointment.summary)}`,
    `LOCATION:${escaped(place)}`,
  ])
}

/** A day on which something is due, as a calendar gets to know of it: nothing of the person it is about. */
interface CalendarDay extends Pick<CalendarAppointment, 'id' | 'summary' | 'url' | 'now'> {
  readonly day: Day
}

/**
 * A whole day as a file for a calendar (RFC 5545), which takes nobody's time.
 *
 * @returns the text of an `.ics` file, as {@link calendarOf} writes it
 */
export function calendarOfDay(entry: CalendarDay): string {
  const plain = (day: Day) => day.replaceAll('-', '')
  return fileOf(entry, [
    `DTSTART;VALUE=DATE:${plain(entry.day)}`,
    `DTEND;VALUE=DATE:${plain(addDays(entry.day, 1))}`,
    `SUMMARY:${escaped(entry.summary)}`,
    'TRANSP:TRANSPARENT',
  ])
}

function fileOf(
  { id, url, now }: Pick<CalendarAppointment, 'id' | 'url' | 'now'>,
  about: readonly string[],
): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Onthaal//Onthaal//NL',
    'BEGIN:VEVENT',
    `UID:${id}@onthaal`,
    `DTSTAMP:${utc(now)}`,
    ...about,
    `URL:${url}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
}

function utc(moment: Date): string {
  return moment.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '')
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n')
}

/** A line in pieces of at most 75 octets, none of which cuts a character in two. */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const sign of line) {
    const size = octetsOf(sign)
    if (octets + size > maxOctets) {
      pieces.push(piece)
      // What goes on begins with a space, which counts.
      piece = ' '
      octets = 1
    }
    piece += sign
    octets += size
  }
  return [...pieces, piece].join('\r\n')
}

function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
