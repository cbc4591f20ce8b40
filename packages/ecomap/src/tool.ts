import { defineTool, type AnyTool, type OnPaper, type Tool } from '@relational-practice/core'
import { checkEcomap, ecomapRules } from './check/index.ts'
import { describeEcomap } from './describe/describe-ecomap.ts'
import { documentEcomap } from './document/document-ecomap.ts'
import { drawEcomapPages } from './draw/draw-ecomap-pages.ts'
import { ecomapComparisons } from './draw/ecomap-comparisons.ts'
import { drawEcomap } from './draw/draw-ecomap.ts'
import { compareEcomaps } from './find/compare-ecomaps.ts'
import { ecomapChangesInWords } from './find/compare-in-words.ts'
import { ecomapFinds } from './find/ecomap-finds.ts'
import { datedFacts, peopleFacts } from './find/facts.ts'
import { itemName } from './find/names.ts'
import { ecomapFormats } from './interop/ecomap-formats.ts'
import { forPurpose, MAP_PURPOSES, type Purposeful } from './layout/for-purpose.ts'
import { layoutEcomap } from './layout/layout-ecomap.ts'
import { ecomapRecord, type Ecomap } from './schema/index.ts'

/** Everything about ecomaps in one value, for whoever works with several tools. */
export const ecomapTool: Tool<'ecomap', Ecomap> & AnyTool = defineTool({
  record: ecomapRecord,
  title: 'Ecomap',
  rules: ecomapRules,
  check: checkEcomap,
  nameOf: itemName,
  people: peopleFacts,
  events: datedFacts,
  describe: describeEcomap,
  draw: (view, options: Purposeful) => drawEcomap(layoutEcomap(view, forPurpose(options))),
  pages: (view, { paper, ...options }: Purposeful & OnPaper) =>
    drawEcomapPages(layoutEcomap(view, forPurpose(options)), paper),
  changes: { data: compareEcomaps, words: ecomapChangesInWords },
  comparisons: ecomapComparisons,
  choices: { purposes: MAP_PURPOSES, layers: [] },
  document: (view, options: Purposeful) => documentEcomap(view, forPurpose(options)),
  formats: ecomapFormats,
  finds: ecomapFinds,
})
