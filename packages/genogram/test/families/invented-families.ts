import type { Genogram } from '../../src/schema/index.ts'
import { startFamily } from './family-writer.ts'

/** An invented family: what kind it is of, in a few words, and its record. */
export interface InventedFamily {
  /** The name of its file. */
  readonly slug: string
  readonly title: string
  /** What there is to see in it. */
  readonly shows: string
  readonly record: Genogram
}

const threePartners = (): Genogram => {
  const f = startFamily('three-partners')
  const kelly = f.person('Kelly', 'woman', '1987-03-14')
  const craig = f.person('Craig', 'man', '1984')
  const delroy = f.person('Delroy', 'man', '1985-07-02')
  const stefan = f.person('Stefan', 'man', '1990-11-20')
  const maureen = f.person('Maureen', 'woman', '1961')
  const tyrone = f.person('Tyrone', 'man', '2006-01-09')
  const chanel = f.person('Chanel', 'woman', '2009-10-30')
  const andre = f.person('Andre', 'man', '2014-04-18')
  const nadia = f.person('Nadia', 'woman', '2019-12-01')
  const leo = f.person('Leo', 'man', '2022-06-25')
  f.record.indexPeople = [andre, nadia, leo]
  f.couple(kelly, craig, { kind: 'cohabiting', from: '2004' }, ['separated', '2011'])
  f.couple(kelly, delroy, { kind: 'cohabiting', from: '2012' }, ['separated', '2016'])
  f.couple(kelly, stefan, { kind: 'married', from: '2018' }, ['married', '2018-09-01'])
  f.links('birth', [kelly, craig], [tyrone, chanel])
  f.links('birth', [kelly, delroy], [andre])
  f.links('birth', [kelly, stefan], [nadia, leo])
  f.links('birth', [maureen], [kelly])
  f.home('Mill Lane', kelly, stefan, andre, nadia, leo, chanel)
  f.home('Nan’s', maureen, tyrone)
  f.bond('close', andre, maureen, { accordingTo: [andre] })
  f.bond('hostile', craig, kelly, { accordingTo: [kelly] })
  f.responsible(
    andre,
    { holder: kelly, basis: 'mother' },
    {
      holder: delroy,
      basis: 'registered-on-birth-certificate',
      evidence: 'birth certificate',
      seenOn: '2026-02-03',
    },
  )
  f.responsible(
    nadia,
    { holder: kelly, basis: 'mother' },
    { holder: stefan, basis: 'married-at-birth' },
  )
  f.responsible(
    leo,
    { holder: kelly, basis: 'mother' },
    { holder: stefan, basis: 'married-at-birth' },
  )
  return f.record
}

const twoMothers = (): Genogram => {
  const f = startFamily('two-mothers')
  const ines = f.person('Inês', 'woman', '1986-08-08')
  const grainne = f.person('Gráinne', 'woman', '1988-02-21')
  const donor = f.person('', undefined, undefined)
  const luz = f.person('Luz', 'woman', '1958')
  const antonio = f.person('António', 'man', '1955', { death: { on: '2021-03' } })
  const sile = f.person('Síle', 'woman', '1960')
  const tadhg = f.person('Tadhg', 'man', '1959')
  const mara = f.person('Mara', 'woman', '2017-05-05')
  const rory = f.person('Rory', 'man', '2020-09-17')
  f.record.indexPeople = [mara]
  f.couple(luz, antonio, { kind: 'married', from: '1980' })
  f.couple(sile, tadhg, { kind: 'married', from: '1984' })
  f.couple(ines, grainne, { kind: 'civil-partnership', from: '2014' })
  f.links('birth', [luz, antonio], [ines])
  f.links('birth', [sile, tadhg], [grainne])
  f.links('birth', [ines], [mara], { gaveBirth: true })
  f.links('legal', [grainne], [mara])
  f.links('birth', [grainne], [rory], { gaveBirth: true })
  f.links('legal', [ines], [rory])
  f.links('donor', [donor], [mara, rory])
  f.home('Quay Street', ines, grainne, mara, rory)
  f.calls(mara, ines, 'Mãe')
  f.calls(mara, grainne, 'Mam')
  f.bond('close', mara, sile)
  f.bond('spiritual', ines, luz)
  f.responsible(
    mara,
    { holder: ines, basis: 'mother' },
    { holder: grainne, basis: 'second-female-parent' },
  )
  return f.record
}

