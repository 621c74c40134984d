/** Words for somebody whom several municipalities referred to the agency. */
export const clients = {
  section: 'In een andere gemeente',
  desksOnly: 'Alleen de loketten van het Agentschap zien dit. Gemeenten en OCMW’s weten het niet.',
  may: 'Wellicht ook bekend bij {{sender}}',
  isSame: 'Ook bekend bij {{sender}}',
  isOther: 'Iemand anders dan bij {{sender}}',
  reference: 'Doorverwijzing {{reference}}, verstuurd op {{day}}. {{desk}}.',
  compared: 'Vergelijking met',
  field: 'Gegeven',
  differs: 'Verschilt',
  mine: 'Deze doorverwijzing',
  theirs: 'Andere doorverwijzing',
  same: 'Dezelfde persoon',
  different: 'Iemand anders',
  undo: 'Ongedaan maken',
  withSender: '{{action}} ({{sender}})',
  said: 'Aangeduid door {{who}}, {{when}}.',
  follows:
    'Dit volgt uit een andere doorverwijzing van dezelfde persoon, aangeduid door {{who}}, {{when}}.',
  kept: 'Uw antwoord is bewaard. We vragen het niet meer.',
  undone: 'Uw antwoord telt niet meer mee.',
}
