import type { agencyReferrals as dutch } from '../nl-be/agency-referrals.ts'

export const agencyReferrals: typeof dutch = {
  section: 'Referred to municipality or OCMW',
  agencyOnly: 'Only your desks see this list. Each receiver knows its own referral alone.',
  none: 'This person was not referred to the municipality or the OCMW yet.',
  waits: 'Goes out by itself as soon as there is a valid protocol.',
  open: 'Refer to municipality or OCMW…',
  title: 'Refer to municipality or OCMW',
  goesAlong:
    'The receiver gets name, date of birth, contact language, telephone and e-mail, and what you write below. National number, address, talks and notes do not go along.',
  desk: 'To which desk?',
  deskOf: '{{organisation}}: {{desk}}',
  noPlaces: 'No desk of a municipality or an OCMW receives referrals here yet.',
  noProtocol:
    'There is no valid protocol with this organisation. The referral waits and goes out by itself as soon as there is one.',
  type: 'For what?',
  reasons: 'Why?',
  note: 'Note',
  noteHint: 'Write only what the receiver needs. No health, asylum story or religion.',
  noteTooLong: 'The note has 2000 characters at most.',
  urgent: 'This is urgent',
  priorityReason: 'Why is it urgent?',
  send: 'Refer',
  sent: 'The referral was sent.',
  kept: 'The referral waits for a protocol.',
  missing: {
    desk: 'Choose a desk.',
    type: 'Choose for what.',
    reasons: 'Choose one reason at least.',
    priorityReason: 'Choose why it is urgent.',
  },
}