const fosterSiblings = (): Genogram => {
  const f = startFamily('foster-siblings')
  const dawn = f.person('Dawn', 'woman', '1991-01-19')
  const wayne = f.person('Wayne', 'man', '1988')
  const ali = f.person('Ali', 'man', '1990~')
  const jade = f.person('Jade', 'woman', '2011-02-11')
  const kyle = f.person('Kyle', 'man', '2013-03-30')
  const sofia = f.person('Sofia', 'woman', '2017-07-07')
  const harun = f.person('Harun', 'man', '2020-12-24')
  const beverley = f.person('Beverley', 'woman', '1968')
  const winston = f.person('Winston', 'man', '1966')
  const priya = f.person('Priya', 'woman', '1979')
  f.record.indexPeople = [jade, kyle, sofia, harun]
  f.couple(dawn, wayne, { kind: 'cohabiting', from: '2009', to: '2014' })
  f.couple(dawn, ali, { kind: 'dating', from: '2016' }, ['ended', '2021'])
  f.couple(beverley, winston, { kind: 'married', from: '1992' })
  f.links('birth', [dawn, wayne], [jade, kyle])
  f.links('birth', [dawn, ali], [sofia, harun])
  f.links('foster', [beverley, winston], [jade, kyle], { from: '2024-05' })
  f.links('foster', [priya], [sofia, harun], { from: '2024-05' })
  f.home('Beverley and Winston’s', beverley, winston, jade, kyle)
  f.home('Priya’s', priya, sofia, harun)
  f.bond('caretaker', jade, harun, { towards: harun, accordingTo: [jade] })
  f.bond('close', kyle, winston)
  f.bond('distant', jade, dawn)
  f.harm({
    by: wayne,
    harmed: dawn,
    kinds: ['physical', 'coercive-control'],
    pattern: 'course-of-conduct',
    status: 'found',
    from: '2010',
    to: '2014',
    source: 'judgment of the family court, 3 May 2024',
    livedThroughBy: [jade, kyle],
  })
  f.responsible(
    jade,
    { holder: dawn, basis: 'mother' },
    { authority: true, basis: 'care-order', eventOn: '2024-05-03' },
  )
  return f.record
}

const kinshipCare = (): Genogram => {
  const f = startFamily('kinship-care')
  const gloria = f.person('Gloria', 'woman', '1957-04-04')
  const errol = f.person('Errol', 'man', '1954', { death: { on: '2018-10-10' } })
  const simone = f.person('Simone', 'woman', '1984')
  const natalie = f.person('Natalie', 'woman', '1989-09-09')
  const marcus = f.person('Marcus', 'man', '1986')
  const tia = f.person('Tia', 'woman', '2012-06-13')
  const jermaine = f.person('Jermaine', 'man', '2015-08-26')
  const ella = f.person('Ella', 'woman', '2010-03-03')
  f.record.indexPeople = [tia, jermaine]
  f.couple(gloria, errol, { kind: 'married', from: '1982' })
  f.couple(natalie, marcus, { kind: 'cohabiting', from: '2010' }, ['separated', '2019'])
  f.links('birth', [gloria, errol], [simone, natalie])
  f.links('birth', [natalie, marcus], [tia, jermaine])
  f.links('birth', [simone], [ella])
  f.links('kinship', [simone], [tia], { from: '2022' })
  f.links('guardian', [gloria], [jermaine], { from: '2021-11' })
  f.home('Simone’s', simone, ella, tia)
  f.home('Gran’s house', gloria, jermaine)
  f.bond('close', tia, jermaine)
  f.bond('cutoff-repaired', simone, natalie)
  f.health(natalie, 'substance', { state: 'in-recovery' })
  f.responsible(
    jermaine,
    { holder: gloria, basis: 'special-guardianship', eventOn: '2021-11-08' },
    { holder: natalie, basis: 'mother' },
  )
  return f.record
}

const twinsAndLosses = (): Genogram => {
  const f = startFamily('twins-and-losses')
  const hannah = f.person('Hannah', 'woman', '1989-05-15')
  const efe = f.person('Efe', 'man', '1987-01-01')
  const lily = f.person('Lily', 'woman', '2015-02-14')
  const ada = f.person('Ada', 'woman', '2018-06-06')
  const eve = f.person('Eve', 'woman', '2018-06-06')
  const noah = f.person('Noah', 'man', '2021-08-30', { death: { on: '2021-09-02' } })
  const sam = f.person('Sam', 'man', '2021-08-30')
  f.record.indexPeople = [lily]
  f.couple(hannah, efe, { kind: 'married', from: '2013' })
  f.links('birth', [hannah, efe], [lily, ada, eve, noah, sam])
  f.bornTogether('identical', ada, eve)
  f.bornTogether('fraternal', noah, sam)
  f.pregnancy(hannah, 'miscarriage', { otherParents: [efe], on: '2014' })
  f.pregnancy(hannah, 'stillbirth', { otherParents: [efe], on: '2017-03', name: 'Hope' })
  f.pregnancy(hannah, 'expected', { otherParents: [efe], due: '2026-12' })
  f.home('Orchard Close', hannah, efe, lily, ada, eve, sam)
  f.bond('fused', ada, eve)
  f.health(hannah, 'mental', { state: 'past' })
  return f.record
}

