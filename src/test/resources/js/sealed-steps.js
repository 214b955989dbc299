async (argument) => {
  const given = typeof argument === "string" ? JSON.parse(argument) : argument;
  const { fromBase64url: bytes, parseFragment, toBase64url } = await import("/sealed/format.js");
  const same = (actual, expected, what) => {
    if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Error(`${what}: ${JSON.stringify(actual)}`);
  };
  const steps = {
    async vector() {
      const { opener } = await import("/sealed/open.js");
      const { publicKeyOf } = await import("/sealed/centre-keys.js");
      same(toBase64url(await publicKeyOf(bytes(given.seed))), given.pk, "public key");
      const opened = await opener(bytes(given.seed), given.ctx)(bytes(given.env), bytes(given.psk));
      return JSON.stringify(opened) === given.plaintext;
    },
    native: async () => (await import("/sealed/suite.js")).isNative(),
    async seal() {
      const { sealAnswer } = await import("/sealed/seal.js");
      const context = { programme: "p", centre: "centre-één", questionnaire: "q/1" };
      const publicKey = bytes(given.publicKey);
      const sealed = await sealAnswer({ publicKey, ...parseFragment(given.fragment), context, answer: { v: 1, a: [1, null] } });
      return toBase64url(sealed.envelope);
    },
    async formats() {
      const { opener } = await import("/sealed/open.js");
      const { centreKeys } = await import("/sealed/centre-keys.js");
      const { openCentreSeed, openMember, stretch } = await import("/sealed/member.js");
      const { openRow } = await import("/sealed/rows.js");
      const { verifyManifest } = await import("/sealed/manifest.js");
      const { kitSeed } = await import("/sealed/kit.js");
      const { centre, invitation, member, kit, manifest } = given;
      for (const { context, answer, envelope } of given.answers) {
        same(await opener(bytes(centre.seed), context)(bytes(envelope), bytes(invitation.psk)), answer, "answer");
      }
      const kdf = { ...member.kdf, salt: bytes(member.kdf.salt) };
      const stretched = await stretch(member.passphrase, kdf);
      same(toBase64url(await openMember(member.memberId, stretched, kdf, bytes(member.wrap))), member.seed, "wrap");
      same(toBase64url(await kitSeed(kit.code)), kit.seed, "kit");
      for (const { context, holderSeed, share } of given.shares) {
        same(toBase64url(await openCentreSeed(bytes(holderSeed), bytes(share), context)), centre.seed, "share");
      }
      const keys = await centreKeys(bytes(centre.seed));
      for (const { kind, ids, row, box } of given.rows) {
        const key = kind === "cache" ? keys.cache : keys.roster;
        const opened = await openRow(key, kind, ids, bytes(box));
        for (const name of Object.keys(row)) same(opened[name], row[name], kind);
      }
      same((await verifyManifest(bytes(manifest.bytes), keys.manifest)).version, manifest.version, "manifest");
      return "opened";
    },
    async many() {
      const { sealAnswer } = await import("/sealed/seal.js");
      const { openAll } = await import("/sealed/open-all.js");
      const { centre, invitation, answers: [{ context }] } = given;
      const seal = (answer) => sealAnswer({ publicKey: bytes(centre.publicKey), ...parseFragment(invitation.fragment),
        context, answer });
      const jobs = [];
      for (let i = 0; i < 120; i++) jobs.push({ envelope: (await seal({ v: i })).envelope, psk: bytes(invitation.psk) });
      jobs[7].envelope[900] ^= 1;
      const counted = { opened: 0, refused: [], sum: 0 };
      await openAll(bytes(centre.seed), context, jobs, (results) => {
        for (const { index, answer, error } of results) {
          if (error) counted.refused.push(`${index} ${error}`);
          else if (answer.v === index) {
            counted.opened++;
            counted.sum += answer.v;
          }
        }
      });
      return counted;
    },
    async remember() {
      const { recall, remember } = await import("/sealed/unlocked.js");
      const { existingSessionKey } = await import("/sealed/session-key.js");
      await remember({ centreSeed: Uint8Array.of(7, 7, 7), centre: "clb" });
      const kept = JSON.stringify({ ...sessionStorage });
      if (kept.includes("clb") || kept.includes("BwcH")) return "in clear";
      const readable = await crypto.subtle.exportKey("raw", await existingSessionKey()).then(() => true, () => false);
      return await recall() && !readable ? "kept, key not readable" : "lost or readable";
    },
    async recall() {
      const { recall } = await import("/sealed/unlocked.js");
      const found = await recall();
      return found ? `${found.centreSeed} ${found.centre}` : "nothing";
    },
    async idle() {
      const { recall } = await import("/sealed/unlocked.js");
      localStorage.setItem("bm.last-use", Date.now() - given * 60_000);
      return await recall() ? "unlocked" : "locked";
    },
    async forget() {
      const { forget, onLocked, recall } = await import("/sealed/unlocked.js");
      let calls = 0;
      onLocked(() => calls++);
      await forget();
      await forget();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return `${await recall() ? "unlocked" : "locked"}, called back ${calls === 1 ? "once" : calls}`;
    },
    async foreign() {
      const { startWorker } = await import("/sealed/trusted-worker.js");
      const refused = ["https://example.org/x/worker.js", "//example.org/worker.js", "data:text/javascript,1",
        "/upload/../worker.js?x", "/x/page.js"].map((url) => {
        try {
          startWorker(url);
          return false;
        } catch (failure) {
          return failure instanceof TypeError;
        }
      });
      return refused.every(Boolean) ? "refused" : JSON.stringify(refused);
    },
  };
  return steps["%s"]();
}
