/** A spelling at the beginning of what is left, and how it may sound. */
type Spelling = readonly [RegExp, ...string[]]

/**
 * How spellings sound, by their first letter and longest first: each sound is one sign, and a spelling
 * that languages read differently has several. `S` is sh and tsh, `Z` is zh, `x` the ch of Dutch, `j` the
 * dj of jungle. A letter that is not here sounds as it is.
 */
const spellings: Readonly<Record<string, readonly Spelling[]>> = {
  a: [
    [/^a[iyj](?![aeiouy])/, 'ai'],
    [/^aa/, 'a'],
  ],
  c: [
    [/^cz/, 'S'],
    [/^ch/, 'x', 'S'],
    [/^ck/, 'k'],
    [/^c(?=[eiy])/, 's', 'j', ''],
    [/^c/, 'k', ''],
  ],
  d: [
    [/^d(zh|zj|sj|sch|j)/, 'j'],
    [/^dz/, 'z'],
    [/^dh/, 'd', 'z'],
  ],
  e: [
    [/^eu/, 'u'],
    [/^e[iyj](?![aeiouy])/, 'ai'],
    [/^ee/, 'i'],
  ],
  g: [[/^gh/, 'g']],
  i: [
    [/^ij(?![aeiouy])/, 'ai'],
    [/^i[ei]/, 'i'],
  ],
  j: [[/^j/, 'j', 'i']],
  k: [[/^kh/, 'x']],
  o: [
    [/^ou(?=[aeiy])/, 'w'],
    [/^o[ueo]/, 'u'],
  ],
  p: [[/^ph/, 'f']],
  q: [[/^q/, 'k']],
  s: [[/^s(hch|ch|h|j)/, 'S']],
  t: [
    [/^t(sch|sh|sj|ch)/, 'S'],
    [/^t[sz]/, 'z'],
    [/^th/, 't', 's'],
  ],
  u: [[/^uu/, 'u']],
  x: [[/^x/, 'ks', 'h']],
  y: [[/^yi?/, 'i']],
  z: [[/^zh/, 'Z']],
}

/** So many readings of one word at the most; names have one or two letters that are read differently. */
const mostReadings = 6

/**
 * @param letters a word in small Latin letters
 * @returns the ways in which it may sound, most usual first, each sound one sign, no sound twice in a row
 */
export function soundsOf(letters: string): string[] {
  let readings = ['']
  let rest = letters
  while (rest !== '') {
    const [length, outcomes] = spellingAt(rest)
    readings = readings
      .flatMap((reading) => outcomes.map((sound) => reading + sound))
      .slice(0, mostReadings)
    rest = rest.slice(length)
  }
  return [...new Set(readings.map(plainEnd))]
}

function spellingAt(rest: string): readonly [number, readonly string[]] {
  for (const [pattern, ...outcomes] of spellings[rest.charAt(0)] ?? []) {
    const found = pattern.exec(rest)?.[0]
    if (found !== undefined) return [found.length, outcomes]
  }
  return [1, [rest.charAt(0)]]
}

/** Nobody hears an h at the end, nor a sound written twice. */
function plainEnd(reading: string): string {
  return reading.replace(/(.)\1+/g, '$1').replace(/(?<=..)h$/, '')
}

/** Consonants that languages and ears mix up, one sign for each group. Vowels, y, j and zh are no sound. */
const groups: Readonly<Record<string, string>> = {
  ...{ p: 'P', b: 'P', f: 'F', v: 'F', t: 'T', d: 'T' },
  ...{ k: 'K', g: 'K', x: 'K', h: 'K', s: 'S', z: 'S', S: 'S' },
  ...{ a: '', e: '', i: '', o: '', u: '', j: '', Z: '', w: '' },
}

/**
 * What stays of a word once everything is gone that spellings differ in: `Mohamed`, `Muhammad` and `محمد`
 * are all `mKmT`. Words that are the same name share a skeleton; others may share one too.
 *
 * @param sound one reading of a word
 * @returns its skeletons: two where a w may be a vowel or a consonant
 */
export function skeletonsOf(sound: string): string[] {
  const readings = sound.includes('w') ? [sound, sound.replaceAll('w', 'v')] : [sound]
  return readings.map((reading) => {
    const consonants = Array.from(reading, (sign) => groups[sign] ?? sign).join('')
    return consonants.replace(/(.)\1+/g, '$1') || '-'
  })
}

const vowels = 'aeiou'
/** What it costs to hear one vowel for another; what is not named costs the most. */
const vowelCosts: Readonly<Record<string, number>> = {
  ae: 0.1,
  ei: 0.15,
  eo: 0.35,
  eu: 0.35,
  ou: 0,
}
const otherVowel = 0.55
/** An a or an i at the end makes another name of it: Karim, Karima and Karimi. */
const endCosts: Readonly<Record<string, number>> = { e: 0.1, a: 0.6, i: 0.6 }
/** Consonants that are heard for each other, and what that costs. */
const consonantCosts: Readonly<Record<string, number>> = {
  ...{ bp: 0.3, fv: 0.2, vw: 0.2, dt: 0.3, gk: 0.3, kx: 0.3, gx: 0.3, hx: 0.2, gh: 0.3, Sz: 0.3 },
  ...{ sz: 0.2, Ss: 0.3, Zj: 0.2, Zi: 0.3, ij: 0.3, ou: 0, uw: 0.1, ow: 0.1, Zz: 0.3, iw: 0.5 },
}

/**
 * @param one a sound
 * @param other another one
 * @param vowelless whether one of the two was written without its short vowels
 * @returns how far they are apart: 0 the same, up to about 0.45 one name in two spellings, 1 a consonant
 */
export function soundDistance(one: string, other: string, vowelless: boolean): number {
  let above = [0]
  for (let column = 1; column <= other.length; column += 1) {
    above.push((above[column - 1] ?? 0) + gapCost(other, column - 1, vowelless))
  }
  for (let row = 1; row <= one.length; row += 1) {
    const here = [(above[0] ?? 0) + gapCost(one, row - 1, vowelless)]
    for (let column = 1; column <= other.length; column += 1) {
      here.push(
        Math.min(
          (above[column] ?? 0) + gapCost(one, row - 1, vowelless),
          (here[column - 1] ?? 0) + gapCost(other, column - 1, vowelless),
          (above[column - 1] ?? 0) + changeCost(one, row - 1, other, column - 1),
        ),
      )
    }
    above = here
  }
  return above[other.length] ?? 0
}

function gapCost(sound: string, place: number, vowelless: boolean): number {
  const sign = sound.charAt(place)
  if (!vowels.includes(sign)) return sign === 'h' || sign === 'w' ? 0.5 : 1
  const isLast = place === sound.length - 1
  if (isLast) return endCosts[sign] ?? 0.35
  if (vowelless) return 0.02
  return place === 0 ? 0.45 : 0.35
}

function changeCost(one: string, row: number, other: string, column: number): number {
  const [first, second] = [one.charAt(row), other.charAt(column)]
  if (first === second) return 0
  const pair = first < second ? first + second : second + first
  if (vowels.includes(first) && vowels.includes(second)) {
    const atEnd = row === one.length - 1 && column === other.length - 1
    // Amine is a man, Amina a woman.
    if (atEnd && pair === 'ae') return 0.5
    return vowelCosts[pair] ?? otherVowel
  }
  return consonantCosts[pair] ?? 1
}