const fourGenerations = (): Genogram => {
  const f = startFamily('four-generations')
  const edith = f.person('Edith', 'woman', '1937-11-11')
  const stanley = f.person('Stanley', 'man', '1934', { death: { on: '2009' } })
  const pamela = f.person('Pamela', 'woman', '1958')
  const brian = f.person('Brian', 'man', '1956')
  const linda = f.person('Linda', 'woman', '1961')
  const gary = f.person('Gary', 'man', '1964', { death: { on: '1999-12' } })
  const sharon = f.person('Sharon', 'woman', '1982')
  const mohsin = f.person('Mohsin', 'man', '1980')
  const darren = f.person('Darren', 'man', '1985')
  const kirsty = f.person('Kirsty', 'woman', '1987')
  const zara = f.person('Zara', 'woman', '2008-01-05')
  const imran = f.person('Imran', 'man', '2011-03-05')
  const poppy = f.person('Poppy', 'woman', '2013-05-05')
  const baby = f.person('Alfie', 'man', '2025-11-02')
  f.record.indexPeople = [imran]
  f.couple(edith, stanley, { kind: 'married', from: '1956' })
  f.couple(pamela, brian, { kind: 'married', from: '1980' }, ['divorced', '1995'])
  f.couple(sharon, mohsin, { kind: 'married', from: '2006' })
  f.couple(darren, kirsty, { kind: 'cohabiting', from: '2011' })
  f.links('birth', [edith, stanley], [pamela, linda, gary])
  f.links('birth', [pamela, brian], [sharon, darren])
  f.links('birth', [sharon, mohsin], [zara, imran])
  f.links('birth', [darren, kirsty], [poppy])
  f.links('birth', [zara], [baby])
  f.home('Edith’s flat', edith, linda)
  f.home('Sharon and Mohsin’s', sharon, mohsin, zara, imran, baby)
  f.bond('close', edith, imran)
  f.bond('distant', brian, darren)
  f.calls(imran, edith, 'Great-Gran')
  return f.record
}

const cousinMarriage = (): Genogram => {
  const f = startFamily('cousin-marriage')
  const dada = f.person('Ghulam', 'man', '1938', { death: { on: '2005' } })
  const dadi = f.person('Rashida', 'woman', '1942')
  const akbar = f.person('Akbar', 'man', '1962')
  const nasreen = f.person('Nasreen', 'woman', '1965', {
    interpreterNeeded: true,
    languages: ['Punjabi'],
  })
  const shabana = f.person('Shabana', 'woman', '1968')
  const javed = f.person('Javed', 'man', '1964')
  const bilal = f.person('Bilal', 'man', '1989')
  const saima = f.person('Saima', 'woman', '1991')
  const yasmin = f.person('Yasmin', 'woman', '2013-09-12')
  const hamza = f.person('Hamza', 'man', '2016-04-20')
  f.record.indexPeople = [hamza]
  f.couple(dada, dadi, { kind: 'married', from: '1960' })
  f.couple(akbar, nasreen, { kind: 'married', from: '1987' })
  f.couple(shabana, javed, { kind: 'married', from: '1989' })
  f.couple(bilal, saima, { kind: 'married', from: '2011' })
  f.links('birth', [dada, dadi], [akbar, shabana])
  f.links('birth', [akbar, nasreen], [bilal])
  f.links('birth', [shabana, javed], [saima])
  f.links('birth', [bilal, saima], [yasmin, hamza])
  f.home('Park Road', dadi, akbar, nasreen, bilal, saima, yasmin, hamza)
  f.moved(nasreen, { fromPlace: 'Mirpur', toPlace: 'Bradford', on: '1987' })
  f.moved(dadi, { fromPlace: 'Mirpur', toPlace: 'Bradford', on: '1966' })
  f.health(hamza, 'sensory')
  f.bond('close', yasmin, dadi)
  f.bond('close', saima, shabana)
  return f.record
}

const stepChain = (): Genogram => {
  const f = startFamily('step-chain')
  const phil = f.person('Phil', 'man', '1978')
  const anna = f.person('Anna', 'woman', '1980')
  const tomasz = f.person('Tomasz', 'man', '1979')
  const bree = f.person('Bree', 'woman', '1983')
  const omar = f.person('Omar', 'man', '1981')
  const jess = f.person('Jess', 'woman', '2007-03-02')
  const max = f.person('Max', 'man', '2010-08-14')
  const ola = f.person('Ola', 'woman', '2012-12-12')
  const zac = f.person('Zac', 'man', '2015-01-30')
  const mina = f.person('Mina', 'woman', '2021-10-05')
  f.record.indexPeople = [max]
  f.couple(
    phil,
    anna,
    { kind: 'married', from: '2005' },
    ['separated', '2012'],
    ['divorced', '2014'],
  )
  f.couple(anna, tomasz, { kind: 'cohabiting', from: '2013' })
  f.couple(phil, bree, { kind: 'married', from: '2016' })
  f.couple(bree, omar, { kind: 'married', from: '2009' }, ['divorced', '2015'])
  f.links('birth', [phil, anna], [jess, max])
  f.links('birth', [tomasz], [ola])
  f.links('birth', [bree, omar], [zac])
  f.links('birth', [phil, bree], [mina])
  f.links('step', [tomasz], [max])
  f.links('step', [bree], [max])
  f.home('Anna and Tomasz’s', anna, tomasz, jess, ola)
  f.home('Phil and Bree’s', phil, bree, zac, mina)
  f.sharedHome('Anna and Tomasz’s', 4, max)
  f.sharedHome('Phil and Bree’s', 3, max)
  f.bond('close-hostile', max, phil)
  f.bond('close', max, zac)
  return f.record
}

