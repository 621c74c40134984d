export const signal = {
  title: 'Snel signaal',
  intro:
    'Zet iemand die aan uw loket staat op de lijst van aankomsten. Een naam volstaat. Vanaf elke pagina komt u hier met Alt + Shift + S.',
  list: 'Naar de aankomsten',
  save: 'Op de lijst zetten',
  done: '{{name}} staat op de lijst van aankomsten.',
  toFile: 'Dossier openen',
  same: 'Dit is dezelfde persoon: op de lijst zetten',
}
