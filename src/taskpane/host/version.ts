import product from '../../../package.json';

/** The version of the product, as in package.json. */
export const version: string = product.version;