const unaccompanied = (): Genogram => {
  const f = startFamily('unaccompanied')
  const yonas = f.person('Yonas', 'man', '2009-01-01', {
    bornBasis: 'assigned',
    interpreterNeeded: true,
    languages: ['Tigrinya'],
  })
  const mother = f.person('Letay', 'woman')
  const father = f.person('Haile', 'man', undefined, { death: {} })
  const brother = f.person('Robel', 'man', '2004~')
  const sister = f.person('Selam', 'woman')
  const uncle = f.person('Tesfay', 'man', '1980~')
  const carer = f.person('Moira', 'woman', '1963')
  f.record.indexPeople = [yonas]
  f.couple(mother, father, { kind: 'married' })
  f.links('birth', [mother, father], [brother, yonas, sister])
  f.siblings(father, uncle)
  f.links('foster', [carer], [yonas], { from: '2025-02' })
  f.home('Moira’s', carer, yonas)
  f.moved(yonas, { fromPlace: 'Keren', toPlace: 'Kent', on: '2025-01' })
  f.moved(brother, { fromPlace: 'Keren', toPlace: 'Khartoum', on: '2022' })
  f.bond('close', yonas, brother, { accordingTo: [yonas] })
  f.responsible(yonas, { holder: mother, basis: 'mother' })
  return f.record
}

const widowAndBrother = (): Genogram => {
  const f = startFamily('widow-and-brother')
  const abebe = f.person('Abebe', 'man', '1950', { death: { on: '2015' } })
  const tirunesh = f.person('Tirunesh', 'woman', '1954')
  const dawit = f.person('Dawit', 'man', '1978', { death: { on: '2014-06-01' } })
  const kebede = f.person('Kebede', 'man', '1981')
  const almaz = f.person('Almaz', 'woman', '1984')
  const hirut = f.person('Hirut', 'woman', '2007-07-19')
  const bekele = f.person('Bekele', 'man', '2011-05-28')
  const liya = f.person('Liya', 'woman', '2018-10-31')
  f.record.indexPeople = [bekele]
  f.couple(abebe, tirunesh, { kind: 'married' })
  f.couple(almaz, dawit, { kind: 'married', from: '2005' })
  f.couple(almaz, kebede, { kind: 'married', from: '2017' })
  f.links('birth', [abebe, tirunesh], [dawit, kebede])
  f.links('birth', [almaz, dawit], [hirut, bekele])
  f.links('birth', [almaz, kebede], [liya])
  f.links('step', [kebede], [hirut, bekele])
  f.home('Victoria Terrace', almaz, kebede, hirut, bekele, liya, tirunesh)
  f.bond('hostile', bekele, kebede)
  f.bond('close', hirut, tirunesh)
  return f.record
}

const surrogacy = (): Genogram => {
  const f = startFamily('surrogacy')
  const callum = f.person('Callum', 'man', '1982-12-05')
  const rhona = f.person('Rhona', 'woman', '1952')
  const ewan = f.person('Ewan', 'man', '1950')
  const becky = f.person('Becky', 'woman', '1990')
  const eggDonor = f.person('', 'woman')
  const isla = f.person('Isla', 'woman', '2023-04-09')
  const fergus = f.person('Fergus', 'man', '1986')
  f.record.indexPeople = [isla]
  f.couple(rhona, ewan, { kind: 'married', from: '1979' })
  f.links('birth', [rhona, ewan], [callum, fergus])
  f.links('birth', [callum], [isla])
  f.links('surrogate', [becky], [isla], { gaveBirth: true })
  f.links('donor', [eggDonor], [isla])
  f.home('The Cottage', callum, isla)
  f.home('Grandparents’ farm', rhona, ewan)
  f.bond('close', isla, rhona)
  f.responsible(isla, {
    holder: callum,
    basis: 'order',
    eventOn: '2023-10-02',
    evidence: 'parental order',
    seenOn: '2026-01-14',
  })
  return f.record
}

