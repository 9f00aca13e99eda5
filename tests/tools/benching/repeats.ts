/** How often each thing is measured, and how often it is run before that without being measured. */
export const LOADS = 15;
export const WARM_UPS = 3;
