import { describeWithheld, toHtml, toMarkdown, toSvg, viewFor } from '@relational-practice/core'
import type { Reader } from '@relational-practice/core'
import {
  checkGenogram,
  describeGenogram,
  documentGenogram,
  drawGenogram,
  genogramRecord,
  layoutGenogram,
  type Genogram,
} from '@relational-practice/genogram'
import { AS_OF, type Maps } from './family.ts'
import { mapOutputs } from './map-outputs.ts'

/** Theo's and Amina's father, from whom it is kept where anybody protected lives, and an allegation. */
export const FATHER: Reader = { title: 'Liam Hartley', audiences: ['family'], people: ['p-liam'] }

const shown = (family: Genogram, reader: Reader | 'worker', name: string): [string, string][] => {
  const view = viewFor(genogramRecord, family, reader)
  if (!view) return []
  const options = { asOf: AS_OF }
  const document = documentGenogram(view, options)
  return [
    [`${name}.svg`, toSvg(drawGenogram(layoutGenogram(view, options)))],
    [`${name}.txt`, describeGenogram(view, options)],
    [`${name}.md`, toMarkdown(document)],
    [`${name}.html`, toHtml(document)],
  ]
}

/** Every file the demonstration writes, by name. */
export const outputsOf = (family: Genogram, maps: Maps): ReadonlyMap<string, string> => {
  const findings = checkGenogram(family, { asOf: AS_OF })
  const today = { today: AS_OF }
  const withheld = describeWithheld(genogramRecord, family, FATHER, today)
  return new Map([
    ...shown(family, 'worker', 'genogram'),
    ...shown(family, FATHER, 'for-liam/genogram'),
    [
      'for-the-worker-only/withheld-from-liam.txt',
      withheld
        .map(
          ({ path, because, by }) =>
            `/${path.join('/')}: ${because}${by ? ` by ${by.join()}` : ''}\n`,
        )
        .join(''),
    ],
    ...mapOutputs(maps, FATHER),
    ['findings.json', `${JSON.stringify(findings, null, 2)}\n`],
  ])
}