const largeSiblingGroup = (): Genogram => {
  const f = startFamily('large-sibling-group')
  const mercy = f.person('Mercy', 'woman', '1983')
  const john = f.person('John', 'man', '1979')
  const names = [
    ['Blessing', 'woman', '2004'],
    ['Emmanuel', 'man', '2005'],
    ['Grace', 'woman', '2007'],
    ['Daniel', 'man', '2009'],
    ['Esther', 'woman', '2010'],
    ['Joshua', 'man', '2012'],
    ['Deborah', 'woman', '2014'],
    ['Samuel', 'man', '2017'],
    ['Ruth', 'woman', '2019'],
    ['Elijah', 'man', '2022'],
  ] as const
  const children = names.map(([name, gender, born]) => f.person(name, gender, born))
  f.record.indexPeople = children.slice(4)
  f.couple(mercy, john, { kind: 'married', from: '2003' })
  f.links('birth', [mercy, john], children)
  f.home('Flat 9', mercy, john, ...children.slice(2))
  const [blessing, , , , esther, , , , , elijah] = children
  if (blessing && esther && elijah) {
    f.bond('caretaker', blessing, elijah, { towards: elijah })
    f.bond('close', blessing, esther)
  }
  return f.record
}

const twoHomesShared = (): Genogram => {
  const f = startFamily('shared-care')
  const lucy = f.person('Lucy', 'woman', '1985')
  const raj = f.person('Raj', 'man', '1983')
  const tom = f.person('Tom', 'man', '1986')
  const amrit = f.person('Amrit', 'woman', '1955')
  const maya = f.person('Maya', 'woman', '2014-02-02')
  const kiran = f.person('Kiran', 'man', '2017-03-03')
  const ben = f.person('Ben', 'man', '2023-01-20')
  const dog = f.person('Pickle', undefined, undefined, { pet: true, species: 'dog' })
  f.record.indexPeople = [maya, kiran]
  f.couple(
    lucy,
    raj,
    { kind: 'married', from: '2011' },
    ['separated', '2019'],
    ['divorced', '2021'],
  )
  f.couple(lucy, tom, { kind: 'cohabiting', from: '2021' })
  f.links('birth', [lucy, raj], [maya, kiran])
  f.links('birth', [lucy, tom], [ben])
  f.links('birth', [amrit], [raj])
  f.home('Mum and Tom’s', lucy, tom, ben, dog)
  f.home('Dad and Dadi’s', raj, amrit)
  f.sharedHome('Mum and Tom’s', 4, maya, kiran)
  f.sharedHome('Dad and Dadi’s', 3, maya, kiran)
  f.bond('close', maya, amrit)
  f.bond('distant', kiran, tom)
  f.bond('hostile', lucy, raj)
  f.responsible(maya, { holder: lucy, basis: 'mother' }, { holder: raj, basis: 'married-at-birth' })
  return f.record
}

const travellers = (): Genogram => {
  const f = startFamily('traveller-family')
  const nana = f.person('Bridget', 'woman', '1949')
  const daddy = f.person('Michael', 'man', '1946', { death: { on: '2019-02-20' } })
  const uncles = [
    f.person('Martin', 'man', '1969'),
    f.person('Patrick', 'man', '1972'),
    f.person('Kathleen', 'woman', '1975'),
    f.person('Winnie', 'woman', '1979'),
  ] as const
  const [martin, patrick, kathleen, winnie] = uncles
  const mary = f.person('Mary', 'woman', '1971')
  const annie = f.person('Annie', 'woman', '1974')
  const john = f.person('John Joe', 'man', '1973')
  const simey = f.person('Simey', 'man', '1995')
  const rosie = f.person('Rosie', 'woman', '1998')
  const charley = f.person('Charley', 'man', '1997')
  const bridie = f.person('Bridie', 'woman', '2000')
  const mikey = f.person('Mikey', 'man', '2016-05-12')
  const margaret = f.person('Margaret', 'woman', '2018-09-01')
  const paddy = f.person('Paddy', 'man', '2021-11-11')
  f.record.indexPeople = [mikey, margaret, paddy]
  f.couple(nana, daddy, { kind: 'married', from: '1967' })
  f.couple(martin, mary, { kind: 'married', from: '1990' })
  f.couple(patrick, annie, { kind: 'married', from: '1993' })
  f.couple(kathleen, john, { kind: 'married', from: '1994' })
  f.couple(simey, rosie, { kind: 'married', from: '2015' })
  f.links('birth', [nana, daddy], uncles)
  f.links('birth', [martin, mary], [simey])
  f.links('birth', [kathleen, john], [rosie, bridie])
  f.links('birth', [patrick, annie], [charley])
  f.links('birth', [simey, rosie], [mikey, margaret, paddy])
  f.home('Green Lane site, pitch 3', simey, rosie, mikey, margaret, paddy)
  f.home('Green Lane site, pitch 4', nana, winnie)
  f.bond('close', mikey, nana)
  f.bond('close', rosie, bridie)
  f.bond('spiritual', nana, winnie)
  return f.record
}

