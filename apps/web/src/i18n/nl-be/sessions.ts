export const sessions = {
  intro:
    'Hier bent u nu ingelogd. Kent u een toestel niet, of bent u er weg? Stop de sessie dan hier. Daarna moet daar opnieuw iemand inloggen.',
  device: '{{browser}} op {{system}}',
  unknownDevice: 'Onbekend toestel',
  current: 'deze sessie',
  columns: {
    device: 'Toestel',
    startedAt: 'Ingelogd op',
    lastUsedAt: 'Laatst gebruikt',
    end: 'Stoppen',
  },
  end: 'Stoppen',
  endOne: 'Stoppen: {{device}}, laatst gebruikt op {{moment}}',
  endOthers: 'Alle andere stoppen',
  ended: 'De sessie is gestopt.',
  othersEnded: 'Alle andere sessies zijn gestopt.',
}
