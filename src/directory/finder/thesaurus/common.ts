/** Words for the same person, written as choices for `phrases`. */

export const partner = {
  fi: 'mies/ukko/aviomies/avomies/vaimo/puoliso/avopuoliso/kumppani/muija/emäntä/miesystävä/tyttöystävä/poikaystävä/äijä',
  sv: 'man/mannen/make/maken/fru/frun/hustru/sambo/sambon/partner/partnern/gubben/gumman/pojkvän/flickvän',
  en: 'husband/wife/partner/boyfriend/girlfriend/spouse/fiance/hubby',
} as const

export const child = {
  fi: 'lapsi/muksu/tenava/poika/tyttö/tytär/mukula/penska/kakara',
  sv: 'barn/barnen/barnet/son/sonen/dotter/dottern',
  en: 'child/children/kid/kids/son/daughter',
} as const

export const baby = {
  fi: 'vauva/vauveli/vauvva/vastasyntynyt/pienokainen',
  sv: 'baby/babyn/bebis/bebisen/bäbis',
  en: 'baby/newborn/infant',
} as const

/** A grown-up son or daughter, or another near one, for whom somebody else worries. */
export const nearOne = {
  fi: 'tytär/tytöllä/poika/vävy/miniä/sisko/siskolla/veli/kaveri/ystävä/sukulainen/läheinen',
  sv: 'dotter/dottern/son/sonen/svärson/svärdotter/syster/bror/vän/väninna/släkting',
  en: 'daughter/son/sister/brother/friend/relative/stepson/stepdaughter',
} as const

/** Using substances, in the third person. */
export const drinks = {
  fi: 'dokaa/juo/ryyppää/juopottelee/kännää/dokailee/lipittää/tissuttelee/kittaa/bailaa',
  sv: 'dricker/drack/druckit/super/krökar/knarkar',
  en: 'drinks/drinking/drink/drank/drunk/alcoholic',
} as const

export const drugs = {
  fi: 'huume/kama/kamaa/kannabis/amfetamiini/piri/piriä/subu/subua/pami/pameja',
  sv: 'droger/knark/hasch/amfetamin/piller/gräs/subutex',
  en: 'drugs/weed/pills/cannabis/meth/amphetamine/heroin/subutex',
} as const
