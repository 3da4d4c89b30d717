// Limits on a body, checked on its bytes as they arrive, so that no parser ever gets more than it can handle.

/** Our forms have fewer than twenty fields, and our addresses fewer than ten. */
export const MOST_FIELDS = 200;
/** Field names are our own words. The longest value is a draft that moves every row of a large queue. */
const LONGEST_NAME = 200;
const LONGEST_VALUE = 512 * 1024;
const MOST_VALUES = 30_000;
const DEEPEST = 32;

const AMPERSAND = 0x26;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
// `[` and `{` differ only in this bit, and so do `]` and `}`.
const CURLY = 0x20;
const OPENER = 0x7b;
const CLOSER = 0x7d;

/** Takes the next bytes of a body. Returns whether all of it so far is within the limits. */
export type Measure = (bytes: Uint8Array) => boolean;

/** Fields of a form: at most 200, with names of at most 200 bytes and encoded values of at most 512 KiB. */
function formMeasure(): Measure {
  let fields = 1;
  let length = 0;
  let inName = true;
  return (bytes) => {
    for (const byte of bytes) {
      if (byte === AMPERSAND) {
        fields += 1;
        length = 0;
        inName = true;
      } else if (inName && byte === EQUALS) {
        length = 0;
        inName = false;
      } else length += 1;
      if (fields > MOST_FIELDS || length > (inName ? LONGEST_NAME : LONGEST_VALUE)) return false;
    }
    return true;
  };
}

/** JSON: at most 30,000 sibling values, and 32 levels. */
function jsonMeasure(): Measure {
  let values = 1;
  let depth = 0;
  let inText = false;
  let escaped = false;
  return (bytes) => {
    for (const byte of bytes) {
      if (inText) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inText = false;
      } else if (byte === QUOTE) inText = true;
      else if (byte === COMMA) values += 1;
      else if ((byte | CURLY) === OPENER) depth += 1;
      else if ((byte | CURLY) === CLOSER) depth -= 1;
      if (values > MOST_VALUES || depth > DEEPEST) return false;
    }
    return true;
  };
}

/** The measure for a body's content type. null: nothing here reads that type, such as multipart. */
export function measureOf(contentType: string | undefined): Measure | null {
  const type = contentType?.split(";", 1)[0]?.trim().toLowerCase();
  if (type === "application/x-www-form-urlencoded") return formMeasure();
  return type === "application/json" ? jsonMeasure() : null;
}
