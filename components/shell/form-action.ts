/** A server action, as a form takes it. */
export type FormAction = (form: FormData) => void | Promise<void>;
