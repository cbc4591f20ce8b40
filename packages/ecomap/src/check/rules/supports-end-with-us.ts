import { isSupport, spokesAt } from '../../find/tie-sides.ts'
import { ecomapRule } from '../ecomap-rule.ts'
import { sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** EC2, worded about our plan and not about the family. */
export const supportsEndWithUs = ecomapRule({
  code: 'ecomap/supports-end-with-us',
  severity: 'prompt',
  title: 'Most supports on the map are paid to be there',
  looksAt:
    'Ties between the household and systems that stand on the day of the check and support it: kinds of support are written, something comes in, or the tie is strong, moderate, tenuous or ambivalent. A system that stays when our work ends, such as a school, is none of ours. It is silent where nobody is said to be paid.',
  why: 'It says nothing about the family. It asks about our plan: when paid people leave, what they carried leaves with them, unless the plan says who carries it then.',
  mend: 'Draw the map “when we leave” with the family, and write into the plan what it lacks.',
  acceptWhen: 'The plan says who carries it when we leave.',
  source: SOURCES.practice,
  policy: { paidPercent: { value: 50, unit: 'percent of the systems that support the household' } },
  samples: {
    good: sampleMap({
      systems: {
        'sy-fsw': { name: 'Family support', domain: 'care-services', paid: true },
        'sy-ana': { name: 'Ana', domain: 'friends' },
      },
      ties: {
        't-1': { between: ['p-rosa', 'sy-fsw'], quality: 'strong' },
        't-2': { between: ['p-rosa', 'sy-ana'], quality: 'strong' },
      },
    }),
    bad: sampleMap({
      systems: {
        'sy-fsw': { name: 'Family support', domain: 'care-services', paid: true },
        'sy-law': { name: 'Law centre', domain: 'legal', paid: true },
        'sy-ana': { name: 'Ana', domain: 'friends' },
      },
      ties: {
        't-1': { between: ['p-rosa', 'sy-fsw'], quality: 'strong' },
        't-2': { between: ['p-rosa', 'sy-law'], quality: 'moderate' },
        't-3': { between: ['p-rosa', 'sy-ana'], quality: 'strong' },
      },
    }),
  },
  *find(_, { index, asOf, policy }) {
    const supporting = new Set(
      spokesAt(index, asOf)
        .filter(isSupport)
        .map(({ system }) => system),
    )
    const paid = [...supporting].filter((id) => {
      const system = index.system(id)
      return system?.paid === true && system.staysWhenWeLeave !== true
    })
    const most = policy['paidPercent'] ?? 50
    if (paid.length * 100 <= supporting.size * most) return
    yield {
      at: [],
      related: paid.map((id) => ['systems', id]),
      params: { paid: paid.length, supports: supporting.size },
    }
  },
  message: words['supports-end-with-us'],
})
