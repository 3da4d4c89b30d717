// For drizzle's own tools (`npx drizzle-kit studio`); the shape itself is made by db/migrations/*.sql.
import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: "./db/schema/*.ts",
  out: "./.data/drizzle",
});
