/**
 * What a life situation is called in the code. The ids are fixed: programmes carry them, and the thesaurus joins
 * people's own words to them.
 */
export const concepts = [
  'partner-substance', 'own-substance', 'pregnancy-substance', 'father-recovery', 'near-one-substance',
  'violence', 'own-violence', 'control', 'child-witness', 'self-harm',
  'perinatal-mood', 'father-mood', 'own-strength', 'parent-illness', 'baby-crying', 'sleep', 'breastfeeding',
  'interaction', 'everyday-life', 'loneliness', 'meeting-place', 'expecting', 'pregnancy-doubt', 'fathers', 'father-child',
  'protection-begins', 'placed', 'reunification', 'companion', 'rights-advice',
  'separation', 'couple', 'upbringing', 'teen', 'school', 'single', 'young', 'newcomer', 'roma', 'prison', 'rainbow',
  'special-needs', 'sick-child', 'premature', 'multiples', 'adoption-foster', 'childlessness',
  'loss', 'widowed', 'grandparent', 'near-one', 'money-home', 'housing-training', 'home-help', 'childcare-with',
  'far-away', 'after-stay', 'help-others', 'professional-training', 'camp', 'child-group',
] as const
export type Concept = (typeof concepts)[number]
