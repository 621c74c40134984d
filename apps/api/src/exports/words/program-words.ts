/** What files of programs say in Dutch, as the screens do; a test holds the two together. */
export const programWords = {
  title: 'Programma’s',
  active: 'werkt',
  noSecret: 'nog geen sleutel',
  ended: 'beëindigd',
  fields: {
    name: 'Naam',
    role: 'Rol',
    contact: 'Contact',
    registeredBy: 'Toegevoegd door',
    validUntil: 'Toegang tot en met',
    state: 'Toestand',
    lastUsedOn: 'Laatst gebruikt',
    endedAt: 'Beëindigd op',
  },
}
