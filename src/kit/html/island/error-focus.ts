export const errorFocus = () => document.querySelector<HTMLElement>('.ds-error-summary')?.focus()
