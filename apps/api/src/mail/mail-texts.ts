import { type NoticeKind, noticeKinds } from '@onthaal/shared/notices'
import type { Day } from '@onthaal/shared/time'
import type { MailContent, NoticeNumbers } from './mail-content.ts'

interface MailText {
  readonly subject: string
  /** Plain text, lines with `\n`. */
  readonly text: string
}

const school = ({ token, validUntil }: { token: string; validUntil: Day }, publicUrl: string) =>
  [
    `${publicUrl}/school#${token}`,
    '',
    'Om de gegevens te zien, hebt u de geboortedatum van het kind nodig. U hebt geen account nodig.',
    `De link werkt tot en met ${dutchDay(validUntil)}. Stuur deze mail niet door.`,
  ].join('\n')

const signature = [
  '',
  'Deze mail is automatisch verstuurd. U kunt er niet op antwoorden.',
  'Onthaal',
].join('\n')

/**
 * The words of a mail, in Dutch. All of them are here: a link, days and numbers are put in, and nothing of
 * the person it is about.
 *
 * @param publicUrl origin under which browsers reach us, without a slash at the end
 */
export function mailText(content: MailContent, publicUrl: string): MailText {
  const { subject, lines } = wordsOf(content, publicUrl)
  return { subject, text: `Beste\n\n${lines.join('\n')}\n${signature}\n` }
}

function wordsOf(content: MailContent, publicUrl: string): { subject: string; lines: string[] } {
  const board = `${publicUrl}/leerplicht`
  switch (content.kind) {
    case 'schoolLink':
      return {
        subject: 'Vraag om een kind in te schrijven',
        lines: [
          'We zoeken voor een kind een plaats in uw school.',
          'Open de link om te zien wat u voor de inschrijving nodig hebt, en om te antwoorden:',
          '',
          school(content.values, publicUrl),
        ],
      }
    case 'schoolLinkCorrected':
      return {
        subject: 'Nieuwe link: vraag om een kind in te schrijven',
        lines: [
          'U kreeg eerder een link van ons over de inschrijving van een kind. Die link werkt niet meer.',
          'Gebruik voortaan deze link:',
          '',
          school(content.values, publicUrl),
        ],
      }
    case 'escalation':
      return {
        subject: 'Opvolging leerplicht: er is uw aandacht nodig',
        lines: [
          `${children(content.values.children)} is de opvolging van de leerplicht blijven liggen.`,
          'Bekijk op het overzicht wat er nodig is:',
          '',
          board,
        ],
      }
    case 'digest':
      return {
        subject: 'Opvolging leerplicht: overzicht van vandaag',
        lines: [
          `Kinderen die binnen 10 dagen naar school moeten of al te laat zijn: ${content.values.red}`,
          `Daarvan zonder volgende stap: ${content.values.withoutNextStep}`,
          '',
          'Bekijk het overzicht:',
          '',
          board,
        ],
      }
    case 'unclaimed':
      return {
        subject: 'Doorverwijzingen wachten te lang',
        lines: [
          `${referrals(content.values.referrals)} niet op tijd opgepikt.`,
          'Wijs ze toe aan een collega. Duurt het langer, leg dan aan de verwijzer uit waarom:',
          '',
          `${publicUrl}/nieuw?overdue=true`,
        ],
      }
    case 'unanswered':
      return {
        subject: 'Een loket van het Agentschap wacht op een antwoord',
        lines: [
          `${questions(content.values.referrals)} al meer dan 5 werkdagen op een antwoord van uw organisatie.`,
          'Zorg dat er een antwoord komt:',
          '',
          `${publicUrl}/verzonden?list=questions`,
        ],
      }
    case 'feedbackLate':
      return {
        subject: 'Feedback voor een OCMW is te laat',
        lines: [
          `Voor ${content.values.referrals === 1 ? '1 doorverwijzing' : `${content.values.referrals} doorverwijzingen`} van een OCMW is de feedback bij een evaluatie te laat.`,
          'Bekijk welke, en zorg dat de feedback er komt:',
          '',
          `${publicUrl}/vandaag`,
        ],
      }
    case 'agreements':
      return {
        subject: 'Samenwerkingsovereenkomsten: er is uw aandacht nodig',
        lines: [
          `Overeenkomsten die aflopen en nog geen opvolger hebben: ${content.values.ending}`,
          `Overeenkomsten waarvan het jaarlijkse overleg te laat is: ${content.values.meetings}`,
          '',
          'Bekijk welke, en wanneer ze aflopen:',
          '',
          `${publicUrl}/overeenkomsten`,
        ],
      }
    case 'notices':
      return {
        subject: 'Onthaal: er is iets nieuws voor u',
        lines: ['Er is iets nieuws voor u:', '', ...noticeLines(content.values, publicUrl)],
      }
    case 'noticeDigest':
      return {
        subject: 'Onthaal: uw meldingen van vandaag',
        lines: [
          'Dit kwam erbij sinds uw vorige overzicht, en u hebt het nog niet gezien:',
          '',
          ...noticeLines(content.values, publicUrl),
        ],
      }
  }
}

function referrals(count: number): string {
  return count === 1 ? '1 doorverwijzing is' : `${count} doorverwijzingen zijn`
}

function questions(count: number): string {
  return count === 1 ? '1 vraag wacht' : `${count} vragen wachten`
}

/** Each kind of notice, as a mail counts it. */
const noticeWords: Record<NoticeKind, string> = {
  newReferral: 'Nieuwe doorverwijzingen voor uw loket',
  assignedToMe: 'Doorverwijzingen die aan u zijn toegewezen',
  pickedUp: 'Doorverwijzingen die het loket heeft opgepikt',
  question: 'Vragen van het loket',
  answer: 'Antwoorden op vragen van het loket',
  returned: 'Doorverwijzingen die zijn teruggestuurd of doorgegeven',
  outcome: 'Doorverwijzingen die zijn afgesloten of heropend',
  contest: 'Herbekijkingen die zijn gevraagd of beslist',
  changed: 'Doorverwijzingen die na het verzenden zijn gewijzigd of ingetrokken',
  appointment: 'Doorverwijzingen met nieuws over een afspraak',
  late: 'Doorverwijzingen waarvoor iets te laat is',
  task: 'Doorverwijzingen met nieuws over een taak',
  feedbackDue: 'Doorverwijzingen waarvoor een OCMW feedback vraagt',
  feedback: 'Doorverwijzingen waarvoor u feedback kreeg',
}

function noticeLines(numbers: NoticeNumbers, publicUrl: string): string[] {
  return [
    ...noticeKinds
      .filter((kind) => numbers[kind] > 0)
      .map((kind) => `${noticeWords[kind]}: ${numbers[kind]}`),
    '',
    'Bekijk uw meldingen:',
    '',
    `${publicUrl}/meldingen`,
    '',
    'Op die pagina kunt u ook kiezen welke meldingen u per mail krijgt.',
  ]
}

function children(count: number): string {
  return count === 1 ? 'Voor 1 kind' : `Voor ${count} kinderen`
}

const dutchMonths = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
]

function dutchDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${dutchMonths[Number(month) - 1]} ${year}`
}
