/**
 * Why somebody gets a translation beside the Dutch. A municipality in the Dutch-speaking area writes in Dutch, and
 * may use another language beside it when it says why (laws on the use of languages in administrative matters,
 * 18 July 1966, art. 12; circular BA-97/22).
 */
export const languageNeeds = ['noDutch', 'littleDutch', 'onRequest'] as const
export type LanguageNeed = (typeof languageNeeds)[number]
