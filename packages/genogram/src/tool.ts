import { defineTool, type AnyTool, type Tool } from '@relational-practice/core'
import { checkGenogram, genogramRules } from './check/index.ts'
import { describeGenogram } from './describe/describe-genogram.ts'
import { documentGenogram } from './document/document-genogram.ts'
import { drawGenogramPages } from './draw/draw-genogram-pages.ts'
import { drawGenogram } from './draw/draw-genogram.ts'
import { datedFacts, peopleFacts } from './find/facts.ts'
import { findChanges } from './find/find-changes.ts'
import { changesInWords } from './find/find-changes-in-words.ts'
import { genogramFinds } from './find/genogram-finds.ts'
import { itemName } from './find/item-name.ts'
import { layoutGenogram } from './layout/layout-genogram.ts'
import { LAYERS } from './show/layers.ts'
import { PURPOSE_NAMES } from './show/purposes.ts'
import { genogramRecord, type Genogram } from './schema/index.ts'

/** Everything about genograms in one value, for whoever works with several tools. */
export const genogramTool: Tool<'genogram', Genogram> & AnyTool = defineTool({
  record: genogramRecord,
  title: 'Genogram',
  rules: genogramRules,
  check: checkGenogram,
  nameOf: itemName,
  people: peopleFacts,
  events: datedFacts,
  describe: describeGenogram,
  draw: (view, options) => drawGenogram(layoutGenogram(view, options)),
  pages: (view, { paper, ...options }) => drawGenogramPages(layoutGenogram(view, options), paper),
  choices: {
    purposes: PURPOSE_NAMES,
    layers: LAYERS,
    options: ['households', 'ties', 'recordedSexWhereGenderNotAsked'],
  },
  document: documentGenogram,
  finds: genogramFinds,
  changes: { data: findChanges, words: changesInWords },
})