const grandmotherRaising = (): Genogram => {
  const f = startFamily('grandmother-raising')
  const nan = f.person('Jean', 'woman', '1960-02-02')
  const carl = f.person('Carl', 'man', '1982')
  const leanne = f.person('Leanne', 'woman', '1985', { death: { on: '2020-01-15' } })
  const scott = f.person('Scott', 'man', '1984')
  const ryan = f.person('Ryan', 'man', '2011-11-30')
  const amber = f.person('Amber', 'woman', '2016-06-01')
  f.record.indexPeople = [ryan, amber]
  f.couple(leanne, scott, { kind: 'cohabiting', from: '2010', to: '2017' })
  f.links('birth', [nan], [carl, leanne])
  f.links('birth', [leanne, scott], [ryan, amber])
  f.links('guardian', [nan], [ryan, amber], { from: '2020-08' })
  f.home('Nan’s', nan, ryan, amber)
  f.calls(ryan, nan, 'Nan')
  f.health(leanne, 'substance')
  f.bond('fused', amber, nan)
  f.bond('cutoff', scott, ryan, { from: '2018' })
  f.harm({
    by: scott,
    harmed: leanne,
    kinds: ['physical'],
    status: 'admitted',
    to: '2017',
    source: 'police interview summary, 9 March 2018',
  })
  f.responsible(ryan, {
    holder: nan,
    basis: 'special-guardianship',
    eventOn: '2020-08-21',
    evidence: 'order',
    seenOn: '2026-01-20',
  })
  return f.record
}

const adoptedSiblings = (): Genogram => {
  const f = startFamily('adopted-siblings')
  const helen = f.person('Helen', 'woman', '1977')
  const david = f.person('David', 'man', '1975')
  const kim = f.person('Kim', 'woman', '1993')
  const jordan = f.person('Jordan', 'man', '1991')
  const lee = f.person('Lee', 'man', '1989')
  const ruby = f.person('Ruby', 'woman', '2013-04-27')
  const finn = f.person('Finn', 'man', '2015-10-03')
  const aaron = f.person('Aaron', 'man', '2019-07-16')
  f.record.indexPeople = [ruby, finn]
  f.couple(helen, david, { kind: 'married', from: '2004' })
  f.couple(kim, jordan, { kind: 'cohabiting', from: '2012' }, ['separated', '2016'])
  f.couple(kim, lee, { kind: 'cohabiting', from: '2018' })
  f.links('birth', [kim, jordan], [ruby, finn])
  f.links('birth', [kim, lee], [aaron])
  f.links('adoptive', [helen, david], [ruby, finn], { from: '2018-05' })
  f.home('Home', helen, david, ruby, finn)
  f.home(undefined, kim, lee, aaron)
  f.bond('distant', ruby, kim)
  f.bond('close', ruby, finn)
  f.responsible(
    ruby,
    { holder: helen, basis: 'adoption', eventOn: '2018-05-11' },
    { holder: david, basis: 'adoption', eventOn: '2018-05-11' },
  )
  return f.record
}

const careLeaver = (): Genogram => {
  const f = startFamily('care-leaver')
  const shanice = f.person('Shanice', 'woman', '2004-09-14')
  const theo = f.person('Theo', 'man', '2003')
  const nia = f.person('Nia', 'woman', '2025-03-28')
  const denise = f.person('Denise', 'woman', '1980')
  const unknown = f.person('', 'man')
  const pauline = f.person('Pauline', 'woman', '1965')
  const keith = f.person('Keith', 'man', '1962')
  const kai = f.person('Kai', 'non-binary', '2008-01-30')
  f.record.indexPeople = [shanice, nia]
  f.couple(shanice, theo, { kind: 'dating', from: '2023' })
  f.couple(pauline, keith, { kind: 'married', from: '1989' })
  f.links('birth', [denise, unknown], [shanice])
  f.links('birth', [denise], [kai])
  f.links('birth', [shanice, theo], [nia])
  f.links('foster', [pauline, keith], [shanice], { from: '2014', to: '2022-09-14' })
  f.home('Shanice’s flat', shanice, nia)
  f.home('Pauline and Keith’s', pauline, keith)
  f.bond('close', shanice, pauline, { accordingTo: [shanice] })
  f.bond('cutoff', shanice, denise, { from: '2019' })
  f.bond('close', shanice, kai)
  f.responsible(
    nia,
    { holder: shanice, basis: 'mother' },
    { holder: theo, basis: 'registered-on-birth-certificate' },
  )
  return f.record
}

