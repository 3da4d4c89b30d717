import Link from "next/link";
import { getLocale } from "next-intl/server";
import { failure as en } from "@/messages/en/failure";
import { failure as ja } from "@/messages/ja/failure";

export default async function NotFoundPage() {
  const { name, missing } = (await getLocale()) === "en" ? en : ja;
  return (
    <main className="page pt-12 pb-12">
      <title>{`${missing.title}｜${name}`}</title>
      <p className="mb-6 text-[1.375rem] font-bold">{name}</p>
      <h1 className="type-title">{missing.title}</h1>
      <p className="type-lead mt-4">{missing.text}</p>
      <p className="mt-8">
        <Link href="/" prefetch={false}>
          {missing.home}
        </Link>
      </p>
    </main>
  );
}
