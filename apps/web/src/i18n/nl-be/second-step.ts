export const secondStep = {
  intro:
    'Na uw wachtwoord vraagt Onthaal dan ook een code van uw telefoon. Wie uw wachtwoord kent, komt er zo niet in.',
  elsewhere: 'U logt in via uw organisatie. Een tweede stap stelt u daar in.',
  needsApp:
    'U hebt een app nodig die codes maakt, zoals de wachtwoord-app van uw telefoon. Geef eerst uw wachtwoord nog eens.',
  start: 'Verder',
  scan: 'Scan deze code met de app.',
  qr: 'QR-code voor de app',
  typeOver: 'Kunt u niet scannen? Typ dan deze sleutel over in de app:',
  firstCode: 'Code uit de app',
  firstCodeHint: 'Typ de zes cijfers die de app nu toont.',
  confirm: 'Tweede stap aanzetten',
  isOn: 'De tweede stap staat aan.',
  isOff: 'De tweede stap staat uit.',
  recovery: 'Herstelcodes',
  codesLeft_one: 'U hebt nog {{count}} herstelcode. Daarmee logt u in als u uw telefoon niet hebt.',
  codesLeft_other:
    'U hebt nog {{count}} herstelcodes. Daarmee logt u in als u uw telefoon niet hebt.',
  newRecovery: 'Nieuwe herstelcodes maken',
  codesMade: 'U hebt nieuwe herstelcodes. De oude werken niet meer.',
  newCodes: 'Uw herstelcodes',
  newCodesText:
    'Bewaar deze codes op een veilige plaats, niet bij uw wachtwoord. U logt ermee in als u uw telefoon niet hebt. Elke code werkt één keer. Ze zijn later niet meer te zien.',
  kept: 'Ik heb de codes bewaard',
  switchOff: 'Tweede stap uitzetten',
  switchOffText: 'Daarna is uw wachtwoord genoeg om in te loggen.',
  codeWrong: 'Deze code is niet juist, of is al gebruikt. Wacht op de volgende.',
}
