export const signIn = {
  code: 'Code',
  codeMissing: 'Vul de code in.',
  title: 'Inloggen',
  intro: 'Log in met de gegevens die u van uw organisatie kreeg.',
  username: 'Gebruikersnaam',
  password: 'Wachtwoord',
  showPassword: 'Wachtwoord tonen of verbergen',
  submit: 'Inloggen',
  withProvider: 'Inloggen via uw organisatie',
  orLocal: 'Of log in met een account van Onthaal zelf:',
  noWay: 'Er is nog geen manier ingesteld om in te loggen. Meld het aan wie Onthaal bij u beheert.',
  returning: 'U wordt ingelogd…',
  again: 'Opnieuw inloggen',
  organisationNamed: 'U koos bij het inloggen voor: {{organisation}}.',
  againTitle: 'U bent weer ingelogd',
  againText: 'Sluit dit tabblad en ga verder in het tabblad waar u aan het werk was.',
  usernameMissing: 'Vul uw gebruikersnaam in.',
  passwordMissing: 'Vul uw wachtwoord in.',
  codeRefusedText:
    'Kijk de code na. Elke code werkt maar één keer: wacht anders op de volgende. Kijk ook uw wachtwoord na.',
  demoTitle: 'Demo: kies een account',
  demoIntro: 'Alle personen in deze demo zijn verzonnen. Klik op een account om in te loggen.',
}

export const invitations = {
  label: 'Vraag van een andere organisatie',
  title: '{{organisation}} vraagt of u ook daar wilt werken',
  toAnswer: 'Lees de vraag en antwoord',
}

export const expired = {
  title: 'Log opnieuw in',
  text: 'Uw sessie is afgelopen. Wat u hebt getypt, staat nog op de pagina. Log opnieuw in als {{name}} om verder te gaan.',
  withProvider: 'Log in via uw organisatie (opent een nieuw tabblad)',
  otherUser: 'Stoppen en naar de inlogpagina',
  otherUserWarning: 'Dit is een ander account. Log in als {{name}}, of stop en begin opnieuw.',
}

export const lock = {
  title: 'Scherm vergrendeld',
  text: 'Niemand ziet waar u mee bezig was. Wat u hebt getypt, staat er nog als u terugkomt.',
  password: 'Wachtwoord van {{name}}',
  open: 'Ontgrendelen',
  wrong: 'Dit wachtwoord is niet juist.',
  somebodyElse: 'Iemand anders wil inloggen',
  othersTitle: 'Een collega logt in',
  signInTitle: 'Inloggen',
  othersText: 'Het werk dat nu verborgen is, blijft bewaard tot wie het begon opnieuw inlogt.',
  goOnAs: 'Verder als {{name}}',
  waiting: 'Er wacht nog werk van {{names}}. Het verschijnt zodra zij opnieuw inloggen.',
}

export const sessionEnd = {
  idleTitle: 'Bent u er nog?',
  idleText:
    'U hebt een tijd niets gedaan. Daarom moet u straks opnieuw inloggen. Wat u hebt getypt, blijft op de pagina staan.',
  stay: 'Ja, verder werken',
  absoluteTitle: 'Log straks opnieuw in',
  absoluteText:
    'U bent al lang ingelogd. Daarom moet u straks opnieuw inloggen als {{name}}. Doe het nu, of werk nog even verder. Wat u hebt getypt, blijft op de pagina staan.',
  later: 'Later',
  left_one: 'Nog {{count}} seconde',
  left_other: 'Nog {{count}} seconden',
}

export const secondFactor = {
  title: 'Tweede stap bij het inloggen',
  codeHint: 'Zes cijfers uit de app, of een herstelcode.',
}
