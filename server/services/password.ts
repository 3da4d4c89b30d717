// Passwords are stored as argon2id hashes: the library's default algorithm with the parameters that OWASP recommends
// for it.
import { hash, verify } from "@node-rs/argon2";

const COSTS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, COSTS);

export const isPassword = (kept: string, typed: string): Promise<boolean> => verify(kept, typed);
