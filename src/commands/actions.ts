/** The ribbon buttons that run code, by the name the manifest gives them in `FunctionName`. */
export const actionIds = ['voorbeeldschool', 'legewerkmap', 'herstelformules'] as const;

export type ActionId = (typeof actionIds)[number];