const faithOnly = (): Genogram => {
  const f = startFamily('faith-only-marriage')
  const maryam = f.person('Maryam', 'woman', '1994-04-30')
  const idris = f.person('Idris', 'man', '1988')
  const huda = f.person('Huda', 'woman', '1986')
  const fatima = f.person('Fatima', 'woman', '1968')
  const musa = f.person('Musa', 'man', '1963')
  const aisha = f.person('Aisha', 'woman', '2019-02-15')
  const yahya = f.person('Yahya', 'man', '2022-08-08')
  const khalid = f.person('Khalid', 'man', '2011')
  f.record.indexPeople = [aisha, yahya]
  f.couple(fatima, musa, { kind: 'married', from: '1990' })
  f.couple(maryam, idris, { kind: 'religious-only', from: '2017' }, [
    'religious-ceremony',
    '2017-06',
  ])
  f.couple(idris, huda, { kind: 'married', from: '2009' }, ['separated', '2016'])
  f.links('birth', [fatima, musa], [maryam])
  f.links('birth', [maryam, idris], [aisha, yahya])
  f.links('birth', [idris, huda], [khalid])
  f.home('Station Road', maryam, idris, aisha, yahya)
  f.home('Fatima and Musa’s', fatima, musa)
  f.bond('close', maryam, fatima)
  f.harm({
    by: idris,
    harmed: maryam,
    kinds: ['economic', 'coercive-control'],
    status: 'alleged',
    from: '2023',
    accordingTo: [maryam],
    source: 'conversation with the school nurse, 12 May 2026',
    livedThroughBy: [aisha],
  })
  return f.record
}

const transParent = (): Genogram => {
  const f = startFamily('trans-parent')
  const robin = f.person('Robin', 'man', '1990-06-20')
  const sunita = f.person('Sunita', 'woman', '1991')
  const ash = f.person('Ash', 'in-own-words', '1988', { genderInOwnWords: 'agender' })
  const carol = f.person('Carol', 'woman', '1963')
  const peter = f.person('Peter', 'man', '1960')
  const wren = f.person('Wren', 'non-binary', '2012-03-08')
  const jay = f.person('Jay', 'man', '2020-05-19')
  f.record.indexPeople = [wren, jay]
  f.couple(carol, peter, { kind: 'married', from: '1986' })
  f.couple(robin, ash, { kind: 'cohabiting', from: '2011' }, ['separated', '2015'])
  f.couple(robin, sunita, { kind: 'married', from: '2019' })
  f.links('birth', [carol, peter], [robin])
  f.links('birth', [robin], [wren], { gaveBirth: true, role: 'father' })
  f.links('birth', [ash], [wren], { role: 'parent' })
  f.links('birth', [robin, sunita], [jay])
  f.home('Robin and Sunita’s', robin, sunita, jay, wren)
  f.bond('cutoff-repaired', robin, peter, { from: '2013' })
  f.bond('close', wren, carol)
  return f.record
}

const disabledChild = (): Genogram => {
  const f = startFamily('disabled-child')
  const ewa = f.person('Ewa', 'woman', '1984')
  const marek = f.person('Marek', 'man', '1981')
  const zosia = f.person('Zosia', 'woman', '2012-10-10')
  const antek = f.person('Antek', 'man', '2015-01-25', { disabled: true })
  const babcia = f.person('Halina', 'woman', '1956', { interpreterNeeded: true })
  const jola = f.person('Jola', 'woman', '1987')
  const carer = f.person('Denzil', 'man', '1971')
  f.record.indexPeople = [antek]
  f.couple(ewa, marek, { kind: 'married', from: '2008' })
  f.links('birth', [ewa, marek], [zosia, antek])
  f.links('birth', [babcia], [ewa, jola])
  f.links('foster', [carer], [antek], { from: '2024-04' })
  f.home('Ewa and Marek’s', ewa, marek, zosia)
  f.sharedHome('Ewa and Marek’s', 5, antek)
  f.home('Denzil’s (short breaks)', carer)
  f.sharedHome('Denzil’s (short breaks)', 2, antek)
  f.health(antek, 'physical')
  f.health(antek, 'learning')
  f.bond('caretaker', zosia, antek, { towards: antek })
  f.bond('close', antek, carer)
  f.bond('close', ewa, jola)
  return f.record
}

const unknownFathers = (): Genogram => {
  const f = startFamily('unknown-fathers')
  const tracy = f.person('Tracy', 'woman', '1988-08-18')
  const one = f.person('', 'man')
  const dale = f.person('Dale', 'man', '1985')
  const vic = f.person('Vic', 'man')
  const brooke = f.person('Brooke', 'woman', '2008-12-30')
  const kane = f.person('Kane', 'man', '2012-04-01')
  const skye = f.person('Skye', 'woman', '2020-02-29')
  const doreen = f.person('Doreen', 'woman', '1959')
  f.record.indexPeople = [brooke, kane, skye]
  f.links('birth', [tracy], [brooke, kane, skye])
  f.links('birth', [one], [brooke])
  f.links('birth', [dale], [kane], { standing: 'contested', accordingTo: [tracy] })
  f.links('birth', [vic], [kane], { standing: 'contested', accordingTo: [doreen] })
  f.links('birth', [doreen], [tracy])
  f.home('Tracy’s', tracy, brooke, kane, skye)
  f.home('Doreen’s', doreen)
  f.bond('hostile', tracy, doreen)
  f.bond('close', brooke, doreen)
  f.bond('focused-on', tracy, skye, { towards: skye })
  f.responsible(kane, { holder: tracy, basis: 'mother' })
  return f.record
}

