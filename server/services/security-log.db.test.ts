// The security log: what causes an entry, what an entry contains, and how long it is kept.
import { beforeEach, describe, expect, it } from "vitest";
import { asked, askerOf, callerAs } from "@/tests/db/opened";
import { foundRivals, mail, words } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { KINDS } from "../domain/records/kinds";
import { calledBy } from "./caller";
import { correctRecord } from "./records";
import { endSecurityEvents, readSecurityLog, recordSecurityEvent } from "./security-log";

const database = rivalsDatabase(async ({ owner }) => {
  await foundRivals(owner, "elsewhere");
});
beforeEach(() => database().owner`delete from security_event`.then(() => undefined));

const lines = () => database().owner`
  select e.kind, a.email as account, b.email as actor, project_key, address, device, detail
    from security_event e left join account a on a.id = account_id left join account b on b.id = actor_id order by e.id`;
const NOTHING = { account: null, actor: null, address: null, device: null, detail: null };

describe("an entry of the log", () => {
  it("an entry of the log has the caller's address and device, and the account concerned", async () => {
    const { account } = await askerOf(database().owner, mail("official"), "rivals");
    const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    await calledBy("192.0.2.7", firefox, () =>
      recordSecurityEvent("reset-link-made", { accountId: account.id }),
    );
    expect(await lines()).toEqual([
      {
        ...NOTHING,
        kind: "reset-link-made",
        account: mail("official"),
        project_key: null,
        address: "192.0.2.7",
        device: "Firefox, Linux",
      },
    ]);
  });

  it("an entry of the log is written when a role does not allow what was asked, without the input", async () => {
    const asked = callerAs(database().owner, mail("auditor")).tasks.amend({
      project: "rivals",
      task: "00000000-0000-4000-8000-000000000000",
      change: { what: "estimate", days: 3 },
    });
    await expect(asked).rejects.toThrow("not-allowed");
    expect(await lines()).toEqual([
      {
        ...NOTHING,
        kind: "not-allowed",
        actor: mail("auditor"),
        project_key: "rivals",
        detail: "tasks.amend",
      },
    ]);
  });

  it("an entry of the log is written in the transaction that changes a role, whichever way it is changed", async () => {
    const { owner } = database();
    const admin = await askerOf(owner, mail("admin"), "rivals");
    const { account } = await askerOf(owner, mail("executive"), "rivals");
    const [row] = await owner`select id from member where account_id = ${account.id}`;
    await correctRecord(KINDS.member, admin, {
      record: row?.id,
      values: { role: "auditor" },
      reason: words("異動"),
    });
    const member = owner`select id from account where email = ${mail("executive")}`;
    await owner`update member set name = name where account_id = (${member})`;
    await owner`delete from member where account_id = (${member})`;
    const line = { ...NOTHING, account: mail("executive"), project_key: "rivals" };
    expect(await lines()).toEqual([
      { ...line, kind: "role-changed", actor: mail("admin"), detail: "auditor" },
      { ...line, kind: "role-taken", detail: "auditor" },
    ]);
  });

  it("an entry of the log is written when a password is set and when an account is closed", async () => {
    const { owner } = database();
    await owner`update account set password_hash = 'another' where email = ${mail("blue")}`;
    await owner`update account set locale = 'en' where email = ${mail("blue")}`;
    await owner`update account set closed_at = now() where email = ${mail("blue")}`;
    const line = { ...NOTHING, account: mail("blue"), project_key: null };
    expect(await lines()).toEqual([
      { ...line, kind: "password-changed" },
      { ...line, kind: "account-closed" },
    ]);
  });
});

describe("the log", () => {
  const DAYS = 365;
  const age = (days: number) =>
    database().owner`update security_event set at = at - make_interval(days => ${days})`;

  it("the log keeps an entry for the days in the settings, and no longer", async () => {
    await recordSecurityEvent("sign-in-failed");
    await age(DAYS - 1);
    await endSecurityEvents(DAYS);
    expect(await lines()).toHaveLength(1);
    await age(1);
    await endSecurityEvents(DAYS);
    expect(await lines()).toHaveLength(0);
  });

  it("the log keeps the last thirty days, whatever the application asks for", async () => {
    await recordSecurityEvent("sign-in-failed");
    await age(29);
    await endSecurityEvents(0);
    expect(await lines()).toHaveLength(1);
  });

  it("administrators can read the entries of the log that concern their members, their project or no account", async () => {
    const { owner } = database();
    const read = async (who: string, project: string) => {
      const asker = await askerOf(owner, mail(who, project), project);
      return (await readSecurityLog(asked(asker), 1)).rows.map((row) => row.account?.email ?? null);
    };
    const { account } = await askerOf(owner, mail("red"), "rivals");
    await recordSecurityEvent("sign-in-failed", { accountId: account.id });
    await recordSecurityEvent("sign-in-failed");
    await recordSecurityEvent("exercise-moved", { projectKey: "elsewhere" });
    expect(await read("admin", "rivals")).toEqual([null, mail("red")]);
    expect(await read("admin", "elsewhere")).toEqual([null, null]);
    await expect(read("official", "rivals")).rejects.toThrow("not-allowed");
  });

  it("the log is read in pages of fifty entries, and a page past the last is empty", async () => {
    const { owner } = database();
    await owner`insert into security_event (kind) select 'sign-in-failed' from generate_series(1, 51)`;
    const admin = asked(await askerOf(owner, mail("admin"), "rivals"));
    const sizes = [];
    for (const page of [1, 2, 3]) sizes.push((await readSecurityLog(admin, page)).rows.length);
    expect(sizes).toEqual([50, 1, 0]);
  });
});
