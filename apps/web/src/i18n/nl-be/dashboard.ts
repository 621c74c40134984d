export const dashboard = {
  title: 'Cijfers',
  introSender: 'Wat {{organisation}} doorverwees naar het loket van het Agentschap.',
  introDesk: 'Wat bij de loketten van uw regio is binnengekomen.',
  everyNumber:
    'Stand op {{moment}}. Elk getal opent precies de lijst die het telt. Wat foutief is ingevoerd, telt niet mee.',
  outOf: 'van',
  now: {
    title: 'Nu',
    intro: 'Hoe het nu is, hoelang geleden het ook is begonnen.',
  },
  compared: {
    over: 'Wat er gebeurde in {{period}}, met daarnaast {{before}}.',
    running:
      'Wat er tot nu toe gebeurde in {{period}}. Die periode loopt nog. Daarnaast staat {{whole}}.',
    toCome:
      'Hier komt wat er gebeurt in {{period}}. Die periode is nog niet begonnen. Daarnaast staat {{before}}.',
    soFar: '{{period}}, tot nu toe',
    table: 'Tabel: {{period}} en {{before}}',
    measure: 'Cijfer',
    change: 'Verschil',
    than: {
      more: '{{difference}} meer dan in {{before}}',
      fewer: '{{difference}} minder dan in {{before}}',
      same: 'evenveel als in {{before}}',
      share: 'in {{before}}:',
    },
  },
  chart: {
    byStatus: 'Open volgens status',
    byWaited: 'Hoelang het al open staat',
    byWorker: 'In opvolging per medewerker',
    byType: 'Verzonden volgens soort',
    byOutcome: '{{measure}}: uitkomst of reden',
    none: 'Er is {{when}} niets te tellen.',
  },
  trend: {
    section: 'Verloop',
    title: { month: 'Per maand', quarter: 'Per kwartaal', schoolYear: 'Per schooljaar' },
    counts: 'Hoeveel er is verzonden, opgepikt en afgesloten. De drie hebben dezelfde schaal.',
    running: 'De laatste periode loopt nog.',
    toCome: 'De laatste periode is nog niet begonnen.',
    waits:
      'De helft van de mensen wachtte hoogstens zo lang, in gewone dagen vanaf de dag van het verzenden. Elke periode telt de mensen voor wie het wachten toen voorbij was.',
    days: { pickedUp: 'Dagen tot oppikken', firstContact: 'Dagen tot eerste contact' },
    most: 'het meest {{when}}: {{total}}',
    longest: 'het langst {{when}}: {{total}}',
    none: { most: 'geen enkele', longest: 'er is niets te meten' },
    p90: '{{what}} (negen op tien)',
  },
}
