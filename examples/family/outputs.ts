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

/** Theo's and Amina's father, from whom two homes and an allegation are kept. */
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
  const withheld = describeWithheld(genogramRecord, family, FATHER)
  return new Map([
    ...shown(family, 'worker', 'genogram'),
    ...shown(family, FATHER, 'for-liam/genogram'),
    [
      'for-the-worker-only/withheld-from-liam.txt',
      withheld.map(({ path, because }) => `/${path.join('/')}: ${because}\n`).join(''),
    ],
    ...mapOutputs(maps, FATHER),
    ['findings.json', `${JSON.stringify(findings, null, 2)}\n`],
  ])
}
