/**
 * Languages in which people at the desk are spoken to, as BCP 47 tags: ISO 639-1 where it has the
 * language, else ISO 639-3, so that Dari is not Persian and Kurmanji not Sorani.
 */
const tags = `
aa af ak am ar ary az be bg bm bn bs ca ce ckb cs da de dyu ee el en es et fa ff fi fil fr ga gu ha he
hi hr hu hy id ig is it ja ka kab kg kk km kmr ko kri ky lg ln lo lt lua lv mg mk ml mn mr ms mt my ne
nl no om pa pl prs ps pt rif rn ro rom ru rw shi si sk sl sn so sq sr st sus sv sw syr ta te tg th ti
tk tr ts tzm ug uk ur uz vi wo xh yo yue zh zu zza`

/** Every contact language, in alphabetical order of the tags. */
export const contactLanguages: readonly string[] = tags.trim().split(/\s+/)

/**
 * Names of our own: where those of CLDR are too vague to choose by at a desk, and for the languages that
 * browsers leave out of the data they ship.
 */
const ownNames = {
  'nl-BE': {
    aa: 'Afar',
    ary: 'Marokkaans-Arabisch',
    ce: 'Tsjetsjeens',
    ckb: 'Koerdisch (Sorani)',
    dyu: 'Dioula',
    ee: 'Ewe',
    ff: 'Fula',
    fil: 'Filipijns',
    kab: 'Kabylisch',
    kg: 'Kikongo',
    kmr: 'Koerdisch (Kurmanji)',
    lg: 'Luganda',
    lua: 'Tshiluba',
    prs: 'Dari',
    rif: 'Riffijns',
    rn: 'Kirundi',
    rom: 'Romani',
    shi: 'Tasjelhiyt',
    sus: 'Susu',
    syr: 'Aramees (Syrisch)',
    tzm: 'Tamazight (Atlas)',
    yue: 'Kantonees',
    zza: 'Zazaki',
  },
  en: {
    aa: 'Afar',
    ary: 'Moroccan Arabic',
    ce: 'Chechen',
    ckb: 'Kurdish (Sorani)',
    dyu: 'Dyula',
    ee: 'Ewe',
    ff: 'Fula',
    fil: 'Filipino',
    kab: 'Kabyle',
    kg: 'Kikongo',
    kmr: 'Kurdish (Kurmanji)',
    lg: 'Luganda',
    lua: 'Tshiluba',
    prs: 'Dari',
    rif: 'Riffian',
    rn: 'Kirundi',
    rom: 'Romani',
    shi: 'Tachelhit',
    sus: 'Susu',
    syr: 'Aramaic (Syriac)',
    tzm: 'Tamazight (Atlas)',
    yue: 'Cantonese',
    zza: 'Zazaki',
  },
} as const satisfies Record<string, Record<string, string>>

/** Languages in which the product itself speaks. */
export type NamingLocale = keyof typeof ownNames

const namesOfCldr = {
  'nl-BE': new Intl.DisplayNames('nl-BE', { type: 'language' }),
  en: new Intl.DisplayNames('en', { type: 'language' }),
}

/**
 * @param tag a tag as on the wire
 * @returns whether it is one of {@link contactLanguages}
 */
export function isContactLanguage(tag: string): boolean {
  return contactLanguages.includes(tag)
}

/**
 * @param tag a BCP 47 tag
 * @param locale the language to name it in
 * @returns its name for people; the tag itself when it has none
 */
export function languageName(tag: string, locale: NamingLocale): string {
  const own: Readonly<Record<string, string>> = ownNames[locale]
  return own[tag] ?? namesOfCldr[locale].of(tag) ?? tag
}
