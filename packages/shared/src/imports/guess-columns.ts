import type { ImportField } from './import-vocabulary.ts'

/**
 * The headers under which lists of municipalities hold a field, without accents, signs and spaces. What
 * stands first wins where two columns could hold the same.
 */
const headers: Readonly<Record<ImportField, readonly string[]>> = {
  familyName: ['familienaam', 'achternaam', 'geslachtsnaam', 'familyname', 'lastname', 'fnaam'],
  givenName: ['voornaam', 'voornamen', 'eerstevoornaam', 'firstname', 'givenname', 'vnaam'],
  name: ['naamenvoornaam', 'naamvoornaam', 'volledigenaam', 'naampersoon', 'persoon', 'naam'],
  birthDate: ['geboortedatum', 'gebdatum', 'geborenop', 'datumgeboorte', 'geboortejaar', 'geboren'],
  insz: [
    'rijksregisternummer',
    'rijksregisternr',
    'rrnummer',
    'rrnr',
    'insznummer',
    'insznr',
    'insz',
    'nationaalnummer',
    'bisnummer',
    'rr',
  ],
  sex: ['geslacht', 'mv', 'mvx', 'sex'],
  nationality: ['nationaliteit', 'nationaliteiten', 'nat', 'herkomstland'],
  registeredOn: [
    'datuminschrijving',
    'inschrijvingsdatum',
    'ingeschrevenop',
    'datumvaninschrijving',
    'inschrijfdatum',
    'datumaankomst',
    'aankomstdatum',
    'inschrijving',
  ],
  register: ['register', 'soortregister', 'typeregister', 'bevolkingsregister'],
  firstRegisteredBelgiumOn: [
    'eersteinschrijvingbelgie',
    'datumeersteinschrijvingbelgie',
    'eersteinschrijvinginbelgie',
    'datumaankomstbelgie',
    'inbelgiesinds',
  ],
  address: ['adres', 'volledigadres', 'straatennummer', 'straatennr', 'straatnr', 'straatnummer'],
  street: ['straat', 'straatnaam'],
  houseNumber: ['huisnummer', 'huisnr', 'nummer', 'nr'],
  box: ['bus', 'busnummer', 'busnr'],
  postalCode: ['postcode', 'postnummer', 'zip', 'pc'],
  city: ['gemeente', 'woonplaats', 'stad', 'deelgemeente', 'plaats'],
  town: ['postcodeengemeente', 'postcodegemeente', 'postcodewoonplaats'],
  phone: [
    'gsm',
    'telefoon',
    'telefoonnummer',
    'gsmnummer',
    'tel',
    'telnr',
    'telefoongsm',
    'mobiel',
    'gsmnr',
  ],
  email: ['email', 'mail', 'emailadres', 'mailadres'],
  contactLanguage: ['contacttaal', 'taal', 'talen', 'spreektaal', 'voertaal'],
  homeLanguages: ['thuistaal', 'thuistalen', 'moedertaal'],
  householdNumber: [
    'gezinsnummer',
    'gezinsnr',
    'nummergezin',
    'nrgezin',
    'gezinsid',
    'huishoudnummer',
    'gezin',
    'huishouden',
  ],
  householdHead: [
    'referentiepersoon',
    'referentiepersoongezin',
    'refpersoon',
    'hoofdvanhetgezin',
    'gezinshoofd',
    'hoofdgezin',
    'plaatsinhetgezin',
    'positieinhetgezin',
    'gezinspositie',
  ],
  invitedOn: [
    'uitgenodigdop',
    'datumuitnodiging',
    'uitnodiging',
    'uitgenodigd',
    'briefverstuurd',
    'briefverzonden',
    'datumbrief',
  ],
  talkOn: [
    'datumgesprek',
    'gesprekop',
    'onthaalgesprek',
    'datumonthaalgesprek',
    'gesprek',
    'datumonthaal',
    'onthaal',
  ],
  referredOn: ['doorverwezenop', 'datumdoorverwijzing', 'doorverwijzingop', 'datumverwijzing'],
  referredFor: [
    'doorverwezennaar',
    'doorverwezenvoor',
    'doorverwijzing',
    'doorverwezen',
    'verwijzing',
    'verwezennaar',
    'doorverwijzingnaar',
  ],
  referralOutcome: [
    'resultaat',
    'uitkomst',
    'resultaatdoorverwijzing',
    'terugkoppeling',
    'gevolg',
    'stand',
  ],
}

/**
 * @param header the head of a column, or another short text
 * @returns it as people would hear it read: small letters and digits alone
 */
export function spoken(header: string): string {
  return header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

/**
 * Guesses what each column of a list holds by its header.
 *
 * @param header the headers, from left to right, as they are written
 * @returns a field for each of them, or nothing; no field twice
 */
export function guessColumns(header: readonly string[]): (ImportField | null)[] {
  const words = header.map(spoken)
  const guessed: (ImportField | null)[] = header.map(() => null)
  for (const [field, names] of Object.entries(headers) as [ImportField, readonly string[]][]) {
    const place = names
      .map((name) => words.findIndex((word, at) => word === name && guessed[at] === null))
      .find((at) => at >= 0)
    if (place !== undefined) guessed[place] = field
  }
  // Beside a first name, "Naam" is the family name.
  const name = guessed.indexOf('name')
  if (name >= 0 && guessed.includes('givenName') && !guessed.includes('familyName')) {
    guessed[name] = 'familyName'
  }
  return guessed
}

/**
 * The key under which the columns that people chose are remembered: lists with the same headers in the same
 * order get the same.
 *
 * @param header the headers, from left to right
 */
export function headerKey(header: readonly string[]): string {
  return header.map(spoken).join('|')
}

/**
 * What keeps columns from being used as they are chosen.
 *
 * @param columns a field for each column, or nothing
 * @returns `noName` where nobody could be told by name, `twice` where one field is chosen twice
 */
export function columnFault(
  columns: readonly (ImportField | null)[],
): 'noName' | 'twice' | undefined {
  const chosen = columns.filter((field) => field !== null)
  if (new Set(chosen).size < chosen.length) return 'twice'
  const names: readonly ImportField[] = ['familyName', 'givenName', 'name']
  return chosen.some((field) => names.includes(field)) ? undefined : 'noName'
}
