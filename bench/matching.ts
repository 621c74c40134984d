import { comparePersons, matchRules } from '@onthaal/shared/matching'
import { labelledPairs } from '@onthaal/shared/matching-samples'

// How well the rules tell people apart, on the labelled pairs: which of those they suspect are one person
// (precision), and which of those that are one person they suspect (recall).

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

const compared = labelledPairs.map((pair) => ({ ...pair, ...comparePersons(pair.one, pair.other) }))
const same = compared.filter(({ isSame }) => isSame)
const suspects = compared.filter(({ isSuspect }) => isSuspect)
const right = suspects.filter(({ isSame }) => isSame)
const wrong = suspects.filter(({ isSame }) => !isSame)
const missed = same.filter(({ isSuspect }) => !isSuspect)
const share = (part: number, whole: number) => (part / whole).toFixed(3)

say(`Rules ${matchRules.version}, threshold ${matchRules.threshold}, ${compared.length} pairs`)
say(
  `precision ${share(right.length, suspects.length)} (${right.length} of ${suspects.length} suspects)`,
)
say(
  `recall ${share(right.length, same.length)} (${right.length} of ${same.length} who are one person)`,
)
for (const [what, pairs] of [
  ['suspected and two', wrong],
  ['one and not suspected', missed],
] as const) {
  for (const { line, score, evidence } of pairs)
    say(`${what}: ${line} · ${score} · ${evidence.join(', ')}`)
}
