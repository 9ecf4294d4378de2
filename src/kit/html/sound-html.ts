/**
 * The rules of html-validate that our pages keep, for every test that looks at HTML. Three are set otherwise than it
 * recommends: Preact closes void elements as XHTML does, and checkboxes of one question share its name, as HTML means.
 */
export const soundHtml = {
  extends: ['html-validate:recommended'],
  rules: {
    'void-style': 'off',
    // A search landmark may be named (WAI-ARIA 1.2, 5.4); the rule knows only the older landmarks.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
} as const
