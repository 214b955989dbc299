#!/usr/bin/env bash
# What only the packaged application can prove: it builds, starts from the command line on a folder of its own with
# the AOT cache, prints its two lines, keeps its data over a restart and stops when told.
set -euo pipefail
cd "$(dirname "$0")/../../.."
passed=0
ok() { passed=$((passed + 1)); echo "ok - $1"; }
fail() { echo "not ok - $1"; cat "$work/log" >&2; exit 1; }
work=$(mktemp -d); pid=
cleanup() { [ -z "$pid" ] || kill "$pid" 2>/dev/null || true; rm -rf "$work"; }
trap cleanup EXIT
start() {
  : > "$work/log"
  bin/balans --data "$work/data" --port 0 "$@" >"$work/log" 2>&1 & pid=$!
  for _ in $(seq 600); do
    grep -q 'Balans staat op' "$work/log" && { url=$(sed -n 's/^Balans staat op //p' "$work/log"); return 0; }
    kill -0 "$pid" 2>/dev/null || fail "starts"
    sleep 0.1
  done
  fail "starts within a minute"
}
stop() { kill "$pid"; wait "$pid" 2>/dev/null || true; pid=; }

bin/build
start
ok "starts on an empty folder and says where it answers"
grep -q 'AOT' "$work/log" && fail "the AOT cache does not fit" || ok "uses the AOT cache without a complaint"
[ "$(curl -s -o /dev/null -w '%{http_code}' "$url/healthz")" = 200 ] || fail "healthz"
ok "GET /healthz is 200"
for _ in $(seq 100); do grep -q "$url/welkom#" "$work/log" && break; sleep 0.1; done # a line later than the address
grep -q "$url/welkom#" "$work/log" || fail "prints a set-up link"
ok "prints a one-time set-up link on an empty database"
for page in / /balansmeter /aanmelden /privacy /toegankelijkheid /.well-known/security.txt; do
  [ "$(curl -s -o /dev/null -w '%{http_code}' "$url$page")" = 200 ] || fail "GET $page"
done
ok "the public pages are there"
stop; start
ok "starts again on the same folder"
stop
bin/bm vectors src/test/resources/vectors/{vector-native,vector-hpkejs,vector-java,formats-browser,formats-java,escrow,passkeys}.json \
  >"$work/log" 2>&1 || fail "bm vectors"
ok "bin/bm checks the vectors without a server"
bin/balans --port 2>/dev/null && fail "an option without value" || ok "an option without its value is explained"
echo "$passed" > target/packaged-count
