import type { NoticeKind } from '@onthaal/shared/notices'

/** What files of somebody's own say in Dutch, as the screens do; a test holds the two together. */
export const noticeWords = {
  title: 'Meldingen',
  intro:
    'Wat er gebeurde met doorverwijzingen waar u mee te maken hebt. Meldingen van meer dan 90 dagen oud verdwijnen.',
  onlyUnseen: 'Alleen wat ik nog niet zag',
  unseen: 'nieuw',
  seen: 'gezien',
  columns: {
    kind: 'Wat',
    referral: 'Doorverwijzing',
    status: 'Hoe het nu staat',
    at: 'Wanneer',
    seen: 'Gezien',
  },
  kind: {
    newReferral: 'Nieuwe doorverwijzing voor uw loket',
    assignedToMe: 'Een doorverwijzing is aan u toegewezen',
    pickedUp: 'Het loket heeft uw doorverwijzing opgepikt',
    question: 'Het loket stelt u een vraag',
    answer: 'Antwoord op de vraag van het loket',
    returned: 'Uw doorverwijzing is teruggestuurd of doorgegeven',
    outcome: 'De doorverwijzing is afgesloten of heropend',
    contest: 'Herbekijking: gevraagd of beslist',
    changed: 'Na het verzenden gewijzigd of ingetrokken',
    appointment: 'Afspraak: gemaakt, verplaatst of afgelopen',
    late: 'Iets is te laat en vraagt uw aandacht',
    task: 'Een taak voor u, of een taak die klaar is',
    feedbackDue: 'Een OCMW vraagt feedback voor een evaluatie',
    feedback: 'U kreeg feedback voor een evaluatie',
  } satisfies Record<NoticeKind, string>,
}

/** The same of where somebody is signed in. */
export const sessionWords = {
  device: '{{browser}} op {{system}}',
  unknownDevice: 'Onbekend toestel',
  current: 'deze sessie',
  columns: { device: 'Toestel', startedAt: 'Ingelogd op', lastUsedAt: 'Laatst gebruikt' },
}

/** How the page of one's own sessions is called. */
export const sessionTitle = 'Mijn sessies'