const longNames = (): Genogram => {
  const f = startFamily('names-of-all-kinds')
  const long = f.person('Maximiliana-Alexandrina Featherstonehaugh', 'woman', '1985')
  const unnamed = f.person('', 'man', '1983')
  const hebrew = f.person('אברהם', 'man', '1957')
  const arabic = f.person('فاطمة الزهراء', 'woman', '1960')
  const emoji = f.person('Ziggy ⭐️🧑🏽‍🚀', 'man', '2014')
  const marks = f.person('Nguyễn Thị Ánh', 'woman', '2016')
  const stacked = f.person('Z̃oë̱', 'non-binary', '2019')
  const single = f.person('Wolfeschlegelsteinhausenbergerdorff', 'man', '2021')
  f.record.indexPeople = [emoji]
  f.couple(hebrew, arabic, { kind: 'married', from: '1984' })
  f.couple(long, unnamed, { kind: 'cohabiting', from: '2012' })
  f.links('birth', [hebrew, arabic], [unnamed])
  f.links('birth', [long, unnamed], [emoji, marks, stacked, single])
  f.home('The long-named household of everybody at Featherstone Hall Cottages', long, marks)
  f.home('בית', hebrew, arabic)
  return f.record
}

const family = (slug: string, title: string, shows: string, record: Genogram): InventedFamily => ({
  slug,
  title,
  shows,
  record,
})

/** Invented families of all kinds, for the page of families and for tests. */
export const inventedFamilies: readonly InventedFamily[] = [
  family(
    'three-partners',
    'Children of three fathers',
    'Half-siblings under the right couple, partners in order of time',
    threePartners(),
  ),
  family(
    'two-mothers',
    'Two mothers and a donor',
    'Each mother gave birth once, the other is a parent by law; a donor',
    twoMothers(),
  ),
  family(
    'foster-siblings',
    'A sibling group in two foster homes',
    'Birth and foster families both, brothers and sisters apart, a finding of the court',
    fosterSiblings(),
  ),
  family(
    'kinship-care',
    'Cared for by aunt and grandmother',
    'Kinship care and special guardianship within one family',
    kinshipCare(),
  ),
  family(
    'twins-and-losses',
    'Twins and losses',
    'Identical and other twins, a baby who died, a miscarriage, a stillbirth, a baby expected',
    twinsAndLosses(),
  ),
  family(
    'four-generations',
    'Four generations',
    'Great-grandmother to great-great-grandchild, everyone once',
    fourGenerations(),
  ),
  family(
    'cousin-marriage',
    'Cousins who married',
    'Relatives as partners, nobody drawn twice; moves and an interpreter',
    cousinMarriage(),
  ),
  family(
    'step-chain',
    'A chain of step-families',
    'Partners of former partners, and one child in two homes',
    stepChain(),
  ),
  family(
    'unaccompanied',
    'A young person who came alone',
    'Age assigned, family elsewhere, an uncle, a foster carer',
    unaccompanied(),
  ),
  family(
    'widow-and-brother',
    'A widow and her husband’s brother',
    'Two brothers, one after the other, and the children of both',
    widowAndBrother(),
  ),
  family(
    'surrogacy',
    'One father, by surrogacy',
    'A surrogate and a donor, who are not parents; a parental order',
    surrogacy(),
  ),
  family(
    'large-sibling-group',
    'Ten brothers and sisters',
    'A long row in order of birth',
    largeSiblingGroup(),
  ),
  family(
    'shared-care',
    'Two homes',
    'Children who live in both homes, outlines that overlap, a dog',
    twoHomesShared(),
  ),
  family(
    'traveller-family',
    'A Traveller extended family',
    'Three generations on one site, aunts and uncles',
    travellers(),
  ),
  family(
    'grandmother-raising',
    'A grandmother raising two',
    'A mother who died, a father cut off, special guardianship',
    grandmotherRaising(),
  ),
  family(
    'adopted-siblings',
    'Adopted brother and sister with two families',
    'Birth and adoptive family side by side, a half-brother they do not live with',
    adoptedSiblings(),
  ),
  family(
    'care-leaver',
    'A young mother who was in care',
    'Former foster carers, a father not known, a first baby',
    careLeaver(),
  ),
  family(
    'faith-only-marriage',
    'A religious marriage only',
    'Married in faith and not in law, an earlier marriage, an allegation',
    faithOnly(),
  ),
  family(
    'trans-parent',
    'A father who gave birth',
    'Gender as people live it, partners before and now',
    transParent(),
  ),
  family(
    'disabled-child',
    'A disabled child and everyone who cares',
    'Short breaks as a second home, a sister who helps',
    disabledChild(),
  ),
  family(
    'unknown-fathers',
    'Fathers not known, or not agreed',
    'Two men named, nobody chosen; one drawn as a person not known',
    unknownFathers(),
  ),
  family(
    'names-of-all-kinds',
    'Names of all kinds',
    'Forty letters, no name, right to left, combining marks, emoji',
    longNames(),
  ),
]
