import { noticeKinds } from '@onthaal/shared/notices'
import { describe, expect, it } from 'vitest'
import { type MailKind, mailContent } from './mail-content.ts'
import { mailText } from './mail-texts.ts'

const link = { token: 'kP3-9_aZkP3-9_aZkP3-9_aZkP3-9_aZkP3-9_aZ', validUntil: '2027-01-15' }
const numbers = Object.fromEntries(noticeKinds.map((kind, index) => [kind, index]))
const examples: Record<MailKind, Record<string, unknown>> = {
  schoolLink: link,
  schoolLinkCorrected: link,
  escalation: { children: 2 },
  digest: { red: 3, withoutNextStep: 1 },
  unclaimed: { referrals: 4 },
  unanswered: { referrals: 2 },
  feedbackLate: { referrals: 1 },
  agreements: { ending: 2, meetings: 1 },
  notices: numbers,
  noticeDigest: numbers,
}
/** Where the link of each leads to. */
const addresses: Record<MailKind, string> = {
  schoolLink: `school#${link.token}`,
  schoolLinkCorrected: `school#${link.token}`,
  escalation: 'leerplicht',
  digest: 'leerplicht',
  unclaimed: 'nieuw?overdue=true',
  unanswered: 'verzonden?list=questions',
  feedbackLate: 'vandaag',
  agreements: 'overeenkomsten',
  notices: 'meldingen',
  noticeDigest: 'meldingen',
}
const kinds = Object.keys(examples) as MailKind[]

/** What somebody could try to put where a number, a day or a token belongs. */
const personal = ['Amina Testelinck', '85.61.01-123.45', '2018-04', 'a@b.example', 'ja\nnee', null]

describe.each(kinds)('%s', (kind) => {
  it.each(Object.keys(examples[kind]))('takes nothing of a person for %s', (name) => {
    for (const value of [...personal, { name: 'Amina' }, ['Amina'], 1.5, -1]) {
      expect(() => mailContent(kind, { ...examples[kind], [name]: value })).toThrow(RangeError)
    }
    const { [name]: _left, ...rest } = examples[kind]
    expect(() => mailContent(kind, rest)).toThrow(RangeError)
  })

  it('takes no value of another name', () => {
    for (const name of ['name', 'child', 'toString', '__proto__x']) {
      expect(() => mailContent(kind, { ...examples[kind], [name]: 1 })).toThrow(RangeError)
    }
  })

  it('says it in Dutch, with an address of ours and no other', () => {
    const { subject, text } = mailText(mailContent(kind, examples[kind]), 'https://onthaal.example')
    expect(subject).not.toMatch(/\d/)
    expect(text.match(/https?:\S+/g)).toEqual([`https://onthaal.example/${addresses[kind]}`])
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  })
})

it('counts one referral and one question as one', () => {
  const said = (kind: MailKind) =>
    mailText(mailContent(kind, { referrals: 1 }), 'https://onthaal.example').text
  expect(said('unclaimed')).toContain('1 doorverwijzing is niet op tijd opgepikt.')
  expect(said('unanswered')).toContain('1 vraag wacht al meer dan 5 werkdagen')
})

it('counts one child as one', () => {
  const { text } = mailText(mailContent('escalation', { children: 1 }), 'https://onthaal.example')
  expect(text).toContain('Voor 1 kind is ')
})

it('names of the notices the kinds that there are, with their number', () => {
  const { text } = mailText(
    mailContent('noticeDigest', { ...numbers, newReferral: 2, question: 0 }),
    'https://onthaal.example',
  )
  expect(text).toContain('Nieuwe doorverwijzingen voor uw loket: 2\n')
  expect(text).not.toContain('Vragen van het loket')
})

it('knows no other kind', () => {
  expect(() => mailContent('constructor', {})).toThrow(RangeError)
})
