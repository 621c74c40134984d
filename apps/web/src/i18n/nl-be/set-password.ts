export const setPassword = {
  title: 'Wachtwoord instellen',
  intro: 'Gebruik de code die u van de beheerder van uw organisatie kreeg.',
  password: 'Nieuw wachtwoord',
  passwordHint: 'Minstens 12 tekens. Een zin van enkele woorden is goed.',
  repeat: 'Nieuw wachtwoord, nog eens',
  tooShort: 'Gebruik minstens 12 tekens.',
  notSame: 'De twee wachtwoorden zijn niet gelijk.',
  submit: 'Wachtwoord bewaren',
  refused: 'Dit lukt niet met deze gebruikersnaam en code',
  refusedText:
    'Kijk na wat u hebt getypt. De code werkt één keer en drie dagen. Vraag de beheerder anders om een nieuwe.',
  done: 'Uw wachtwoord is ingesteld',
  doneText: 'U kunt nu inloggen.',
}
