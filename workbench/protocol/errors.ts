/**
 * The errors that Excel answers a request with: code, message and HTTP status as Excel on the web sends them.
 * Microsoft's office.js turns each into an `OfficeExtension.Error` in the add-in.
 */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
    readonly location = '',
  ) {
    super(message);
    this.name = 'RichApiError';
  }
}

/** The object does not exist (any more). */
export const itemNotFound = (location = ''): RichApiError =>
  new RichApiError('ItemNotFound', "The requested resource doesn't exist.", 404, location);

/** An argument is missing, has the wrong shape or the wrong form. */
export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
  location = '',
): RichApiError => new RichApiError('InvalidArgument', message, 400, location);

/** The sheet is protected and the cells are locked. */
export const accessDenied = (location = ''): RichApiError =>
  new RichApiError('AccessDenied', 'You cannot perform the requested operation.', 403, location);

/** Another sheet, table or name has this name. */
export const itemAlreadyExists = (location = ''): RichApiError =>
  new RichApiError(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
    409,
    location,
  );

/** The operation exists, but not for this object in its present state. */
export const invalidOperation = (
  message = 'This operation is not permitted for the current object.',
  location = '',
): RichApiError => new RichApiError('InvalidOperation', message, 400, location);

/** A method was called or a property was set on an object that does not exist. */
export const invalidObjectPath = (message: string): RichApiError =>
  new RichApiError('InvalidObjectPath', message, 400);

/** What this workbench does not simulate is refused by name, never answered with a guess. */
export const notSimulated = (name: string): RichApiError =>
  new RichApiError('ApiNotFound', `${name} is not simulated`, 501, name);

/** The request's body is larger than Excel on the web takes. */
export const requestTooLarge = (): RichApiError =>
  new RichApiError(
    'RequestPayloadSizeLimitExceeded',
    'The request payload size has exceeded the limit.',
    413,
  );

/** The answer is larger than Excel on the web sends. */
export const responseTooLarge = (): RichApiError =>
  new RichApiError(
    'ResponsePayloadSizeLimitExceeded',
    'The response payload size has exceeded the limit.',
    413,
  );
